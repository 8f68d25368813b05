#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "checklist/ways.h"
#include "findings/finding.h"

namespace duban {

// Material that a unit has ready for the inspectors.
struct CheckMaterial {
  std::string name;  // as the plan asks for it
  std::string look;  // what a valid one shows; "" = any
  bool there = false;

  bool operator==(const CheckMaterial&) const = default;
};

// One row of a checklist (督察清单): what is inspected, on what basis, how, and what the unit says
// of itself.  Texts as they stand on the paper, so that the paper can be made again without its
// plan.
struct CheckItem {
  std::string plan;
  std::string number;
  std::string title;  // 督察内容
  std::string due;    // the deadline's own words, with its day; "" = none
  std::string basis;  // 依据: the plan, its number, the clause, the clause above
  std::string unit;   // name of the unit inspected; "" = nobody is known to answer
  Lamp lamp = Lamp::grey;
  std::vector<std::string> points;  // 督察要点
  std::vector<CheckWay> ways;       // 督察方式
  std::vector<CheckMaterial> materials;
  std::string claimed;              // what the unit last reported; "" = nothing
  std::vector<std::string> proofs;  // what it handed in
  std::optional<Day> inspected;     // the last inspection of it; none = never
  std::string part;  // id of the supporting unit whose own part it is; "" = the whole
  std::string lead;  // of a part: the name of the unit that leads the measure
  std::vector<std::string> inspectors;  // who goes, where a draw has sent them

  bool operator==(const CheckItem&) const = default;
};

// A checklist, as it is issued and kept whole in the journal.
struct Checklist {
  std::string title;
  std::string number;  // 清单〔2024〕1号; "" = a draft that was not issued
  Day on;              // as of which it was made, and issued
  std::string by;      // who issued it
  std::string rules;
  std::string journal_head;  // as of then; "" = empty
  std::string office;        // the supervising office; "" = not said
  bool sample = false;       // 示例
  std::string draw;          // SHA-256 of the draw's record that sends the inspectors; "" = none
  std::vector<CheckItem> items;

  bool operator==(const Checklist&) const = default;
};

// What names an item in what comes back: "PLAN|NUMBER", "PLAN|NUMBER@UNIT" of a part.
std::string key_of(const CheckItem& item);

// The names of the units inspected, each once, in the order of the items.
std::vector<std::string> units_of(const Checklist& list);

}  // namespace duban
