#include "burden/meter.h"

#include "burden/asked_by_papers.h"
#include "burden/months.h"
#include "findings/preset_rules.h"
#include "night/issued.h"
#include "stage/body.h"
#include "tests/test.h"

using namespace duban;

namespace {

using Lines = std::vector<std::string>;

// A journal in few words; every task is led by 市司法局, "@czj" is 市财政局's own part.
class Told {
 public:
  Told& event(const char* on, EventKind kind, const std::string& task,
              const std::string& period = "", const std::string& body = "{}") {
    Event event;
    event.seq = static_cast<int>(events_.size()) + 1;
    event.origin = "d", event.id = "d-" + std::to_string(event.seq);
    event.plan = task.empty() ? "" : "p", event.task = task, event.period = period;
    event.kind = kind, event.body = body;
    event.on = *parse_day(on), event.at = std::string(on) + "T01:00:00Z";
    events_.push_back(event);
    return *this;
  }
  Told& paper(const NightPaper& paper) {
    return event(to_string(paper.night).c_str(), EventKind::letter_issued, "", "",
                 write_paper(paper));
  }
  Told& of(const std::string& unit) {
    events_.back().unit = unit;
    return *this;
  }

  std::vector<BurdenEntry> entries(Cycle cycle = Cycle::quarter) const {
    Rules rules = *preset_rules("default");
    rules.cycle = cycle;
    return burden_of(events_, directory(), rules);
  }

  // "2024-03-05 request 交办 p/1 市司法局"
  Lines lines(Cycle cycle = Cycle::quarter) const {
    Lines lines;
    for (const BurdenEntry& entry : entries(cycle))
      lines.push_back(to_string(entry.on) + " " + std::string(to_string(entry.load)) + " " +
                      entry.form + " " + entry.about + " " + entry.unit);
    return lines;
  }

 private:
  static UnitDirectory directory() {
    UnitDirectory units;
    units.answering = [](const std::string&, const std::string&, const std::string& period) {
      return period == "@czj" ? "市财政局" : "市司法局";
    };
    units.name = [](const std::string&, const std::string& unit) {
      return unit == "czj" ? "市财政局" : unit;
    };
    return units;
  }

  std::vector<Event> events_;
};

PaperItem item(const std::string& number, const std::string& unit = "市司法局",
               FindingKind kind = FindingKind::overdue) {
  Concern concern;
  concern.plan = "p", concern.number = number, concern.unit = unit, concern.kind = kind;
  concern.days_late = kind == FindingKind::due_soon ? 0 : 9;
  return {concern, "letter"};
}

NightPaper paper_of(Day night, std::vector<PaperItem> items, bool reply,
                    const std::string& unit = "市司法局") {
  NightPaper paper{night, 1, "letter", "督办函", "", unit, {}, std::move(items)};
  if (reply) paper.reply_by = night + 5;
  return paper;
}

int counted(const std::vector<BurdenEntry>& entries, Load load) { return count(entries).of(load); }

}  // namespace

TEST_CASE("a letter asks for each item, and its fields are what the letter asks for") {
  const auto entries = burden_of(paper_of(Day(2024, 3, 5),
                                          {item("1"), item("2", "市司法局", FindingKind::due_soon),
                                           item("3", "市司法局", FindingKind::missed_occurrence)},
                                          true),
                                 "d-1");
  CHECK(counted(entries, Load::paper) == 1);
  CHECK(counted(entries, Load::request) == 3);
  CHECK(counted(entries, Load::field) == 2 + 1 + 2);
  CHECK(counted(entries, Load::merged) == 2);
}

TEST_CASE("a reminder without a day for an answer asks for no field") {
  const auto entries = burden_of(
      paper_of(Day(2024, 3, 5), {item("2", "市司法局", FindingKind::due_soon)}, false), "d-1");
  CHECK(counted(entries, Load::request) == 1);
  CHECK(counted(entries, Load::field) == 0);
}

TEST_CASE("a bulletin is one paper to each unit that it names") {
  const auto entries =
      burden_of(paper_of(Day(2024, 3, 5), {item("1"), item("2", "市财政局"), item("3", "市财政局")},
                         false, ""),
                "d-1");
  const auto months = by_unit_and_month(entries);
  REQUIRE(months.size() == 2);
  CHECK(months[0].counts.of(Load::paper) == 1);
  CHECK(months[1].counts.of(Load::paper) == 1);
  CHECK(months[0].counts.of(Load::merged) + months[1].counts.of(Load::merged) == 1);
}

TEST_CASE("what the office dispatches and returns counts as asked") {
  CHECK(Told()
            .event("2024-03-01", EventKind::dispatched, "1")
            .event("2024-03-05", EventKind::returned, "1", "@czj")
            .lines() == Lines{"2024-03-01 request 交办 p/1 市司法局",
                              "2024-03-01 field 签收 p/1 市司法局",
                              "2024-03-05 request 退回补正 p/1@czj 市财政局",
                              "2024-03-05 field 补正材料 p/1@czj 市财政局"});
}

TEST_CASE("a report that nobody asked for spares one ask in its reporting period") {
  Told told;
  told.event("2024-01-01", EventKind::dispatched, "1")
      .event("2024-01-20", EventKind::progress, "1")
      .event("2024-03-20", EventKind::evidence, "1")
      .event("2024-04-20", EventKind::progress, "1");
  const auto by_quarter = told.entries();
  CHECK(counted(by_quarter, Load::report) == 3);
  CHECK(counted(by_quarter, Load::answered) == 2);
  CHECK(counted(told.entries(Cycle::month), Load::answered) == 3);
  CHECK(counted(told.entries(Cycle::none), Load::answered) == 0);
}

TEST_CASE("a report that a letter or a return asked for spares nothing") {
  Told told;
  told.event("2024-01-01", EventKind::dispatched, "1")
      .paper(paper_of(Day(2024, 2, 1), {item("1")}, true))
      .event("2024-02-03", EventKind::progress, "1")
      .event("2024-02-05", EventKind::returned, "1")
      .event("2024-02-06", EventKind::submitted, "1");
  CHECK(counted(told.entries(), Load::report) == 0);
  CHECK(counted(told.entries(), Load::answered) == 0);
  told.event("2024-03-09", EventKind::progress, "1");
  CHECK(counted(told.entries(), Load::report) == 1);
}

TEST_CASE("a task that was never dispatched owes no report, so none is spared") {
  const auto entries = Told().event("2024-01-20", EventKind::progress, "1").entries();
  CHECK(counted(entries, Load::report) == 1);
  CHECK(counted(entries, Load::answered) == 0);
}

TEST_CASE("what was withdrawn is not counted, and a corrected day moves its month") {
  EventBody withdrawn;
  withdrawn.corrects = "d-1", withdrawn.kind = EventKind::noted;
  CHECK(Told()
            .event("2024-01-20", EventKind::returned, "1")
            .event("2024-01-21", EventKind::corrected, "1", "", write_body(withdrawn))
            .lines()
            .empty());
  EventBody moved;
  moved.corrects = "d-1", moved.on = Day(2024, 2, 2);
  const auto months =
      by_unit_and_month(Told()
                            .event("2024-01-20", EventKind::returned, "1")
                            .event("2024-02-21", EventKind::corrected, "1", "", write_body(moved))
                            .entries());
  REQUIRE(months.size() == 1);
  CHECK(months[0].month == 2);
}

TEST_CASE("an item held back night after night is told once a month") {
  const std::string held =
      R"({"held":[{"unit":"市司法局","reason":"上限","items":["p/1","p/2"]}]})";
  Told told;
  told.event("2024-03-01", EventKind::checked, "", "", held)
      .event("2024-03-02", EventKind::checked, "", "", held)
      .event("2024-04-01", EventKind::checked, "", "", held)
      .event("2024-04-02", EventKind::checked, "", "", "[1]");
  CHECK(counted(told.entries(), Load::held) == 4);
}

TEST_CASE("inspections count once a unit and day, and the rules cap them by month") {
  Told told;
  told.event("2024-03-01", EventKind::draw_made, "", "", R"({"units":["czj","市司法局"]})")
      .event("2024-03-01", EventKind::checklist_issued, "")
      .of("czj");
  const auto entries = told.entries();
  CHECK(counted(entries, Load::inspection) == 2);
  Burden rules;
  CHECK(why_not_inspected(entries, "市财政局", Day(2024, 3, 20), rules).empty());
  rules.inspections_a_month = 1;
  CHECK_FALSE(why_not_inspected(entries, "市财政局", Day(2024, 3, 20), rules).empty());
  CHECK(why_not_inspected(entries, "市财政局", Day(2024, 4, 1), rules).empty());
  CHECK(why_not_inspected(entries, "市公安局", Day(2024, 3, 20), rules).empty());
}

TEST_CASE("the month's sum of papers is of that month alone") {
  const auto sum = asked_in_month_of(
      Day(2024, 3, 31), {paper_of(Day(2024, 2, 29), {item("1")}, true),
                         paper_of(Day(2024, 3, 1), {item("1"), item("2", "市财政局")}, true, ""),
                         paper_of(Day(2024, 3, 2), {item("3")}, false)});
  CHECK(sum.papers == 2);
  CHECK(sum.units == 2);
  CHECK(sum.requests == 3);
  CHECK(sum.fields == 5);
}
