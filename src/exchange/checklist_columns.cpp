#include "exchange/checklist_columns.h"

#include <array>

namespace duban {

namespace {

using Kind = Workbook::Column::Kind;

enum class Use { hidden, shown, open };

struct Spec {
  std::string_view title;
  double width;  // characters
  Kind kind;
  Use use;
  std::string_view hint;
};

// In the order of CheckColumn.
constexpr std::array specs = {
    Spec{"编码（勿改）", 10, Kind::text, Use::hidden, ""},
    Spec{"清单（勿改）", 10, Kind::text, Use::hidden, ""},
    Spec{"序号", 5, Kind::number, Use::shown, ""},
    Spec{"任务编号", 8, Kind::text, Use::shown, ""},
    Spec{"督察内容", 20, Kind::text, Use::shown, ""},
    Spec{"督察要点", 44, Kind::text, Use::shown, ""},
    Spec{"依据", 20, Kind::text, Use::shown, ""},
    Spec{"督察方式", 8, Kind::text, Use::shown, ""},
    Spec{"被督察单位", 11, Kind::text, Use::shown, ""},
    Spec{"时限", 13, Kind::text, Use::shown, ""},
    Spec{"需提供材料", 22, Kind::text, Use::shown, ""},
    Spec{"单位自报", 22, Kind::text, Use::shown, ""},
    Spec{"督察结果", 9, Kind::text, Use::open, "从下拉中选；未查的可不填"},
    Spec{"发现问题", 26, Kind::text, Use::open, "一项一个问题，写明事实；不属实的须填"},
    Spec{"评分", 6, Kind::number, Use::open, "0至100；不评分的不填"},
    Spec{"督察人", 8, Kind::text, Use::open, "督察人不少于二人"},
    Spec{"督察人二", 8, Kind::text, Use::open, "督察人不少于二人；更多的用顿号隔开"},
    Spec{"日期", 11, Kind::day, Use::open, "督察当日，如 2024-07-01"},
    Spec{"被督察单位确认", 12, Kind::text, Use::open, "确认人姓名"},
};

constexpr auto to_be_read = [] {
  std::array<SheetColumn, specs.size()> columns{};
  for (std::size_t i = 0; i < specs.size(); ++i)
    columns[i] = {specs[i].title, false, specs[i].use != Use::shown};
  for (const CheckColumn needed :
       {CheckColumn::key, CheckColumn::base, CheckColumn::number, CheckColumn::verdict,
        CheckColumn::first_inspector, CheckColumn::second_inspector, CheckColumn::on})
    columns[at(needed)].needed = true;
  return columns;
}();

}  // namespace

std::vector<Workbook::Column> checklist_columns() {
  std::vector<Workbook::Column> columns;
  for (const Spec& spec : specs) {
    Workbook::Column& column = columns.emplace_back();
    column.title = spec.title;
    column.width = spec.width;
    column.kind = spec.kind;
    column.open = spec.use == Use::open;
    column.hidden = spec.use == Use::hidden;
    column.hint = spec.hint;
  }
  columns[at(CheckColumn::verdict)].choices = {"属实", "不属实", "未查"};
  return columns;
}

std::span<const SheetColumn> returned_check_columns() { return to_be_read; }

}  // namespace duban
