#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "plan/plan.h"

namespace duban {

// Reads a plan's deadlines; equal words share one.
class DeadlineReader {
 public:
  explicit DeadlineReader(WordingContext context) : context_(context) {}
  // Null where the words are no deadline.
  SharedDeadline read(const std::string& words);
  SharedDeadline read(Day day);

 private:
  WordingContext context_;
  std::unordered_map<std::string, SharedDeadline> known_;
};

// The day against which a plan's words are read: its issue, else its period's first day.
WordingContext wording_context(const Plan& plan);

// 定期: no deadline, yet a duty that returns (advice period-missing).
bool says_regularly(std::string_view words);

// Gives the task what the words say, in place of the former `due` or `every`.  Words of a
// recurrence given as `due` go to Task::every, as nothing else can be meant.  False where they
// cannot be read: the task then keeps the words alone.
bool give_due(Task& task, std::string words, DeadlineReader& reader);
bool give_every(Task& task, std::string words, DeadlineReader& reader);

// The kind of a task that names none, from its words.
TaskKind kind_from_words(const Task& task);

// What to say of words that cannot be read.
std::string unreadable_due(std::string_view words);
std::string unreadable_every(std::string_view words);

}  // namespace duban
