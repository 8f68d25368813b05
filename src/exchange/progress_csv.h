#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "stage/body.h"
#include "stage/event.h"

namespace duban {

// One line of what units did, as import-progress reads it.
struct ProgressRow {
  int line = 0;
  std::string plan;  // "" = the only one loaded
  std::string task;
  std::string period;
  std::string unit;
  EventKind kind = EventKind::progress;
  Day on;
  std::string by;
  EventBody body;
};

// CSV with a header of task,kind,on,by,percent,note and, where needed,
// plan,period,unit,until,grade, evidence — or the same in Chinese.  Problems: syntax,
// unknown-field, each with its line.
Result<std::vector<ProgressRow>> read_progress_csv(std::string_view text, const std::string& file);

}  // namespace duban
