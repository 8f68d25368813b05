#include "source/pdf/table.h"

#include "source/pdf/cuts.h"

#include <algorithm>
#include <array>

namespace duban {

namespace {

bool ends_sentence(const std::string& text) {
  constexpr std::array ends = {"。", "；", "！", "：", ";", "）"};
  return std::any_of(ends.begin(), ends.end(),
                     [&](const char* end) { return text.ends_with(end); });
}

// The rest of a cell that a page's end has cut.
void append(PdfCell& cell, PdfCell more) {
  const bool cut = !cell.empty() && !more.empty() && !ends_sentence(cell.back());
  if (cut) cell.back() += more.front();
  cell.insert(cell.end(), more.begin() + (cut ? 1 : 0), more.end());
}

}  // namespace

bool PdfTable::goes_on_with(const std::vector<PdfColumn>& columns) const {
  return std::equal(
      columns_.begin(), columns_.end(), columns.begin(), columns.end(),
      [](const PdfColumn& a, const PdfColumn& b) { return a.left < b.right && b.left < a.right; });
}

// Where every row has its number, one without is the rest of the last row.
bool PdfTable::goes_on_in(const PdfRow& row) const {
  for (std::size_t column = 0; column < std::min<std::size_t>(2, row.size()); ++column) {
    const auto numbers = std::count_if(rows_.begin(), rows_.end(), [&](const PdfRow& each) {
      return column < each.size() && each[column].size() == 1 &&
             is_row_number(each[column].front());
    });
    if (2 * static_cast<std::size_t>(numbers) >= rows_.size()) return row[column].empty();
  }
  return false;
}

void PdfTable::add(const std::vector<PdfLine>& lines, const PdfRegion& region, int page) {
  const bool first = rows_.empty();
  std::vector<PdfRow> more = rows_of(lines, region, first ? PdfRow() : rows_.front());
  if (first) {
    columns_ = region.columns;
    page_ = page;
  } else if (!more.empty() && rows_.back().size() == more.front().size() &&
             goes_on_in(more.front())) {
    for (std::size_t i = 0; i < more.front().size(); ++i)
      append(rows_.back()[i], std::move(more.front()[i]));
    more.erase(more.begin());
  }
  std::move(more.begin(), more.end(), std::back_inserter(rows_));
}

}  // namespace duban
