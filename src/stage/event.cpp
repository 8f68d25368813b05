#include "stage/event.h"

#include <array>

namespace duban {

namespace {

struct Name {
  EventKind kind;
  std::string_view word;
  std::string_view chinese;
};

// In the order of the enum, so that a kind is its row.
constexpr std::array names = {
    Name{EventKind::plan_loaded, "plan-loaded", "载入方案"},
    Name{EventKind::rules_adopted, "rules-adopted", "启用规则"},
    Name{EventKind::calendar_adopted, "calendar-adopted", "启用日历"},
    Name{EventKind::checked, "checked", "巡检"},
    Name{EventKind::dispatched, "dispatched", "交办"},
    Name{EventKind::signed_for, "signed", "签收"},
    Name{EventKind::refused, "refused", "拒签"},
    Name{EventKind::progress, "progress", "进展"},
    Name{EventKind::evidence, "evidence", "佐证"},
    Name{EventKind::submitted, "submitted", "申请办结"},
    Name{EventKind::returned, "returned", "退回"},
    Name{EventKind::closed, "closed", "办结"},
    Name{EventKind::struck_off, "struck-off", "销号"},
    Name{EventKind::reopened, "reopened", "回头看"},
    Name{EventKind::extension_asked, "extension-asked", "申请延期"},
    Name{EventKind::extension_granted, "extension-granted", "同意延期"},
    Name{EventKind::extension_denied, "extension-denied", "不同意延期"},
    Name{EventKind::suspended, "suspended", "中止"},
    Name{EventKind::resumed, "resumed", "恢复"},
    Name{EventKind::cancelled, "cancelled", "终止"},
    Name{EventKind::fulfilled, "fulfilled", "完成一期"},
    Name{EventKind::noted, "noted", "备注"},
    Name{EventKind::letter_issued, "letter-issued", "发函"},
    Name{EventKind::draw_made, "draw-made", "抽取"},
    Name{EventKind::checklist_issued, "checklist-issued", "下发清单"},
    Name{EventKind::problem_found, "problem-found", "发现问题"},
    Name{EventKind::rectified, "rectified", "整改"},
    Name{EventKind::corrected, "corrected", "更正"},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (static_cast<std::size_t>(names[i].kind) != i) return false;
  }
  return names.size() == static_cast<std::size_t>(EventKind::corrected) + 1;
}
static_assert(in_order());

}  // namespace

std::string_view to_string(EventKind kind) { return names[static_cast<std::size_t>(kind)].word; }

std::string_view in_chinese(EventKind kind) {
  return names[static_cast<std::size_t>(kind)].chinese;
}

std::optional<EventKind> parse_event_kind(std::string_view name) {
  for (const Name& row : names) {
    if (row.word == name) return row.kind;
  }
  return {};
}

std::vector<std::string> event_kind_names() {
  std::vector<std::string> all;
  for (const Name& row : names) all.emplace_back(row.word);
  return all;
}

Day recorded_on(const Event& event) {
  const std::string_view at = event.at;
  const auto utc = parse_day(at.substr(0, 10));
  if (!utc) return Day();
  // Beijing is eight hours ahead: from 16:00 UTC it is the next day there.
  return at.size() >= 13 && at.substr(11, 2) >= "16" ? *utc + 1 : *utc;
}

}  // namespace duban
