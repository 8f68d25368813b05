#include "reports/faults.h"

#include "base/text.h"
#include "reports/naming.h"

#include <fmt/core.h>

namespace duban {

namespace {

struct Fault {
  FindingKind kind;
  const char* what;
  const char* decision;
};

constexpr Fault faults[] = {
    {FindingKind::infeasible_deadline, "按工期测算无法按时完成",
     "调整时限、压缩工期或改变前后衔接"},
    {FindingKind::child_later_than_parent, "时限晚于上级任务", "统一上下级任务的时限"},
    {FindingKind::ambiguous_deadline, "时限表述有歧义", "明确时限的含义"},
    {FindingKind::period_missing, "只写“定期”未写周期", "明确周期"},
    {FindingKind::no_measure, "未分解出具体措施", "补充具体措施"},
    {FindingKind::no_lead, "未明确牵头单位", "印发分工方案，明确牵头单位"},
    {FindingKind::no_deadline, "未写完成时限", "明确完成时限或评估节点"},
    {FindingKind::no_basis, "未注明上级方案依据", "补注所落实的上级方案条款"},
    {FindingKind::calendar_missing, "缺少法定节假日安排", "待放假安排公布后更新日历并重新测算"},
};

// The first numbers, and how many there are in all.
std::string numbers_of(const FoundList& list) {
  constexpr std::size_t most = 6;
  std::vector<std::string> numbers;
  for (const FoundCase& found : list)
    if (found.finding->task != no_task && numbers.size() < most)
      numbers.push_back(found.item().task().number);
  if (numbers.empty()) return {};
  return join(numbers, "、") + (list.size() > most ? "等" : "");
}

FoundList of_kind(const Assessment& in, FindingKind kind) {
  return found_in(in, [&](const Finding& finding) { return finding.kind == kind; });
}

// "14.1: …" in full where there are few and the reason says more than the kind does.
std::string reasons_of(const FoundList& list, FindingKind kind) {
  constexpr std::size_t few = 3;
  const bool telling =
      kind == FindingKind::infeasible_deadline || kind == FindingKind::ambiguous_deadline ||
      kind == FindingKind::child_later_than_parent || kind == FindingKind::calendar_missing;
  if (!telling || list.size() > few) return {};
  std::vector<std::string> reasons;
  for (const FoundCase& found : list)
    reasons.push_back(found.finding->task == no_task
                          ? found.finding->reason
                          : found.item().task().number + "：" + found.finding->reason);
  return "。" + join(reasons, "；");
}

}  // namespace

void add_faults(Paper& paper, const Assessment& in) {
  std::vector<std::string> lines;
  for (const Fault& fault : faults) {
    const FoundList list = of_kind(in, fault.kind);
    if (list.empty()) continue;
    const std::string count =
        paper.count(paper.scoped(std::string("方案问题·") + fault.what, in), rows_of(list));
    const std::string numbers = numbers_of(list);
    lines.push_back(fmt::format("{}：{}项{}{}。", fault.what, count,
                                numbers.empty() ? "" : "（" + numbers + "）",
                                reasons_of(list, fault.kind)));
  }
  if (lines.empty()) return paper.say("未发现方案自身的问题。");
  paper.add(bullets(lines));
}

std::vector<std::string> decisions_on_faults(const Assessment& in) {
  std::vector<std::string> lines;
  for (const Fault& fault : faults) {
    const FoundList list = of_kind(in, fault.kind);
    if (list.empty()) continue;
    const std::string numbers = numbers_of(list);
    lines.push_back(numbers.empty() ? fmt::format("{}：{}。", fault.what, fault.decision)
                                    : fmt::format("{}的{}项（{}），请研究{}。", fault.what,
                                                  list.size(), numbers, fault.decision));
  }
  return lines;
}

}  // namespace duban
