#include "exchange/pool_csv.h"

#include "base/sha256.h"
#include "base/text.h"
#include "exchange/csv.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace duban {

namespace {

enum class Column { id, name, unit, stratum, weight, avoid, until, lead, permit };

struct ColumnWord {
  Column column;
  const char* word;
};

constexpr std::array column_words = {
    ColumnWord{Column::id, "id"},           ColumnWord{Column::id, "编号"},
    ColumnWord{Column::id, "代码"},         ColumnWord{Column::id, "案卷编号"},
    ColumnWord{Column::id, "案号"},         ColumnWord{Column::id, "统一社会信用代码"},
    ColumnWord{Column::name, "name"},       ColumnWord{Column::name, "名称"},
    ColumnWord{Column::name, "姓名"},       ColumnWord{Column::name, "对象"},
    ColumnWord{Column::name, "对象名称"},   ColumnWord{Column::name, "案卷名称"},
    ColumnWord{Column::unit, "unit"},       ColumnWord{Column::unit, "单位"},
    ColumnWord{Column::unit, "所属单位"},   ColumnWord{Column::unit, "所在单位"},
    ColumnWord{Column::unit, "办案单位"},   ColumnWord{Column::stratum, "stratum"},
    ColumnWord{Column::stratum, "分层"},    ColumnWord{Column::stratum, "类别"},
    ColumnWord{Column::weight, "weight"},   ColumnWord{Column::weight, "权重"},
    ColumnWord{Column::weight, "风险权重"}, ColumnWord{Column::avoid, "avoid"},
    ColumnWord{Column::avoid, "回避"},      ColumnWord{Column::until, "until"},
    ColumnWord{Column::until, "有效期至"},  ColumnWord{Column::lead, "lead"},
    ColumnWord{Column::lead, "组长"},       ColumnWord{Column::permit, "permit"},
    ColumnWord{Column::permit, "执法证"},   ColumnWord{Column::permit, "执法证号"}};

// What a mark column may say for "no"; anything else marks.
constexpr std::array no_words = {"否", "无", "不", "0", "×", "no", "n", "false", "-", "—"};

constexpr const char* list_marks[] = {";", "；", "，", ",", "|", "\t"};

std::optional<Column> column_called(const std::string& word) {
  for (const ColumnWord& known : column_words)
    if (word == known.word) return known.column;
  return {};
}

bool is_marked(const std::string& cell) {
  return !cell.empty() && std::find(no_words.begin(), no_words.end(), cell) == no_words.end();
}

// Canonical JSON escapes control characters in ways that tools differ about; no name has any.
bool has_control(const std::string& cell) {
  return std::any_of(cell.begin(), cell.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::vector<std::string> list_of(std::string cell) {
  for (const char* mark : list_marks) cell = replace_all(cell, mark, "、");
  std::vector<std::string> items;
  for (const std::string& item : split(cell, "、"))
    if (!trim(item).empty()) items.emplace_back(trim(item));
  return items;
}

class Reader {
 public:
  Reader(const std::string& file, Problems& problems) : file_(file), problems_(problems) {}

  void read_header(const CsvRow& header) {
    for (const std::string& word : header.cells) {
      columns_.push_back(column_called(word));
      if (!columns_.back()) {
        if (!word.empty())
          problems_.push_back({"unknown-field",
                               Severity::advice,
                               {file_, header.line},
                               fmt::format("表头“{}”不认识,该列不用", word)});
      } else if (std::count(columns_.begin(), columns_.end(), columns_.back()) > 1) {
        complain(header.line, "syntax", fmt::format("表头“{}”与前面的列意思相同,只能留一列", word));
      }
    }
    if (!has(Column::id) && !has(Column::name))
      complain(header.line, "syntax", "表头须有“编号”(id)或“名称”(name)列");
  }

  void read(const CsvRow& row, DrawPool& pool) {
    PoolEntry entry;
    entry.line = row.line;
    if (row.cells.size() > columns_.size())
      complain(row.line, "syntax",
               fmt::format("有{}格,多于表头的{}列", row.cells.size(), columns_.size()));
    bool permit = false;
    for (std::size_t i = 0; i < std::min(row.cells.size(), columns_.size()); ++i)
      if (columns_[i] && !row.cells[i].empty())
        read_cell(*columns_[i], row.cells[i], entry, permit);
    if (entry.id.empty()) entry.id = entry.name;
    if (entry.name.empty()) entry.name = entry.id;
    if (entry.id.empty()) return complain(row.line, "syntax", "没有编号也没有名称");
    const auto [first, fresh] = lines_.emplace(entry.id, row.line);
    if (!fresh)
      complain(row.line, "duplicate-id",
               fmt::format("编号“{}”与第{}行重复", entry.id, first->second));
    permits_.push_back(permit);
    pool.entries.push_back(std::move(entry));
  }

  void mark_leads(DrawPool& pool) const {
    const auto leads = [](const PoolEntry& entry) { return entry.lead; };
    if (std::any_of(pool.entries.begin(), pool.entries.end(), leads)) return;
    for (std::size_t i = 0; i < pool.entries.size(); ++i) pool.entries[i].lead = permits_[i];
  }

 private:
  bool has(Column column) const {
    return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
  }

  void read_cell(Column column, const std::string& cell, PoolEntry& entry, bool& permit) {
    if (has_control(cell)) complain(entry.line, "syntax", "单元格中有换行、制表符等控制字符");
    switch (column) {
      case Column::id:
        entry.id = cell;
        break;
      case Column::name:
        entry.name = cell;
        break;
      case Column::unit:
        entry.unit = cell;
        break;
      case Column::stratum:
        entry.stratum = cell;
        break;
      case Column::weight:
        entry.weight = weight_of(cell, entry.line);
        break;
      case Column::avoid:
        entry.avoid = list_of(cell);
        break;
      case Column::until:
        entry.until = day_of(cell, entry.line);
        break;
      case Column::lead:
        entry.lead = is_marked(cell);
        break;
      case Column::permit:
        permit = is_marked(cell);
        break;
    }
  }

  std::int64_t weight_of(const std::string& cell, int line) {
    std::int64_t weight = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), weight);
    const bool whole = error == std::errc{} && end == cell.data() + cell.size();
    if (whole && weight >= 1 && weight <= heaviest_weight) return weight;
    complain(line, "syntax",
             fmt::format("权重“{}”应为1至{}的整数;不抽的请从名录中去掉", cell, heaviest_weight));
    return 1;
  }

  std::optional<Day> day_of(const std::string& cell, int line) {
    const auto day = parse_day(replace_all(replace_all(cell, "/", "-"), ".", "-"));
    if (!day) complain(line, "syntax", fmt::format("“{}”不是日期,应如 2024-07-01", cell));
    return day;
  }

  void complain(int line, std::string rule, std::string message) {
    problems_.push_back({std::move(rule), Severity::error, {file_, line}, std::move(message)});
  }

  const std::string& file_;
  Problems& problems_;
  std::vector<std::optional<Column>> columns_;
  std::unordered_map<std::string, int> lines_;
  std::vector<bool> permits_;
};

}  // namespace

Result<DrawPool> read_pool_csv(const std::string& bytes, const std::string& file) {
  const auto text = decode(bytes);
  if (!text)
    return {std::nullopt,
            {{"syntax", Severity::error, {file, 0}, "既不是 UTF-8 也不是 GB18030 编码的文字"}}};
  auto rows = read_csv(*text, file);
  if (!rows) return {std::nullopt, std::move(rows.problems)};
  Problems problems;
  DrawPool pool{file, sha256(bytes), {}};
  if (rows->size() < 2) {
    problems.push_back({"syntax", Severity::error, {file, 0}, "名录是空的:须有表头和至少一行"});
    return result_of(std::move(pool), std::move(problems));
  }
  Reader reader(file, problems);
  reader.read_header(rows->front());
  if (!has_errors(problems))
    for (std::size_t i = 1; i < rows->size(); ++i) reader.read((*rows)[i], pool);
  reader.mark_leads(pool);
  return result_of(std::move(pool), std::move(problems));
}

Result<std::vector<std::string>> read_covered_csv(const std::string& bytes,
                                                  const std::string& file) {
  auto pool = read_pool_csv(bytes, file);
  if (!pool) return {std::nullopt, std::move(pool.problems)};
  std::vector<std::string> ids;
  for (const PoolEntry& entry : pool->entries) ids.push_back(entry.id);
  return {std::move(ids), std::move(pool.problems)};
}

}  // namespace duban
