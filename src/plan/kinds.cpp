#include "plan/kinds.h"

#include <algorithm>

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

}  // namespace duban
