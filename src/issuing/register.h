#pragma once

#include <optional>
#include <string>
#include <vector>

#include "issuing/paper_number.h"
#include "journal/journal.h"

namespace duban {

// One row of the 发文登记簿.
struct RegisterEntry {
  std::string number;  // 发文字号, or 清单〔2024〕1号
  Day on;              // 成文日期
  std::string paper;   // 文种
  std::string title;
  std::string to;  // 主送
  std::string by;  // 签发人
  std::string event;
  std::string note;                // what the clerk noted at issuing
  std::vector<std::string> units;  // that it goes to or speaks of, by name
  std::vector<std::string> kinds;  // other names of the kind: the ladder's rung, the report's kind
};

// Of an event that issued a paper; nothing of any other, or where its body was made unreadable.
std::optional<RegisterEntry> entry_of(const Event& event);

// Every paper ever issued within the horizon, by day and number.
struct IssuedPapers {
  std::vector<RegisterEntry> entries;
  std::vector<std::string> unreadable;  // events whose body somebody made unreadable
};
IssuedPapers issued_papers_in(const Journal& journal, const Horizon& horizon);

// How many of a kind went out in two spans of equal place in their years.
struct KindCount {
  std::string paper;
  int now = 0;
  int before = 0;
};
// From the year's first day to `to`, and the same days of the year before, by kind in order of
// first use.
std::vector<KindCount> count_kinds(const std::vector<RegisterEntry>& entries, Day to);

}  // namespace duban
