#include "plan/due_words.h"

#include <fmt/core.h>

#include <utility>

namespace duban {

SharedDeadline DeadlineReader::read(const std::string& words) {
  const auto [known, is_new] = known_.try_emplace(words);
  if (is_new)
    if (auto deadline = read_deadline(words, context_))
      known->second = std::make_shared<const Deadline>(std::move(*deadline));
  return known->second;
}

SharedDeadline DeadlineReader::read(Day day) {
  const auto [known, is_new] = known_.try_emplace("date " + to_string(day));
  if (is_new) {
    Deadline deadline;
    deadline.last = day;
    deadline.words = in_chinese(day);
    deadline.rule = "date";
    known->second = std::make_shared<const Deadline>(std::move(deadline));
  }
  return known->second;
}

WordingContext wording_context(const Plan& plan) {
  return {plan.issued ? *plan.issued : first_day(plan), 0};
}

bool says_regularly(std::string_view words) { return words.find("定期") != words.npos; }

bool give_due(Task& task, std::string words, DeadlineReader& reader) {
  SharedDeadline deadline = reader.read(words);
  const bool readable = deadline || says_regularly(words);
  task.due_text = std::move(words);
  if (task.every_text.empty()) task.every = nullptr;
  if (deadline && deadline->kind == DeadlineKind::recurring && task.every_text.empty())
    task.every = std::exchange(deadline, nullptr);
  task.due = std::move(deadline);
  return readable;
}

bool give_every(Task& task, std::string words, DeadlineReader& reader) {
  SharedDeadline deadline = reader.read(words);
  const bool recurring = deadline && deadline->kind == DeadlineKind::recurring;
  const bool regularly = !deadline && says_regularly(words);
  task.every_text = std::move(words);
  task.every = recurring ? std::move(deadline) : nullptr;
  return recurring || regularly;
}

TaskKind kind_from_words(const Task& task) {
  if (task.every || !task.every_text.empty()) return TaskKind::recurring;
  if (!task.due) return task.due_text.empty() ? TaskKind::milestone : TaskKind::recurring;
  if (task.due->kind == DeadlineKind::ongoing) return TaskKind::ongoing;
  if (task.due->kind == DeadlineKind::triggered) return TaskKind::triggered;
  return TaskKind::milestone;
}

std::string unreadable_due(std::string_view words) {
  return fmt::format(
      "读不懂时限“{}”;可写“2024年底前”“2023年一季度”“每年4月1日前”“长期坚持”等,"
      "原文没有时限的请删去本字段",
      words);
}

std::string unreadable_every(std::string_view words) {
  return fmt::format("读不懂周期“{}”;可写“每年”“每季度”“每年4月1日前”“每年两期以上”等", words);
}

}  // namespace duban
