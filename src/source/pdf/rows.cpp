#include "source/pdf/rows.h"

#include "base/text.h"
#include "source/pdf/cuts.h"

#include <algorithm>

namespace duban {

namespace {

constexpr double near_edge = 1.4;  // em: a line that ends so near its column's edge is cut by it

class Rows {
 public:
  Rows(const std::vector<PdfLine>& lines, const PdfRegion& region, const PdfRow& head)
      : columns_(region.columns), goes_on_(!head.empty()) {
    std::vector<std::vector<PdfWord>> words(columns_.size());
    for (std::size_t i = region.from; i < region.to; ++i)
      for (const PdfWord& word : lines[i].words) words[column_of(word)].push_back(word);
    for (std::vector<PdfWord>& column : words) cells_.push_back(set_in_lines(std::move(column)));
    drop_head(head);
  }

  std::vector<PdfRow> all() {
    const std::vector<double> cuts = row_cuts(columns_, cells_, goes_on_);
    std::vector<PdfRow> rows(cuts.size() + 1, PdfRow(columns_.size()));
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      const PdfLine* before = nullptr;
      std::size_t row_before = 0;
      for (const PdfLine& line : cells_[column]) {
        const auto row = static_cast<std::size_t>(
            std::upper_bound(cuts.begin(), cuts.end(), line.middle) - cuts.begin());
        const bool cut_off = before && row == row_before &&
                             before->right() > columns_[column].right - near_edge * before->em;
        PdfCell& cell = rows[row][column];
        if (cut_off)
          cell.back() += text_of(line);
        else
          cell.push_back(text_of(line));
        before = &line;
        row_before = row;
      }
    }
    rows.erase(std::remove_if(rows.begin(), rows.end(), is_empty), rows.end());
    return rows;
  }

 private:
  static bool is_empty(const PdfRow& row) {
    return std::all_of(row.begin(), row.end(), [](const PdfCell& cell) { return cell.empty(); });
  }

  // The lines at a column's top that say the head's cell again; 0 = it does not stand there.
  static std::size_t head_lines(const std::vector<PdfLine>& column, const PdfCell& head) {
    const std::string wanted = join(head, "");
    std::string said;
    for (std::size_t i = 0; i < column.size() && said.size() < wanted.size(); ++i) {
      said += text_of(column[i]);
      if (said == wanted) return i + 1;
    }
    return 0;
  }

  void drop_head(const PdfRow& head) {
    if (head.size() != cells_.size()) return;
    std::vector<std::size_t> counts;
    for (std::size_t i = 0; i < head.size(); ++i) {
      counts.push_back(head_lines(cells_[i], head[i]));
      if (counts.back() == 0 && !head[i].empty()) return;
    }
    for (std::size_t i = 0; i < head.size(); ++i)
      cells_[i].erase(cells_[i].begin(),
                      cells_[i].begin() + static_cast<std::ptrdiff_t>(counts[i]));
  }

  std::size_t column_of(const PdfWord& word) const {
    const double middle = (word.left + word.right) / 2;
    std::size_t at = 0;
    while (at + 1 < columns_.size() && columns_[at].right < middle) ++at;
    return at;
  }

  const std::vector<PdfColumn>& columns_;
  bool goes_on_ = false;                     // the table began on a page before
  std::vector<std::vector<PdfLine>> cells_;  // the lines of each column
};

}  // namespace

std::vector<PdfRow> rows_of(const std::vector<PdfLine>& lines, const PdfRegion& region,
                            const PdfRow& head) {
  return Rows(lines, region, head).all();
}

}  // namespace duban
