#include "intake/numbers.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace duban {

namespace {

using Cores = std::vector<std::string>;

// The innermost `depth` cores, the outermost first.
std::string joined(const Cores& cores, std::size_t depth) {
  std::string number;
  for (std::size_t i = std::min(depth, cores.size()); i-- > 0;) {
    if (cores[i].empty()) continue;
    if (!number.empty()) number += '.';
    number += cores[i];
  }
  return number;
}

class Numberer {
 public:
  Numberer(std::vector<DraftTask>& tasks, const std::vector<Cores>& cores)
      : tasks_(tasks), cores_(cores) {}

  void number_all() {
    number_top();
    std::map<int, int> children;
    for (std::size_t i = 0; i < tasks_.size(); ++i)
      if (tasks_[i].parent >= 0) number_below(i, ++children[tasks_[i].parent]);
  }

 private:
  bool is_numbered_top(std::size_t i) const {
    return tasks_[i].parent < 0 && !cores_[i].empty() && !cores_[i].front().empty();
  }

  // With as many headings as make it unique, the same for all tasks that share a core.
  void number_top() {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < tasks_.size(); ++i)
      if (is_numbered_top(i)) open.push_back(i);
    const bool none_printed = open.empty();
    for (std::size_t depth = 1; !open.empty(); ++depth) {
      std::unordered_map<std::string, int> count;
      for (const std::size_t i : open) ++count[joined(cores_[i], depth)];
      std::vector<std::size_t> left;
      for (const std::size_t i : open) {
        const std::string number = joined(cores_[i], depth);
        if ((count[number] > 1 && depth < deepest) || taken_.contains(number))
          left.push_back(i);
        else
          take(i, number);
      }
      if (depth >= deepest && left.size() == open.size()) {
        for (const std::size_t i : left) take(i, joined(cores_[i], depth));
        left.clear();
      }
      open = std::move(left);
    }
    number_unmarked(none_printed);
  }

  void number_unmarked(bool none_printed) {
    int count = 0;
    for (std::size_t i = 0; i < tasks_.size(); ++i)
      if (tasks_[i].parent < 0 && !is_numbered_top(i))
        take(i, none_printed ? std::to_string(++count) : fmt::format("补{}", ++count));
  }

  void number_below(std::size_t i, int count) {
    const std::string& above = tasks_[static_cast<std::size_t>(tasks_[i].parent)].number;
    const std::string own = tasks_[i].measure || cores_[i].empty() || cores_[i].front().empty()
                                ? std::to_string(count)
                                : cores_[i].front();
    take(i, own.starts_with(above + ".") ? own : above + "." + own);
  }

  void take(std::size_t i, const std::string& wanted) {
    std::string number = wanted;
    for (int& again = taken_[wanted]; again++ > 0;) {
      number = fmt::format("{}-{}", wanted, again);
      if (taken_.try_emplace(number, 1).second) break;
    }
    tasks_[i].number = std::move(number);
  }

  static constexpr std::size_t deepest = 8;
  std::vector<DraftTask>& tasks_;
  const std::vector<Cores>& cores_;
  std::unordered_map<std::string, int> taken_;  // how often each was wanted
};

}  // namespace

void assign_numbers(std::vector<DraftTask>& tasks,
                    const std::vector<std::vector<std::string>>& cores) {
  Numberer(tasks, cores).number_all();
}

}  // namespace duban
