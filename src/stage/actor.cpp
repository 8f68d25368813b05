#include "stage/actor.h"

#include <algorithm>
#include <array>
#include <utility>

namespace duban {

std::string_view to_string(Actor actor) {
  constexpr std::array words = {"office", "lead", "support", "leader"};
  return words[static_cast<std::size_t>(actor)];
}

std::string_view in_chinese(Actor actor) {
  constexpr std::array words = {"督办机构", "牵头单位", "配合单位", "分管领导"};
  return words[static_cast<std::size_t>(actor)];
}

const std::vector<Actor>& who_may(EventKind kind) {
  using enum Actor;
  static const std::vector<Actor> units = {lead, support};
  static const std::vector<Actor> own_office = {office};
  static const std::vector<Actor> leader_or_office = {leader, office};
  static const std::vector<Actor> lead_alone = {lead};
  static const std::vector<Actor> everybody = {office, lead, support, leader};
  switch (kind) {
    case EventKind::signed_for:
    case EventKind::refused:
    case EventKind::progress:
    case EventKind::evidence:
    case EventKind::submitted:
      return units;
    case EventKind::extension_asked:
    case EventKind::fulfilled:
      return lead_alone;
    case EventKind::extension_granted:
    case EventKind::extension_denied:
    case EventKind::suspended:
    case EventKind::cancelled:
      return leader_or_office;
    case EventKind::noted:
      return everybody;
    default:
      return own_office;
  }
}

bool is_said_by_unit(EventKind kind) {
  const auto& actors = who_may(kind);
  return kind != EventKind::noted &&
         std::find(actors.begin(), actors.end(), Actor::lead) != actors.end();
}

bool is_step_of_part(EventKind kind) {
  constexpr std::array steps = {EventKind::dispatched, EventKind::signed_for, EventKind::refused,
                                EventKind::progress,   EventKind::evidence,   EventKind::submitted,
                                EventKind::returned,   EventKind::closed,     EventKind::reopened,
                                EventKind::noted};
  return std::find(steps.begin(), steps.end(), kind) != steps.end();
}

}  // namespace duban
