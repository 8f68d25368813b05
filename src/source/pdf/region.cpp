#include "source/pdf/region.h"

#include <algorithm>

namespace duban {

namespace {

constexpr double lane = 0.32;           // em: the least free width between two columns
constexpr double row_pitch = 5;         // em: lines further apart are not of one table
constexpr double interleaved = 1.05;    // em: lines this near stand side by side in two cells
constexpr std::size_t least_lines = 3;  // of a table
constexpr int established = 3;          // lines that make a column certain

// The stretches of a line that no lane divides.
std::vector<PdfColumn> stretches(const PdfLine& line) {
  std::vector<PdfColumn> all;
  for (const PdfWord& word : line.words) {
    if (!all.empty() && word.left - all.back().right < lane * line.em) {
      all.back().right = std::max(all.back().right, word.right);
    } else {
      all.push_back({word.left, word.right, 1});
    }
  }
  return all;
}

bool overlap(const PdfColumn& a, const PdfColumn& b) {
  return a.left < b.right && b.left < a.right;
}

std::vector<PdfColumn> merged(std::vector<PdfColumn> columns, const std::vector<PdfColumn>& more,
                              double em) {
  columns.insert(columns.end(), more.begin(), more.end());
  std::sort(columns.begin(), columns.end(),
            [](const PdfColumn& a, const PdfColumn& b) { return a.left < b.left; });
  std::vector<PdfColumn> result;
  for (const PdfColumn& column : columns) {
    if (!result.empty() && column.left - result.back().right < lane / 2 * em) {
      result.back().right = std::max(result.back().right, column.right);
      result.back().lines = std::max(result.back().lines, column.lines) + 1;
    } else {
      result.push_back(column);
    }
  }
  return result;
}

// A title or a paragraph that runs over columns that are certain.
bool crosses(const std::vector<PdfColumn>& line, const std::vector<PdfColumn>& columns) {
  return std::any_of(line.begin(), line.end(), [&](const PdfColumn& stretch) {
    return std::count_if(columns.begin(), columns.end(), [&](const PdfColumn& column) {
             return column.lines >= established && overlap(stretch, column);
           }) >= 2;
  });
}

// Whether a line carries on the columns of the table shortly above it.
bool carries_on(const std::vector<PdfColumn>& line, const PdfRegion& above, std::size_t at) {
  return at - above.to <= 1 &&
         std::equal(line.begin(), line.end(), above.columns.begin(), above.columns.end(), overlap);
}

// The longest region that begins at a line.
PdfRegion region_at(const std::vector<PdfLine>& lines, std::size_t from, std::size_t& in_columns) {
  PdfRegion region = {from, from + 1, stretches(lines[from])};
  in_columns = 1;
  for (; region.to < lines.size(); ++region.to) {
    const PdfLine& line = lines[region.to];
    if (line.middle - lines[region.to - 1].middle > row_pitch * line.em) break;
    const std::vector<PdfColumn> parts = stretches(line);
    if (crosses(parts, region.columns)) break;
    std::vector<PdfColumn> columns = merged(region.columns, parts, line.em);
    if (columns.size() < 2) break;
    region.columns = std::move(columns);
    if (parts.size() > 1) ++in_columns;
  }
  return region;
}

}  // namespace

std::vector<PdfRegion> table_regions(const std::vector<PdfLine>& lines) {
  std::vector<PdfRegion> regions;
  for (std::size_t at = 0; at < lines.size();) {
    std::size_t in_columns = 0;
    if (stretches(lines[at]).size() < 2) {
      ++at;
      continue;
    }
    PdfRegion region = region_at(lines, at, in_columns);
    const bool goes_on = !regions.empty() && carries_on(stretches(lines[at]), regions.back(), at);
    if (!goes_on && (in_columns < 2 || region.to - region.from < least_lines)) {
      ++at;
      continue;
    }
    const std::size_t least = regions.empty() ? 0 : regions.back().to;
    while (region.from > least && lines[region.from].middle - lines[region.from - 1].middle <
                                      interleaved * lines[region.from].em)
      --region.from;
    at = region.to;
    regions.push_back(std::move(region));
  }
  return regions;
}

}  // namespace duban
