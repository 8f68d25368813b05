#include "formats/table_text.h"

#include <algorithm>
#include <numeric>

#include "formats/cells.h"
#include "formats/plain.h"
#include "formats/wrap.h"

namespace duban {

constexpr int gap = 2;
constexpr int narrowest = 8;  // no column is squeezed below: four Han characters

using Row = std::vector<std::string>;

// The widths asked for, the widest ones lowered alike until all fit into `room`.
static std::vector<int> squeezed(std::vector<int> widths, int room) {
  int limit = *std::max_element(widths.begin(), widths.end());
  const auto sum = [&] {
    return std::accumulate(widths.begin(), widths.end(), 0,
                           [&](int total, int width) { return total + std::min(width, limit); });
  };
  int low = narrowest;
  int high = std::max(limit, low);
  while (low < high) {
    limit = (low + high + 1) / 2;
    (sum() <= room ? low : high) = sum() <= room ? limit : limit - 1;
  }
  for (int& width : widths) width = std::min(width, low);
  return widths;
}

static std::vector<int> column_widths(const std::vector<Row>& rows, std::size_t count, int limit) {
  std::vector<int> widths(count, 0);
  for (const Row& row : rows)
    for (std::size_t i = 0; i < std::min(row.size(), count); ++i)
      widths[i] = std::max(widths[i], cells(row[i]));
  const int room = limit - gap * (static_cast<int>(count) - 1);
  return limit == 0 ? widths : squeezed(std::move(widths), room);
}

static bool is_right(const TableLook& look, std::size_t column) {
  return column < look.right.size() && look.right[column];
}

static void add_line(std::string& text, std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  text += line + "\n";
}

// One row, as many lines as its highest cell has.
static void add_row(std::string& text, const Row& row, const std::vector<int>& widths,
                    const TableLook& look) {
  std::vector<Row> columns;
  std::size_t height = 1;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    columns.push_back(i < row.size() ? wrap(row[i], std::max(widths[i], 2)) : Row{""});
    height = std::max(height, columns.back().size());
  }
  for (std::size_t k = 0; k < height; ++k) {
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::string piece = k < columns[i].size() ? columns[i][k] : "";
      if (i > 0) line.append(gap, ' ');
      line += is_right(look, i) ? pad_left(piece, widths[i]) : pad_right(piece, widths[i]);
    }
    add_line(text, line);
  }
}

std::string text_table(const Row& header, const std::vector<Row>& rows, const TableLook& look) {
  if (header.empty()) return "";
  std::vector<Row> lines = {header};
  lines.insert(lines.end(), rows.begin(), rows.end());
  if (rows.empty()) lines.push_back({"无"});
  for (Row& line : lines)
    for (std::string& words : line) words = plain(words);

  const std::vector<int> widths = column_widths(lines, header.size(), look.width);
  const int width = std::accumulate(widths.begin(), widths.end(), 0) +
                    gap * (static_cast<int>(widths.size()) - 1);
  std::string text;
  add_row(text, lines.front(), widths, look);
  text += std::string(static_cast<std::size_t>(width), '-') + "\n";
  for (std::size_t i = 1; i < lines.size(); ++i) add_row(text, lines[i], widths, look);
  return text;
}

}  // namespace duban
