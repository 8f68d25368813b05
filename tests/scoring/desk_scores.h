#pragma once

#include <string>
#include <vector>

#include "findings/preset_rules.h"
#include "scoring/score_board.h"
#include "tests/desk.h"

// A clerk's desk whose units are scored: two units, the tasks and events of one year.
class ScoreDesk {
 public:
  explicit ScoreDesk(const std::string& tasks) : desk_(units + tasks) {}

  ScoreDesk& event(const char* on, const std::string& task, duban::EventKind kind,
                   const duban::EventBody& body = {}, const std::string& period = "") {
    desk_.event(on, task, kind, body, period);
    duban::Event event;
    event.seq = static_cast<int>(events_.size()) + 1;
    event.id = "d-" + std::to_string(event.seq);
    event.task = task, event.period = period, event.kind = kind;
    event.on = *duban::parse_day(on);
    event.body = duban::write_body(body);
    events_.push_back(event);
    return *this;
  }
  ScoreDesk& dispatched(const std::string& task) {
    return event("2023-01-05", task, duban::EventKind::dispatched)
        .event("2023-01-06", task, duban::EventKind::signed_for);
  }
  ScoreDesk& issued(const duban::NightPaper& paper) { return papers_.push_back(paper), *this; }

  duban::ScoreBoard board(const std::string& lines, const char* to = "2023-12-31",
                          const char* from = "2023-01-01") {
    auto rules = duban::read_rules("schema = 1\nid = \"x\"\n" + lines, "x.toml");
    for (const auto& problem : rules.problems) UNSCOPED_INFO(duban::to_string(problem));
    REQUIRE(rules);
    desk_.rules() = *rules;
    const std::vector<duban::Assessment> plans = {desk_.on(to)};
    const std::vector<std::vector<duban::TaskRecord>> records = {
        duban::records_of(plans[0].plan, events_, *duban::parse_day(to))};
    return duban::score_units({plans,
                               records,
                               papers_,
                               *rules,
                               duban::official_calendar(),
                               {*duban::parse_day(from), *duban::parse_day(to)}});
  }

 private:
  static constexpr const char* units =
      "[[unit]]\nid = \"a\"\nname = \"甲局\"\ngroups = [\"市直部门\"]\n"
      "[[unit]]\nid = \"b\"\nname = \"乙局\"\n";
  Desk desk_;
  std::vector<duban::Event> events_;
  std::vector<duban::NightPaper> papers_;
};

inline const duban::ScoreSheet& sheet_of(const duban::ScoreBoard& board, const std::string& unit) {
  for (const auto& sheet : board.sheets)
    if (sheet.unit == unit) return sheet;
  FAIL("no sheet of " << unit);
  throw 0;
}

// The score of a unit as printed, or why it is not ranked.
inline std::string score_of(const duban::ScoreBoard& board, const std::string& unit) {
  const auto& sheet = sheet_of(board, unit);
  return sheet.why_unranked.empty() ? duban::to_string(sheet.score) : sheet.why_unranked;
}

inline std::string task(const std::string& number, const std::string& lead,
                        const std::string& more) {
  return "[[task]]\nnumber = \"" + number + "\"\ntitle = \"建立制度" + number + "\"\nlead = \"" +
         lead + "\"\n" + more + "\n";
}

// A sheet of one line of 10 points; `more` adds to the line.
inline std::string one_line(const std::string& kind, const std::string& counts,
                            const std::string& more = "points = 2") {
  return "[scores]\ntotal = 10\nshared = 10\n[[score]]\nid = \"l\"\nwords = \"一项\"\nkind = \"" +
         kind + "\"\nfull = 10\ncounts = [\"" + counts + "\"]\n" + more + "\n";
}
