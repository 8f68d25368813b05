#pragma once

#include <optional>
#include <string>

#include "stage/event.h"

namespace duban {

// What is known of a problem beside its task, told once when it is registered: the body of a
// `noted` event of the task, under `rectification`.
struct RectifyOrigin {
  std::string source;    // 督察发现, 上级反馈 …
  std::string category;  // 问题类别; "" = not said
  std::string goal;      // 整改目标
  std::string measures;  // 整改措施
  std::string problem;   // id of the problem-found event that it was taken from; "" = none

  bool operator==(const RectifyOrigin&) const = default;
};

std::string body_of(const RectifyOrigin& origin);
// Nothing where the event tells of none.
std::optional<RectifyOrigin> read_origin(const Event& event);

// 回头看: somebody looked again, and the problem was still put right.  (Where it was not, the task
// is reopened.)
std::string body_of_look_back(const std::string& note);
// What was seen then, "" where nothing was said; nothing where the event tells of no such thing.
std::optional<std::string> read_look_back(const Event& event);

}  // namespace duban
