#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace duban {

// Where in a file something was written.  Lines count from 1; 0 means the whole file.
struct Place {
  std::string file;
  int line = 0;
};

enum class Severity { error, advice };

// One thing wrong or doubtful in a text that a person wrote.
struct Problem {
  std::string rule;  // stable and unique, e.g. "unknown-task"; tests and users refer to it
  Severity severity = Severity::error;
  Place place;
  std::string message;  // in Chinese

  bool operator==(const Problem& other) const {
    return rule == other.rule && place.file == other.place.file && place.line == other.place.line &&
           message == other.message;
  }
};

using Problems = std::vector<Problem>;

inline bool has_errors(const Problems& problems) {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem& p) { return p.severity == Severity::error; });
}

// "plan.toml:7: unknown-task: …", the line that every verb prints for a problem.
std::string to_string(const Problem& problem);

// By file, then line, then rule: the order in which a person mends them.
void sort_problems(Problems& problems);

// What reading a person's text yields: the thing, absent when there are errors, and all that is
// wrong or doubtful about it.
template <class T>
struct [[nodiscard]] Result {
  std::optional<T> value;
  Problems problems;

  explicit operator bool() const { return value.has_value(); }
  T& operator*() { return *value; }
  const T& operator*() const { return *value; }
  T* operator->() { return &*value; }
  const T* operator->() const { return &*value; }
};

// The thing with its advice, or the problems alone when one of them is an error.
template <class T>
Result<T> result_of(T value, Problems problems) {
  if (has_errors(problems)) return {std::nullopt, std::move(problems)};
  return {std::move(value), std::move(problems)};
}

}  // namespace duban
