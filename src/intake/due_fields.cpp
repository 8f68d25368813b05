#include "intake/due_fields.h"

#include <fmt/core.h>

#include <memory>

#include "base/text.h"
#include "plan/due_words.h"

namespace duban {

namespace {

// More ends the task later: a day beats none.
bool is_later(const Deadline& one, const Deadline& than) {
  if (one.last.has_value() != than.last.has_value()) return one.last.has_value();
  return one.last && *one.last > *than.last;
}

struct Times {
  const DraftTime* due = nullptr;  // the latest day, or ongoing
  const DraftTime* every = nullptr;
  const DraftTime* start = nullptr;
  std::vector<std::string> others;
};

Times sorted(const std::vector<DraftTime>& all) {
  Times times;
  const auto replace = [&](const DraftTime*& kept, const DraftTime& by) {
    if (kept) times.others.push_back(kept->said.text);
    kept = &by;
  };
  for (const DraftTime& time : all) {
    const Deadline& deadline = time.deadline;
    if (deadline.kind == DeadlineKind::recurring) {
      if (times.every)
        times.others.push_back(time.said.text);
      else
        times.every = &time;
    } else if (deadline.kind == DeadlineKind::period && !deadline.last) {
      replace(times.start, time);
    } else if (!times.due || is_later(deadline, times.due->deadline)) {
      replace(times.due, time);
    } else {
      times.others.push_back(time.said.text);
    }
  }
  return times;
}

bool same_day(const Deadline& one, const Deadline& other) {
  return one.kind == other.kind && one.last == other.last && one.first == other.first &&
         one.recurrence == other.recurrence;
}

// The words of a deadline as the plan's reader will take them.
std::string plan_words(const DraftTime& time, const WordingContext& context, std::string& printed) {
  const auto again = read_deadline(time.said.text, context);
  if (again && same_day(*again, time.deadline)) return time.said.text;
  printed = time.said.text;
  const std::string full = print_deadline(time.deadline);
  return read_deadline(full, context) ? full : std::string();
}

void add_guess(Task& task, const char* field, std::string why) {
  std::string& guess = task.detail.edit().guess[field];
  if (!guess.empty()) guess += ";";
  guess += why;
}

std::string give(Task& task, const char* field, const DraftTime& time,
                 const WordingContext& context) {
  std::string printed;
  std::string words = plan_words(time, context, printed);
  if (!printed.empty())
    add_guess(task, field,
              fmt::format("原文“{}”,{}", printed, words.empty() ? "不能照写" : "补足年份"));
  return words;
}

}  // namespace

void give_times(Task& task, const DraftTask& from, const WordingContext& context) {
  const Times times = sorted(from.times);
  if (times.due) {
    task.due_text = give(task, "due", *times.due, context);
    if (task.due_text.empty() && times.due->deadline.last)
      task.due_text = in_chinese(*times.due->deadline.last) + "前";
    if (!task.due_text.empty()) task.due = std::make_shared<const Deadline>(times.due->deadline);
    if (times.due->deadline.kind == DeadlineKind::ongoing && task.kind == TaskKind::milestone)
      task.kind = TaskKind::ongoing;
  }
  if (times.every) {
    task.every_text = give(task, "every", *times.every, context);
    if (!task.every_text.empty()) {
      task.every = std::make_shared<const Deadline>(times.every->deadline);
      task.kind = TaskKind::recurring;
    }
  }
  if (times.start) task.start = times.start->deadline.first;
  if (!times.others.empty()) add_guess(task, "due", "另有时间:" + join(times.others, "、"));
}

}  // namespace duban
