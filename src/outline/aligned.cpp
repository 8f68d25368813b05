#include "outline/aligned.h"

#include <string>
#include <vector>

#include "outline/page_line.h"
#include "outline/tables/column_names.h"

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

// The places of the single blanks that part the words of a line.
std::vector<std::size_t> blanks_in(const std::string& text) {
  constexpr std::size_t most = 16;
  std::vector<std::size_t> blanks;
  for (std::size_t at = text.find(' '); at != std::string::npos && blanks.size() <= most;
       at = text.find(' ', at + 1))
    blanks.push_back(at);
  return blanks;
}

bool names_columns(const std::string& text, const std::vector<std::size_t>& blanks) {
  if (blanks.size() < 2 || !is_number_column(std::string_view(text).substr(0, blanks.front())))
    return false;
  for (std::size_t k = 0; k < blanks.size(); ++k) {
    const std::size_t from = blanks[k] + 1;
    const std::size_t to = k + 1 < blanks.size() ? blanks[k + 1] : text.size();
    if (!is_column_name(std::string_view(text).substr(from, to - from))) return false;
  }
  return true;
}

bool begins_with_number(const std::string& text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  return digits != std::string::npos && digits > 0 && text[digits] == ' ';
}

Traced with_tabs(const Traced& line, const std::vector<std::size_t>& blanks) {
  Traced row;
  std::size_t from = 0;
  for (const std::size_t blank : blanks) {
    row.append(line, from, blank);
    row.append("\t", line.bytes(blank, blank + 1));
    from = blank + 1;
  }
  row.append(line, from, line.size());
  return row;
}

}  // namespace

// 序号 任务 责任单位, and below it rows of as many words, each parted by one blank.
Traced AlignedColumns::read_single(const Traced& line) {
  const std::string& text = line.text();
  const std::vector<std::size_t> blanks = blanks_in(text);
  if (names_columns(text, blanks)) {
    single_ = blanks.size();
    return with_tabs(line, blanks);
  }
  if (single_ == 0 || blanks.size() != single_ || !begins_with_number(text)) return line;
  return with_tabs(line, blanks);
}

Traced AlignedColumns::read(const Traced& line) {
  constexpr std::size_t least_columns = 3;
  const std::string& text = line.text();
  if (text.find('\t') != std::string::npos ||
      (text.find("  ") == std::string::npos && text.find("　") == std::string::npos)) {
    return text.find('\t') == std::string::npos ? read_single(line) : line;
  }
  AlignedRow row = read_row(line);
  if (row.cells >= least_columns && row.names == row.cells) within_ = true;
  return within_ && row.cells > 1 ? row.line : line;
}

}  // namespace duban
