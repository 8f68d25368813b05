#pragma once

#include <vector>

#include "source/pdf/rows.h"

namespace duban {

// A table that may go on over the next pages.
class PdfTable {
 public:
  bool goes_on_with(const std::vector<PdfColumn>& columns) const;
  // Needs: empty, or it goes on with the region's columns.
  void add(const std::vector<PdfLine>& lines, const PdfRegion& region, int page);

  // A row of one cell over all columns.
  void add_title(std::string text) { rows_.push_back({{std::move(text)}}); }

  const std::vector<PdfRow>& rows() const { return rows_; }
  std::size_t width() const { return columns_.size(); }
  int page() const { return page_; }  // where it begins

 private:
  bool goes_on_in(const PdfRow& row) const;

  std::vector<PdfRow> rows_;
  std::vector<PdfColumn> columns_;
  int page_ = 0;
};

}  // namespace duban
