#include "exchange/progress_csv.h"

#include "base/text.h"
#include "exchange/csv.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace duban {

namespace {

enum class Column { task, kind, on, by, percent, note, plan, period, unit, until, grade, evidence };

struct ColumnName {
  Column column;
  const char* english;
  const char* chinese;
};

constexpr std::array<ColumnName, 12> column_names = {{{Column::task, "task", "任务编号"},
                                                      {Column::kind, "kind", "事项"},
                                                      {Column::on, "on", "日期"},
                                                      {Column::by, "by", "填报人"},
                                                      {Column::percent, "percent", "进度"},
                                                      {Column::note, "note", "说明"},
                                                      {Column::plan, "plan", "方案"},
                                                      {Column::period, "period", "周期"},
                                                      {Column::unit, "unit", "单位"},
                                                      {Column::until, "until", "延期至"},
                                                      {Column::grade, "grade", "等次"},
                                                      {Column::evidence, "evidence", "佐证"}}};

std::optional<Column> column_called(const std::string& name) {
  for (const ColumnName& known : column_names)
    if (name == known.english || name == known.chinese) return known.column;
  return {};
}

// The event kinds in Chinese and English; nothing for an unknown word.
std::optional<EventKind> kind_called(const std::string& name) {
  if (name.empty()) return EventKind::progress;
  if (const auto kind = parse_event_kind(name)) return kind;
  for (const std::string& id : event_kind_names())
    if (in_chinese(*parse_event_kind(id)) == name) return parse_event_kind(id);
  return {};
}

// Full-width digits and % as offices type them.
std::string plain(std::string_view cell) {
  std::u32string points = code_points(cell);
  for (char32_t& point : points)
    if (point >= 0xFF01 && point <= 0xFF5E) point -= 0xFEE0;
  return to_utf8(points);
}

std::optional<int> read_percent(std::string_view cell) {
  std::string text = plain(cell);
  if (text.ends_with('%')) text.pop_back();
  int value = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || rest != text.data() + text.size() || value < 0 || value > 100)
    return {};
  return value;
}

// 2024-07-01, 2024/7/1, 2024.7.1 and 2024年7月1日.
std::optional<Day> read_day(std::string_view cell) {
  std::array<int, 3> numbers{};
  std::size_t count = 0;
  bool in_number = false;
  for (const char c : plain(cell)) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && !in_number && count == numbers.size()) return {};
    if (digit && !in_number) ++count;
    if (digit) numbers[count - 1] = std::min(numbers[count - 1] * 10 + (c - '0'), 99999);
    in_number = digit;
  }
  return count == numbers.size() ? real_day(numbers[0], numbers[1], numbers[2]) : std::nullopt;
}

class Reader {
 public:
  Reader(const std::string& file, Problems& problems) : file_(file), problems_(problems) {}

  void read_header(const CsvRow& header) {
    for (const std::string& name : header.cells) {
      columns_.push_back(column_called(name));
      if (!columns_.back() && !name.empty())
        complain(header.line, "unknown-field",
                 fmt::format("表头“{}”不认识{}", name, did_you_mean(name, known_names())));
    }
    for (const Column needed : {Column::task, Column::on})
      if (std::find(columns_.begin(), columns_.end(), needed) == columns_.end())
        complain(
            header.line, "syntax",
            fmt::format("表头缺少“{}”列", column_names[static_cast<std::size_t>(needed)].english));
  }

  ProgressRow read(const CsvRow& cells) {
    ProgressRow row;
    row.line = cells.line;
    if (cells.cells.size() > columns_.size())
      complain(cells.line, "syntax",
               fmt::format("有{}格,多于表头的{}列", cells.cells.size(), columns_.size()));
    bool has_day = false;
    bool has_percent = false;
    for (std::size_t i = 0; i < std::min(cells.cells.size(), columns_.size()); ++i) {
      if (!columns_[i] || cells.cells[i].empty()) continue;
      has_day |= *columns_[i] == Column::on;
      has_percent |= *columns_[i] == Column::percent;
      read_cell(row, *columns_[i], cells.cells[i]);
    }
    if (row.task.empty()) complain(row.line, "syntax", "没有任务编号");
    if (!has_day) complain(row.line, "syntax", "没有日期");
    if (row.kind == EventKind::progress && !has_percent && row.body.note.empty())
      complain(row.line, "syntax", "进展须有进度或说明");
    return row;
  }

 private:
  void read_cell(ProgressRow& row, Column column, const std::string& cell) {
    switch (column) {
      case Column::task:
        row.task = plain(cell);
        break;
      case Column::plan:
        row.plan = cell;
        break;
      case Column::period:
        row.period = plain(cell);
        break;
      case Column::unit:
        row.unit = cell;
        break;
      case Column::by:
        row.by = cell;
        break;
      case Column::note:
        row.body.note = cell;
        break;
      case Column::grade:
        row.body.grade = cell;
        break;
      case Column::evidence:
        row.body.evidence = {cell};
        break;
      case Column::on:
        row.on = day(row.line, cell).value_or(Day());
        break;
      case Column::until:
        row.body.until = day(row.line, cell);
        break;
      case Column::kind:
        read_kind(row, cell);
        break;
      case Column::percent:
        read_percent_of(row, cell);
        break;
    }
  }

  void read_kind(ProgressRow& row, const std::string& cell) {
    const auto kind = kind_called(cell);
    row.kind = kind.value_or(EventKind::noted);  // an unknown one is judged no further
    if (!kind)
      complain(row.line, "unknown-field",
               fmt::format("事项“{}”不认识{}", cell, did_you_mean(cell, event_kind_names())));
  }

  void read_percent_of(ProgressRow& row, const std::string& cell) {
    row.body.percent = read_percent(cell);
    if (!row.body.percent)
      complain(row.line, "syntax", fmt::format("进度“{}”应为0到100的整数", cell));
  }

  std::optional<Day> day(int line, const std::string& cell) {
    const auto day = read_day(cell);
    if (!day) complain(line, "syntax", fmt::format("“{}”不是日期(如 2024-07-01)", cell));
    return day;
  }

  void complain(int line, const char* rule, std::string message) {
    problems_.push_back({rule, Severity::error, {file_, line}, std::move(message)});
  }

  static std::vector<std::string> known_names() {
    std::vector<std::string> names;
    for (const ColumnName& known : column_names) {
      names.emplace_back(known.english);
      names.emplace_back(known.chinese);
    }
    return names;
  }

  const std::string& file_;
  Problems& problems_;
  std::vector<std::optional<Column>> columns_;
};

}  // namespace

Result<std::vector<ProgressRow>> read_progress_csv(std::string_view text, const std::string& file) {
  auto table = read_csv(text, file);
  if (!table) return {std::nullopt, std::move(table.problems)};
  Problems problems;
  if (table->empty())
    return {std::nullopt, {{"syntax", Severity::error, {file, 1}, "文件是空的,须有表头"}}};
  Reader reader(file, problems);
  reader.read_header(table->front());
  std::vector<ProgressRow> rows;
  if (!has_errors(problems))
    for (std::size_t i = 1; i < table->size(); ++i) rows.push_back(reader.read((*table)[i]));
  return {std::move(rows), std::move(problems)};
}

}  // namespace duban
