#include "outline/tables/row_table.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "outline/tables/column_names.h"
#include "outline/tables/grid.h"

namespace duban {

namespace {

constexpr std::string_view tab = "\t";
constexpr std::string_view bar = "|";
constexpr std::string_view drawn_bar = "│";

constexpr std::size_t most_between = 3;    // single cells between two rows
constexpr std::size_t longest_cell = 900;  // bytes of a line that is one cell of a row

bool is_line(const PageLine& line) {
  return line.block.kind == SourceBlock::Kind::line && !line.block.furniture;
}

// ---|--- and lines drawn with box characters.
bool is_rule(const std::string& line) {
  constexpr std::u32string_view drawing = U"-:|+= ─━┄┈┌┐└┘├┤┬┴┼│┃═╋┏┓┗┛";
  if (line.size() < 3 || line.find_first_of("-=") == line.npos) {
    if (line.find("─") == line.npos && line.find("━") == line.npos) return false;
  }
  for (const TextPoint& point : text_points(line))
    if (drawing.find(point.point) == std::u32string_view::npos) return false;
  return true;
}

std::string_view separator_of(const std::string& line) {
  constexpr std::ptrdiff_t most_cells = 60;
  if (std::count(line.begin(), line.end(), tab[0]) > most_cells) return {};
  if (std::count(line.begin(), line.end(), bar[0]) > most_cells) return {};
  if (line.find(tab) != std::string::npos) return tab;
  if (line.size() > bar.size() && line.find(bar) != std::string::npos) return bar;
  if (line.size() > drawn_bar.size() && line.find(drawn_bar) != std::string::npos) return drawn_bar;
  return {};
}

Traced trimmed(const Traced& line, std::size_t from, std::size_t to) {
  while (from < to && line.text()[from] == ' ') ++from;
  while (to > from && line.text()[to - 1] == ' ') --to;
  return line.part(from, to);
}

// Outer bars only frame the row; an empty first cell after a tab is a cell.
SourceRow split_row(const Traced& line, std::string_view separator) {
  const std::string& text = line.text();
  SourceRow row;
  std::size_t from = separator != tab && text.starts_with(separator) ? separator.size() : 0;
  while (from <= text.size()) {
    const std::size_t found = std::min(text.find(separator, from), text.size());
    const bool framing = separator != tab && from == text.size();
    if (!framing) row.push_back(cell_of(trimmed(line, from, found)));
    from = found + separator.size();
  }
  while (separator == tab && row.size() > 1 && words_of(row.back()).empty()) row.pop_back();
  return row;
}

std::size_t filled(const SourceRow& row) {
  return static_cast<std::size_t>(std::count_if(
      row.begin(), row.end(), [](const SourceCell& cell) { return !words_of(cell).empty(); }));
}

bool names_columns(const SourceRow& row) {
  std::size_t names = 0;
  for (const SourceCell& cell : row) {
    if (is_number(words_of(cell))) return false;
    names += is_column_name(words_of(cell));
  }
  return names >= 2 && names * 2 >= filled(row);
}

// One after another: the lines of a table as far as they reach.
struct RowRun {
  std::string_view separator;
  TextGrid grid;
  PageLines rules;
  std::vector<std::size_t> ruled;   // the rows behind a drawn line
  std::vector<std::size_t> opened;  // the rows whose line begins with a bar
  std::size_t end = 0;
};

bool is_row(const PageLine& line, std::string_view separator) {
  return is_line(line) && separator_of(line.block.line.text()) == separator;
}

// The index of the next row of the run from `at` on, over at most a few lines that are single
// cells; `at` where there is none.
std::size_t next_row(const PageLines& lines, std::size_t at, std::string_view separator) {
  for (std::size_t k = at; k < lines.size() && k <= at + most_between; ++k) {
    if (is_row(lines[k], separator)) return k;
    if (!is_line(lines[k]) || lines[k].block.line.size() > longest_cell) return lines.size();
  }
  return lines.size();
}

RowRun read_run(const PageLines& lines, std::size_t begin) {
  RowRun run;
  run.separator = separator_of(lines[begin].block.line.text());
  std::size_t at = begin;
  while (at < lines.size()) {
    const std::string& text = lines[at].block.line.text();
    if (is_line(lines[at]) && (is_rule(text) || text == bar) && run.separator != tab) {
      if (is_rule(text)) run.ruled.push_back(run.grid.rows.size());
      run.rules.push_back(lines[at]);
      ++at;
      continue;
    }
    const std::size_t next = next_row(lines, at, run.separator);
    if (next == lines.size()) break;
    if (run.separator != tab && next > at) break;  // bars frame every row
    for (; at < next; ++at) run.grid.rows.push_back({cell_of(lines[at].block.line)});
    if (text.starts_with(bar)) run.opened.push_back(run.grid.rows.size());
    run.grid.rows.push_back(split_row(lines[at].block.line, run.separator));
    ++at;
  }
  run.end = at;
  return run;
}

// Drawn lines between the rows: what stands between two of them is one row, its cells wrapped.
void join_wrapped(RowRun& run) {
  constexpr std::size_t least_rules = 3;
  if (run.separator == tab || run.ruled.size() < least_rules) return;
  std::vector<SourceRow> rows;
  std::size_t next = 0;
  for (std::size_t at = 0; at < run.grid.rows.size(); ++at) {
    bool begins = rows.empty();
    for (; next < run.ruled.size() && run.ruled[next] <= at; ++next) begins = true;
    SourceRow& row = run.grid.rows[at];
    if (begins || row.size() != rows.back().size()) {
      rows.push_back(std::move(row));
      continue;
    }
    for (std::size_t cell = 0; cell < row.size(); ++cell)
      std::move(row[cell].lines.begin(), row[cell].lines.end(),
                std::back_inserter(rows.back()[cell].lines));
  }
  run.grid.rows = std::move(rows);
}

// A cell a line, with a bar before the first of each row: | 1 / 完善制度 | / 县司法局 |
void join_cells(RowRun& run) {
  if (run.separator != bar || run.opened.size() < 2 || run.opened.front() != 0) return;
  if (run.opened.size() * 3 > run.grid.rows.size()) return;
  std::vector<SourceRow> rows;
  std::size_t next = 0;
  for (std::size_t at = 0; at < run.grid.rows.size(); ++at) {
    if (next < run.opened.size() && at == run.opened[next]) {
      rows.emplace_back();
      ++next;
    }
    SourceRow& cells = run.grid.rows[at];
    std::move(cells.begin(), cells.end(), std::back_inserter(rows.back()));
  }
  run.grid.rows = std::move(rows);
}

// How many cells most rows have, and how many rows have more than one.
bool is_table(RowRun& run) {
  std::map<std::size_t, std::size_t> sizes;
  std::size_t rows = 0;
  for (const SourceRow& row : run.grid.rows) {
    if (filled(row) < 2) continue;
    ++sizes[row.size()];
    ++rows;
  }
  if (rows < 2) return false;
  run.grid.header = names_columns(run.grid.rows.front());
  if (run.grid.header || !run.rules.empty()) return true;
  const auto most = std::max_element(
      sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most->second * 10 >= rows * 6 && (most->first >= 3 || rows >= 3);
}

std::size_t width_of(const TextGrid& grid) {
  std::size_t width = 0;
  for (const SourceRow& row : grid.rows) width = std::max(width, row.size());
  return width;
}

// A line break within a cell: 1 ⇥ 完善制度， / 落实责任 ⇥ 县司法局 ⇥ 年底前.
void mend_rows(TextGrid& grid) {
  if (!grid.header || !is_number_column(words_of(grid.rows.front().front()))) return;
  const std::size_t width = width_of(grid);
  std::vector<SourceRow> rows;
  for (SourceRow& row : grid.rows) {
    const bool goes_on = rows.size() > 1 && rows.back().size() > 1 && rows.back().size() < width &&
                         is_number(words_of(rows.back().front())) && !row.empty() &&
                         !is_number(words_of(row.front())) &&
                         rows.back().size() + row.size() == width + 1;
    if (!goes_on) {
      rows.push_back(std::move(row));
      continue;
    }
    SourceCell& cell = rows.back().back();
    cell.lines.insert(cell.lines.end(), row.front().lines.begin(), row.front().lines.end());
    std::move(row.begin() + 1, row.end(), std::back_inserter(rows.back()));
  }
  grid.rows = std::move(rows);
}

}  // namespace

PageLines with_row_tables(PageLines lines) {
  PageLines out;
  out.reserve(lines.size());
  for (std::size_t at = 0; at < lines.size();) {
    const bool may = is_line(lines[at]) && !is_rule(lines[at].block.line.text()) &&
                     !separator_of(lines[at].block.line.text()).empty();
    if (may) {
      RowRun run = read_run(lines, at);
      join_cells(run);
      join_wrapped(run);
      if (is_table(run)) {
        mend_rows(run.grid);
        for (PageLine& rule : run.rules) {
          rule.block.furniture = true;
          out.push_back(std::move(rule));
        }
        out.push_back(table_line(std::move(run.grid), lines[at]));
        at = run.end;
        continue;
      }
      for (; at < run.end; ++at) out.push_back(std::move(lines[at]));
      continue;
    }
    out.push_back(std::move(lines[at++]));
  }
  return out;
}

}  // namespace duban
