#include "exchange/ledger_columns.h"

#include <array>

namespace duban {

namespace {

using Kind = Workbook::Column::Kind;
using Use = LedgerColumnSpec::Use;
using C = LedgerColumn;

constexpr std::array columns = {
    LedgerColumnSpec{C::key, "编码（勿改）", 10, Kind::text, Use::hidden, ""},
    LedgerColumnSpec{C::base, "基准（勿改）", 10, Kind::text, Use::hidden, ""},
    LedgerColumnSpec{C::order, "序号", 5, Kind::number, Use::shown, ""},
    LedgerColumnSpec{C::number, "任务编号", 9, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::title, "工作任务", 30, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::role, "我单位职责", 8, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::target, "量化指标", 12, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::source, "任务来源", 16, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::due, "完成时限", 11, Kind::day, Use::shown, ""},
    LedgerColumnSpec{C::due_words, "时限原词", 12, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::due_class, "时限类别", 8, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::expected, "序时进度", 7, Kind::percent, Use::shown, ""},
    LedgerColumnSpec{C::stage, "当前状态", 8, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::proofs, "佐证要求", 18, Kind::text, Use::shown, ""},
    LedgerColumnSpec{C::action, "本次申报", 10, Kind::text, Use::open,
                     "从下拉中选；只更新进度和文字的可不选"},
    LedgerColumnSpec{C::percent, "实际进度", 8, Kind::percent, Use::open, "0至100的整数"},
    LedgerColumnSpec{C::progress, "进展情况", 28, Kind::text, Use::open, ""},
    LedgerColumnSpec{C::problem, "存在问题", 20, Kind::text, Use::open, "没有的不必填"},
    LedgerColumnSpec{C::next, "下步措施", 20, Kind::text, Use::open, ""},
    LedgerColumnSpec{C::proof, "佐证材料", 20, Kind::text, Use::open,
                     "文号、会议纪要、公布链接或数据及其算法；多项用分号隔开"},
    LedgerColumnSpec{C::until, "申请延期至", 11, Kind::day, Use::open, "申请延期的填新时限"},
    LedgerColumnSpec{C::reason, "延期理由", 16, Kind::text, Use::open, "申请延期的须填"},
    LedgerColumnSpec{C::by, "填报人", 8, Kind::text, Use::open, ""},
    LedgerColumnSpec{C::on, "填报日期", 11, Kind::day, Use::open, "不填则为收到之日"},
};

constexpr std::array actions = {
    LedgerActionName{LedgerAction::sign, "签收"},
    LedgerActionName{LedgerAction::report, "报送进展"},
    LedgerActionName{LedgerAction::submit, "申请办结"},
    LedgerActionName{LedgerAction::extend, "申请延期"},
    LedgerActionName{LedgerAction::fulfil, "本期已完成"},
};

}  // namespace

std::span<const LedgerColumnSpec> ledger_columns() { return columns; }

std::string_view title_of(LedgerColumn column) {
  return columns[static_cast<std::size_t>(column)].title;
}

std::span<const LedgerActionName> ledger_actions() { return actions; }

}  // namespace duban
