#pragma once

#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/problem.h"

namespace duban {

// 0 all well, 1 somebody should look, 2 could not be done.
enum class Exit { all_well = 0, attention = 1, failure = 2 };

// What a command sees of the world outside; tests make their own.
struct World {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  std::string now;        // UTC, "2024-07-01T08:00:00Z": when what is recorded is recorded
  Day today;              // in Beijing (UTC+8)
  bool terminal = false;  // out is one: colours may be used
  bool watched = false;   // err is one: long work shows how far it is
};

// What the person typed, by option name ("--as-of") or positional ("TASK").
class Arguments {
 public:
  void add(const std::string& name, std::string value) {
    values_[name].push_back(std::move(value));
  }

  bool has(const std::string& name) const { return values_.contains(name); }
  // The last one given, or `fallback`.
  std::string text(const std::string& name, const std::string& fallback = "") const;
  std::vector<std::string> texts(const std::string& name) const;
  // Throws Usage where it is no day.
  std::optional<Day> day(const std::string& name) const;
  std::optional<int> whole(const std::string& name) const;

 private:
  std::map<std::string, std::vector<std::string>> values_;
};

// A person called a verb wrongly: said in Chinese on err, exit 1.
struct Usage {
  std::string message;
};

struct Option {
  enum class Kind { value, flag, one, many, some };  // one, many (none is fine), some: positionals
  std::string name;                                  // "--percent", or "TASK" of a positional
  std::string help;
  Kind kind = Kind::value;
};

// A verb of the program.
struct Command {
  std::string_view group;  // under which help lists it
  std::string_view name;
  std::string_view summary;
  std::vector<Option> options;
  Exit (*run)(World& world, const Arguments& arguments);
};

// The whole user interface: help, dispatch and the spell-checker's words are this table.
const std::vector<Command>& all_commands();
// Throws Usage, with the nearest name, where there is none of that name.
const Command& command_named(const std::string& name);
// What every verb takes: --db, --as-of, --known-on, --format, -o, --rules, --holidays.
const std::vector<Option>& common_options();

// Prints the problems, a line each, and says whether somebody should look.
Exit complain(World& world, const Problems& problems);

}  // namespace duban
