#include "exchange/returned_checks.h"

#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/checklist_columns.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace duban {

namespace {

using Column = CheckColumn;

constexpr Column open_columns[] = {Column::verdict,         Column::problem,          Column::score,
                                   Column::first_inspector, Column::second_inspector, Column::on,
                                   Column::confirmed};

// Several names in one cell.
void add_names(const std::string& cell, std::vector<std::string>& names) {
  std::string even = cell;
  for (const std::string_view sign : {"，", ",", "；", ";", "\n", "/"})
    even = replace_all(even, sign, "、");
  for (const std::string& part : split(even, "、"))
    if (const std::string name(trim(part));
        !name.empty() && std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(name);
}

// One row of the sheet against the list that was issued.
class CheckRow {
 public:
  CheckRow(const ColumnRow& row, const FindChecklist& find, Day received, Problems& problems)
      : row_(row), find_(find), received_(received), problems_(problems) {}

  // Nothing was filled in but what the list itself had printed: who was sent.
  bool is_empty() const {
    const std::string verdict = header_of(text(Column::verdict));
    const bool as_sent = is_as_sent();
    return std::all_of(std::begin(open_columns), std::end(open_columns), [&](Column column) {
      if (column == Column::verdict) return verdict.empty() || verdict == "未查";
      const bool names = column == Column::first_inspector || column == Column::second_inspector;
      return text(column).empty() || (names && as_sent);
    });
  }

  std::optional<ReturnedCheck> read() {
    if (!find_item()) return {};
    const std::size_t before = problems_.size();
    read_verdict();
    read_score();
    read_inspectors();
    read_day();
    result_.confirmed = text(Column::confirmed);
    if (problems_.size() > before) return {};
    return ReturnedCheck{std::move(result_), row_.place(at(Column::number))};
  }

 private:
  bool is_as_sent() const {
    const auto issued = find_(text(Column::base));
    const CheckItem* item = issued ? item_in(issued->list) : nullptr;
    std::vector<std::string> names;
    add_names(text(Column::first_inspector), names);
    add_names(text(Column::second_inspector), names);
    return item && names == item->inspectors;
  }

  const CheckItem* item_in(const Checklist& list) const {
    const std::string key = text(Column::key);
    const auto found = std::find_if(list.items.begin(), list.items.end(),
                                    [&](const CheckItem& item) { return key_of(item) == key; });
    return found == list.items.end() ? nullptr : &*found;
  }

  bool find_item() {
    const std::string name = text(Column::base);
    if (name.empty())
      return refuse("not-issued", Column::number, "这份清单是草稿，没有签发；结果不能登记");
    const auto issued = find_(name);
    if (!issued)
      return refuse("unknown-list", Column::number,
                    "本库没有签发过这份清单；编码已改动，或清单出自另一个数据库");
    const CheckItem* found = item_in(issued->list);
    if (!found) return refuse("unknown-row", Column::number, "编码缺失或已改动，不是清单上的一项");
    if (const std::string number = text(Column::number);
        number != found->number && header_of(number) != found->number)
      return refuse(
          "mixed-row", Column::number,
          fmt::format("编码属于任务{}，任务编号却是“{}”：各列可能错了行", found->number, number));
    issued_ = issued->list.on;
    result_.checklist = issued->event, result_.plan = found->plan, result_.number = found->number;
    if (!found->part.empty()) result_.period = part_of_unit(found->part);
    return true;
  }

  void read_verdict() {
    const std::string said = header_of(text(Column::verdict));
    result_.problem = text(Column::problem);
    const auto verdict = parse_verdict(said);
    if (!verdict) {
      complain("bad-cell", Column::verdict,
               said.empty() ? "须填督察结果：属实、不属实或未查"
                            : fmt::format("“{}”不是属实、不属实、未查之一", shorten(said, 20)));
      return;
    }
    result_.verdict = *verdict;
    if (*verdict == CheckVerdict::unchecked)
      complain("bad-cell", Column::verdict, "填的是未查，却填了其他各列");
    if (*verdict == CheckVerdict::fails && result_.problem.empty())
      complain("missing-problem", Column::problem, "不属实的须写明发现的问题");
  }

  void read_score() {
    if (text(Column::score).empty()) return;
    result_.score = percent_of(row_.cell(at(Column::score)));
    if (!result_.score)
      complain("bad-cell", Column::score,
               fmt::format("“{}”不是0至100的整数", shorten(text(Column::score), 20)));
  }

  void read_inspectors() {
    add_names(text(Column::first_inspector), result_.inspectors);
    add_names(text(Column::second_inspector), result_.inspectors);
    if (result_.inspectors.size() >= 2) return;
    const bool first = !text(Column::first_inspector).empty();
    complain("two-inspectors", first ? Column::second_inspector : Column::first_inspector,
             "督察人不少于二人，且不能是同一人");
  }

  void read_day() {
    const std::string typed = text(Column::on);
    if (typed.empty()) return complain("bad-cell", Column::on, "须填督察日期");
    const auto day = day_of(row_.cell(at(Column::on)));
    if (!day)
      return complain("bad-cell", Column::on,
                      fmt::format("“{}”不是日期，应写作2024-07-01", shorten(typed, 20)));
    result_.on = *day;
    if (*day > received_)
      complain("bad-cell", Column::on, fmt::format("{}尚未到来", in_chinese(*day)));
    if (*day < issued_)
      complain("bad-cell", Column::on,
               fmt::format("{}早于清单签发之日{}", in_chinese(*day), in_chinese(issued_)));
  }

  std::string text(Column column) const { return row_.text(at(column)); }

  bool refuse(std::string rule, Column column, std::string message) {
    complain(std::move(rule), column, std::move(message));
    return false;
  }
  void complain(std::string rule, Column column, std::string message) {
    problems_.push_back(
        {std::move(rule), Severity::error, row_.place(at(column)), std::move(message)});
  }

  const ColumnRow& row_;
  const FindChecklist& find_;
  Day received_;
  Problems& problems_;
  Day issued_;
  CheckResult result_;
};

// One item, one row: two that say different things cannot both be meant.
void refuse_doubles(const std::vector<ColumnRow>& rows, Problems& problems) {
  std::map<std::string, int> seen;
  for (const ColumnRow& row : rows) {
    const std::string key = row.text(at(Column::base)) + "|" + row.text(at(Column::key));
    const auto [known, fresh] = seen.emplace(key, row.number());
    if (!fresh)
      problems.push_back({"doubled-row", Severity::error, row.place(at(Column::number)),
                          fmt::format("与第{}行是同一项", known->second)});
  }
}

}  // namespace

Result<ReturnedChecks> read_returned_checks(const std::string& bytes, const std::string& file,
                                            const FindChecklist& find, Day received) {
  auto rows = read_columns(bytes, file, returned_check_columns(), "督察清单");
  if (!rows) return {std::nullopt, std::move(rows.problems)};
  Problems problems = std::move(rows.problems);
  refuse_doubles(*rows, problems);
  ReturnedChecks all;
  for (const ColumnRow& row : *rows) {
    CheckRow reader(row, find, received, problems);
    if (reader.is_empty())
      ++all.empty;
    else if (auto check = reader.read())
      all.filled.push_back(std::move(*check));
  }
  return result_of(std::move(all), std::move(problems));
}

}  // namespace duban
