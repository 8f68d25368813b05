#include "outline/tables/grid.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "outline/line_start.h"
#include "outline/tables/column_names.h"

namespace duban {

namespace {

bool starts_with_time(std::string_view words) {
  if (words.empty() || words[0] < '0' || words[0] > '9') return false;
  const std::size_t end = words.find_first_not_of("0123456789-.");
  if (end == std::string_view::npos) return false;
  const std::string_view unit = words.substr(end);
  return unit.starts_with("年") || unit.starts_with("月") || unit.starts_with("日");
}

bool is_time(std::string_view words) {
  constexpr std::array slots = {
      std::string_view("长期"),   std::string_view("持续"),     std::string_view("全年"),
      std::string_view("年底"),   std::string_view("每年"),     std::string_view("每季"),
      std::string_view("每月"),   std::string_view("立行立改"), std::string_view("上半年"),
      std::string_view("下半年"), std::string_view("常态"),     std::string_view("适时")};
  constexpr std::size_t longest_slot = 36;  // bytes
  if (starts_with_time(words)) return true;
  return words.size() <= longest_slot &&
         std::any_of(slots.begin(), slots.end(),
                     [&](std::string_view slot) { return words.starts_with(slot); });
}

// 市司法局、市财政局
bool is_offices(std::string_view words) {
  constexpr std::array ends = {
      std::string_view("局"),   std::string_view("委"),   std::string_view("办"),
      std::string_view("厅"),   std::string_view("部"),   std::string_view("院"),
      std::string_view("会"),   std::string_view("府"),   std::string_view("室"),
      std::string_view("科"),   std::string_view("处"),   std::string_view("中心"),
      std::string_view("单位"), std::string_view("部门"), std::string_view("公司"),
      std::string_view("街道"), std::string_view("镇"),   std::string_view("）")};
  constexpr std::size_t longest_list = 240;  // bytes
  bool says_who = false;                     // 办公室牵头，各科室配合
  for (const std::string_view verb : {"牵头", "配合", "负责"})
    if (!says_who && words.ends_with(verb)) {
      words.remove_suffix(verb.size());
      says_who = true;
    }
  if (words.size() > longest_list || words.find("。") != words.npos ||
      (!says_who && words.find("，") != words.npos))
    return false;
  return std::any_of(ends.begin(), ends.end(),
                     [&](std::string_view end) { return words.ends_with(end); });
}

// The look that most cells of each column share, by the rows that have all their cells; those that
// reach the last column where there are such.
std::vector<CellLook> looks_of(const TextGrid& grid, std::size_t width) {
  std::vector<std::array<std::size_t, 5>> counts(width);
  const auto reaches = [&](const SourceRow& row) {
    return row.size() == width && !words_of(row.back()).empty();
  };
  const bool some =
      width > 0 && std::any_of(grid.rows.begin() + grid.header, grid.rows.end(), reaches);
  for (std::size_t row = grid.header; row < grid.rows.size(); ++row) {
    if (grid.rows[row].size() != width || (some && !reaches(grid.rows[row]))) continue;
    for (std::size_t column = 0; column < width; ++column)
      ++counts[column][static_cast<std::size_t>(look_of(grid.rows[row][column]))];
  }
  std::vector<CellLook> looks;
  for (auto& count : counts) {
    count[0] = 0;  // an empty cell says nothing
    const auto most = std::max_element(count.begin(), count.end());
    looks.push_back(*most == 0 ? CellLook::text : static_cast<CellLook>(most - count.begin()));
  }
  return looks;
}

// The column at which the cells of a short row begin: where most of them fit, to the right in
// doubt; a number only in the column of numbers.
std::size_t place_of(const SourceRow& row, const std::vector<CellLook>& looks) {
  std::size_t best = looks.size() - row.size();
  int best_fit = -1;
  for (std::size_t shift = looks.size() - row.size() + 1; shift-- > 0;) {
    int fit = 0;
    for (std::size_t k = 0; k < row.size(); ++k) fit += look_of(row[k]) == looks[shift + k];
    if (fit > best_fit) {
      best_fit = fit;
      best = shift;
    }
  }
  return best;
}

SourceCell merged(const SourceCell& with, bool above) {
  SourceCell cell = with;
  cell.from_above = above;
  cell.from_left = !above;
  return cell;
}

SourceRow across(SourceRow row, std::size_t width) {
  while (row.size() < width) row.push_back(merged(row.front(), false));
  return row;
}

// A line of its own between the rows: 一、健全制度体系
bool is_section(const SourceRow& row) {
  if (row.size() != 1) return false;
  const std::string& words = words_of(row.front());
  return begins_item(words) && words.find("。") == std::string::npos && !starts_with_time(words);
}

// 一 | 经济发展: a section whose number stands in the column of numbers.
bool is_numbered_section(const SourceRow& row) {
  constexpr std::array numerals = {std::string_view("一"), std::string_view("二"),
                                   std::string_view("三"), std::string_view("四"),
                                   std::string_view("五"), std::string_view("六"),
                                   std::string_view("七"), std::string_view("八"),
                                   std::string_view("九"), std::string_view("十")};
  return row.size() == 2 && !words_of(row[1]).empty() &&
         std::find(numerals.begin(), numerals.end(), words_of(row[0])) != numerals.end();
}

SourceRow placed(SourceRow row, const SourceRow* above, const std::vector<CellLook>& looks) {
  const std::size_t at = place_of(row, looks);
  SourceRow whole;
  for (std::size_t column = 0; column < looks.size(); ++column) {
    if (column >= at && column < at + row.size())
      whole.push_back(std::move(row[column - at]));
    else if (column < at && above)
      whole.push_back(merged((*above)[column], true));
    else
      whole.emplace_back();
  }
  return whole;
}

// A row that lost its merged first cells and was filled up behind: 4.完善… | 办公室 | | stands one
// column too far to the left.
void move_right(SourceRow& row, const std::vector<CellLook>& looks) {
  std::size_t filled = row.size();
  while (filled > 0 && words_of(row[filled - 1]).empty()) --filled;
  const std::size_t shift = row.size() - filled;
  if (shift == 0 || filled < 2 || row.size() != looks.size()) return;
  int here = 0;
  int there = 0;
  for (std::size_t k = 0; k < filled; ++k) {
    here += look_of(row[k]) == looks[k];
    there += look_of(row[k]) == looks[k + shift];
  }
  const bool ends = look_of(row[filled - 1]) == looks.back() && looks.back() != CellLook::text;
  if (there > here && ends) row.resize(filled);
}

// Leading cells that are there and empty: a merged cell has begun above.
void fill_from_above(SourceRow& row, const SourceRow& above) {
  for (std::size_t column = 0; column < row.size() && words_of(row[column]).empty(); ++column)
    row[column] = merged(above[column], true);
}

std::size_t width_of(const TextGrid& grid) {
  std::size_t width = 0;
  for (const SourceRow& row : grid.rows) width = std::max(width, row.size());
  return width;
}

}  // namespace

SourceCell cell_of(const Traced& line) {
  SourceCell cell;
  if (!line.empty()) cell.lines.push_back(line);
  return cell;
}

const std::string& words_of(const SourceCell& cell) {
  static const std::string none;
  return cell.lines.empty() ? none : cell.lines.front().text();
}

bool is_number(const std::string& words) {
  constexpr std::size_t most_digits = 4;
  return !words.empty() && words.size() <= most_digits &&
         words.find_first_not_of("0123456789") == std::string::npos;
}

CellLook look_of(const SourceCell& cell) {
  const std::string& words = words_of(cell);
  if (words.empty()) return CellLook::empty;
  if (is_number(words)) return CellLook::number;
  if (is_time(words)) return CellLook::time;
  return is_offices(words) ? CellLook::offices : CellLook::text;
}

// Sets a row that heads those below it over the whole width.
static bool goes_across(SourceRow& row, std::size_t width) {
  if (width > 1 && is_section(row)) {
    row = across(std::move(row), width);
    return true;
  }
  const bool numbered = width > 2 && is_numbered_section(row);
  if (numbered) row.resize(width);
  return numbered;
}

PageLine table_line(TextGrid grid, const PageLine& first) {
  const std::size_t width = width_of(grid);
  const std::vector<CellLook> looks = looks_of(grid, width);
  PageLine line;
  line.after_gap = first.after_gap;
  line.block.kind = SourceBlock::Kind::table;
  line.block.page = first.block.page;
  std::size_t above = grid.rows.size();  // index of the last row that is no section
  for (std::size_t k = 0; k < grid.rows.size(); ++k) {
    SourceRow& row = grid.rows[k];
    const bool data = k > 0 || !grid.header;
    const SourceRow* before = above < k ? &line.block.rows[above] : nullptr;
    if (data && goes_across(row, width)) {
      line.block.rows.push_back(std::move(row));
      above = grid.rows.size();
      continue;
    }
    if (data) move_right(row, looks);
    if (row.size() < width) row = placed(std::move(row), data ? before : nullptr, looks);
    if (data && before) fill_from_above(row, *before);
    line.block.rows.push_back(std::move(row));
    if (data) above = k;
  }
  return line;
}

}  // namespace duban
