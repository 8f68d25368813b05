#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stage/event.h"
#include "stage/stage.h"

namespace duban {

// What a unit has said of one task, period or own part so far.
struct LedgerAnswers {
  TaskState state;
  std::optional<int> percent;  // none = nobody said
  std::string progress;        // 进展情况
  std::string problem;         // 存在问题
  std::string next;            // 下步措施
};

// Of that slice's events, in order of recording; the last word on each stands.
LedgerAnswers answers_of(const std::vector<Event>& events);

}  // namespace duban
