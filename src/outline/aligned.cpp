#include "outline/aligned.h"

#include <string>

#include "outline/column_names.h"
#include "outline/page_line.h"

namespace duban {

namespace {

struct AlignedRow {
  Traced line;
  std::size_t cells = 0;
  std::size_t names = 0;  // of columns
};

AlignedRow read_row(const Traced& line) {
  const std::vector<TextPoint> points = text_points(line.text());
  const auto place = [&](std::size_t k) { return k < points.size() ? points[k].at : line.size(); };
  AlignedRow row;
  std::string cell;
  const auto close = [&] {
    if (cell.empty()) return;
    ++row.cells;
    row.names += is_column_name(cell);
    cell.clear();
  };
  for (std::size_t k = 0; k < points.size();) {
    std::size_t end = k;
    int columns = 0;
    for (; end < points.size() && is_blank(points[end].point); ++end)
      columns += points[end].point == 0x3000 ? 2 : 1;
    if (columns >= 2) {
      close();
      if (row.cells > 0 && end < points.size())
        row.line.append("\t", line.bytes(place(k), place(end)));
      k = end;
      continue;
    }
    end = end == k ? k + 1 : end;
    if (columns == 0) cell += line.text().substr(place(k), place(end) - place(k));
    row.line.append(line, place(k), place(end));
    k = end;
  }
  close();
  return row;
}

}  // namespace

Traced AlignedColumns::read(const Traced& line) {
  constexpr std::size_t least_columns = 3;
  const std::string& text = line.text();
  if (text.find('\t') != std::string::npos ||
      (text.find("  ") == std::string::npos && text.find("　") == std::string::npos)) {
    return line;
  }
  AlignedRow row = read_row(line);
  if (row.cells >= least_columns && row.names == row.cells) within_ = true;
  return within_ && row.cells > 1 ? row.line : line;
}

}  // namespace duban
