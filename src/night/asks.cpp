#include "night/asks.h"

namespace duban {

std::string_view in_chinese(Ask ask) {
  switch (ask) {
    case Ask::reply:
      return "书面回复";
    case Ask::evidence:
      return "佐证材料";
    case Ask::reason:
      return "未按期完成的原因";
    case Ask::prevention:
      return "防止再次漏办的措施";
  }
  return "";
}

bool is_past_period(const Concern& concern) {
  return concern.kind == FindingKind::missed_occurrence || concern.kind == FindingKind::quota_short;
}

std::vector<Ask> asks_of(const Concern& concern, bool with_reply) {
  if (is_past_period(concern)) return {Ask::reason, Ask::prevention};
  std::vector<Ask> asks;
  if (concern.days_late > 0) asks.push_back(Ask::evidence);
  if (with_reply) asks.push_back(Ask::reply);
  return asks;
}

}  // namespace duban
