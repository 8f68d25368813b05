#include "intake/decision_words.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"

namespace duban {

std::string first_of(const std::vector<std::string>& words, std::size_t most) {
  if (words.size() <= most) return join(words, "、");
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(most);
  return join({words.begin(), end}, "、") + "……";
}

std::string numbers_of(const Draft& draft, const TaskList& tasks, std::size_t most) {
  std::vector<std::string> numbers;
  for (std::size_t i = 0; i < std::min(tasks.size(), most + 1); ++i)
    numbers.push_back(draft.tasks[tasks[i]].number);
  return first_of(numbers, most);
}

std::string places_of(const Draft& draft, const SourceText& source, const TaskList& tasks,
                      std::size_t most) {
  std::vector<std::string> places;
  for (std::size_t i = 0; i < std::min(tasks.size(), most + 1); ++i) {
    const DraftTask& task = draft.tasks[tasks[i]];
    places.push_back(
        fmt::format("{}（第{}行）", task.number, line_of(source, task.said.bytes.start)));
  }
  return first_of(places, most);
}

std::string count_of(const Draft& draft, const TaskList& tasks) {
  const auto measures =
      std::count_if(tasks.begin(), tasks.end(), [&](auto i) { return draft.tasks[i].measure; });
  const auto others = static_cast<std::ptrdiff_t>(tasks.size()) - measures;
  if (measures == 0) return fmt::format("{}项任务", others);
  if (others == 0) return fmt::format("{}项措施", measures);
  return fmt::format("{}项任务和{}项措施", others, measures);
}

}  // namespace duban
