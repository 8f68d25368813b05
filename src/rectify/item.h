#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "findings/assessment.h"
#include "rectify/class.h"
#include "rectify/origin.h"

namespace duban {

// From so many days before its day a look is told of.
constexpr int days_before_look = 7;

// One problem and how far it is put right: a row of the 整改台账.
struct Rectification {
  std::string plan;
  std::string number;
  std::string problem;  // 反馈问题
  RectifyClass kind = RectifyClass::dated;
  RectifyOrigin origin;
  std::string basis;  // the task inspected, "PLAN/NUMBER"; "" = none
  std::string lead;   // name; "" = unknown
  std::vector<std::string> support;
  std::string person;  // 责任人
  std::string due;     // words or day; "" = none
  Stage stage = Stage::drafted;
  Lamp lamp = Lamp::grey;
  int days_late = 0;
  std::string progress;
  std::vector<std::string> proofs;
  std::string self_check;        // 自查结论: what the unit said when it applied
  std::string verdict;           // 核查结论: what the office said
  std::optional<Day> struck;     // 销号时间; of a closed one too, which waits for it
  std::optional<Day> look_back;  // by when one looks again; none = not yet struck off, or no rule
  std::string looked;            // what was found when one did; "" = nobody looked
  bool held = false;             // somebody looked since it was struck off, and it held
  bool came_back = false;        // it did not hold, and is not put right again yet
  std::optional<Day> submitted;  // waiting to be checked since; none when it is not
  std::optional<Occurrence> review;  // 长期坚持: the last period in which to look that is due by a
                                     // week from now, where nobody did

  bool closed() const { return is_done(stage); }
  bool awaits_look() const { return closed() && !held && look_back; }
};

using RectifyEvents = std::function<std::vector<Event>(const std::string& number)>;

// The problems of one register, in its order.  `months` after it was put right one looks back; 0 =
// one does not.  Needs: is_rectify_plan(on.plan).
std::vector<Rectification> rectifications_of(const Assessment& on, const RectifyEvents& events_of,
                                             int months);

}  // namespace duban
