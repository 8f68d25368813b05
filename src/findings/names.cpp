#include "findings/finding.h"
#include "stage/slice.h"

namespace duban {

namespace {

struct LampName {
  std::string_view id;
  std::string_view chinese;
};

constexpr std::array<LampName, 5> lamps = {
    {{"blue", "蓝"}, {"grey", "灰"}, {"green", "绿"}, {"yellow", "黄"}, {"red", "红"}}};

struct KindName {
  FindingKind kind;
  std::string_view id;
  std::string_view chinese;
  bool plan_fault;
};

constexpr KindName kinds[] = {
    {FindingKind::overdue, "overdue", "逾期", false},
    {FindingKind::missed_occurrence, "missed-occurrence", "周期任务未完成", false},
    {FindingKind::quota_short, "quota-short", "未达目标", false},
    {FindingKind::behind_pace, "behind-pace", "进度滞后", false},
    {FindingKind::blocked, "blocked", "前置未完成", false},
    {FindingKind::waiting_on_late, "waiting-on-late", "受前置逾期影响", false},
    {FindingKind::at_risk, "at-risk", "有逾期风险", false},
    {FindingKind::due_soon, "due-soon", "临期", false},
    {FindingKind::not_signed, "not-signed", "未签收", false},
    {FindingKind::silent, "silent", "未按期报送进展", false},
    {FindingKind::returned, "returned", "已退回待补正", false},
    {FindingKind::extension_waiting, "extension-waiting", "延期待批", false},
    {FindingKind::missing_evidence, "missing-evidence", "缺佐证", false},
    {FindingKind::infeasible_deadline, "infeasible-deadline", "时限不可行", true},
    {FindingKind::child_later_than_parent, "child-later-than-parent", "晚于上级时限", true},
    {FindingKind::ambiguous_deadline, "ambiguous-deadline", "时限有歧义", true},
    {FindingKind::period_missing, "period-missing", "周期未明确", true},
    {FindingKind::no_measure, "no-measure", "无措施", true},
    {FindingKind::no_lead, "no-lead", "无牵头单位", true},
    {FindingKind::no_deadline, "no-deadline", "无时限", true},
    {FindingKind::no_basis, "no-basis", "无上级依据", true},
    {FindingKind::calendar_missing, "calendar-missing", "缺工作日历", true},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(kinds); ++i)
    if (kinds[i].kind != static_cast<FindingKind>(i)) return false;
  return true;
}
static_assert(in_order(), "one row a kind, in the enum's order");

const KindName& name_of(FindingKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

}  // namespace

std::string_view to_string(Lamp lamp) { return lamps[static_cast<std::size_t>(lamp)].id; }
std::optional<Lamp> parse_lamp(std::string_view id) {
  for (std::size_t i = 0; i < lamps.size(); ++i)
    if (lamps[i].id == id) return static_cast<Lamp>(i);
  return {};
}
std::string_view in_chinese(Lamp lamp) { return lamps[static_cast<std::size_t>(lamp)].chinese; }
std::string_view to_string(FindingKind kind) { return name_of(kind).id; }
std::optional<FindingKind> parse_finding_kind(std::string_view id) {
  for (const KindName& row : kinds)
    if (row.id == id) return row.kind;
  return {};
}
std::string_view in_chinese(FindingKind kind) { return name_of(kind).chinese; }
bool is_part(const Finding& finding) { return !unit_of_part(finding.period).empty(); }
std::string_view in_chinese(const Finding& finding) {
  const bool late_part = is_part(finding) && finding.kind == FindingKind::overdue;
  return late_part ? "配合部分逾期" : in_chinese(finding.kind);
}
bool is_plan_fault(FindingKind kind) { return name_of(kind).plan_fault; }

}  // namespace duban
