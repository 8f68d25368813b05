#include "plan/kinds.h"

#include <algorithm>
#include <array>

namespace duban {

template <class Meaning>
static std::optional<Meaning> meaning(std::string_view word, const std::vector<std::string>& all) {
  const auto found = std::find(all.begin(), all.end(), word);
  if (found == all.end()) return {};
  return static_cast<Meaning>(found - all.begin());
}

std::optional<TaskKind> task_kind(std::string_view word) {
  return meaning<TaskKind>(word, task_kinds());
}

std::optional<LinkType> link_type(std::string_view word) {
  return meaning<LinkType>(word, link_types());
}

const std::vector<std::string>& task_kinds() {
  static const std::vector<std::string> words = {"milestone", "recurring", "ongoing", "prohibition",
                                                 "triggered"};
  return words;
}

const std::vector<std::string>& link_types() {
  static const std::vector<std::string> words = {"FS", "SS", "FF", "SF"};
  return words;
}

const std::vector<std::string>& target_ops() {
  static const std::vector<std::string> words = {"==", ">=", ">", "<=", "<", "~"};
  return words;
}

const std::vector<std::string>& target_periods() {
  static const std::vector<std::string> words = {"", "year", "half", "quarter", "month", "week"};
  return words;
}

std::string_view to_string(TaskKind kind) { return task_kinds()[static_cast<std::size_t>(kind)]; }

std::string_view in_chinese(TaskKind kind) {
  constexpr std::array<std::string_view, 5> words = {"节点任务", "周期任务", "长期任务", "禁止事项",
                                                     "触发任务"};
  return words[static_cast<std::size_t>(kind)];
}

std::string_view to_string(LinkType type) { return link_types()[static_cast<std::size_t>(type)]; }

}  // namespace duban
