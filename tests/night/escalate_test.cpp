#include "night/escalate.h"

#include "findings/preset_rules.h"
#include "night/issued.h"
#include "tests/test.h"

using namespace duban;

namespace {

Rules ladder() {
  Rules rules = *preset_rules("default");
  rules.tiers = {{"reminder", "提醒函", "", "due-soon", {0, false}, {}, false},
                 {"letter", "督办函", "橙色督办单", "overdue", {7, false}, {5, true}, false},
                 {"bulletin", "通报", "", "overdue", {30, false}, {}, true},
                 {"talk", "约谈通知", "", "overdue", {60, false}, {}, false}};
  return rules;
}

constexpr Day began(2024, 3, 1);

Concern late(const std::string& number, const std::string& unit, int own, Day since = began) {
  Concern concern;
  concern.plan = "p", concern.number = number, concern.title = "建立执法监督制度";
  concern.plan_title = "示例方案";
  concern.unit = unit;
  concern.kind = FindingKind::overdue;
  concern.lamp = Lamp::red;
  concern.since = since;
  concern.due = since - 1;
  concern.days_late = 40;
  concern.reason = "已逾期";
  concern.shares = {{"own", "", own}, {"inherited", "13.1“制定办法”", 40 - own}};
  return concern;
}

// The papers of the nights from `first` to `last`, each seeing what the earlier ones issued.
std::vector<NightPaper> nights(const std::vector<Concern>& concerns, const Rules& rules, Day first,
                               Day last) {
  std::vector<NightPaper> issued;
  for (Day night = first; night <= last; night = night + 1)
    for (NightPaper& paper : escalate(concerns, issued, rules, official_calendar(), night).papers)
      issued.push_back(std::move(paper));
  return issued;
}

std::vector<std::string> told(const std::vector<NightPaper>& papers) {
  std::vector<std::string> lines;
  for (const NightPaper& paper : papers)
    lines.push_back(to_string(paper.night) + " " + paper.paper + " " + paper.unit);
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a late task climbs the ladder, each rung once and on its day") {
  const auto papers = nights({late("1", "市司法局", 40)}, ladder(), began, began + 90);
  CHECK(told(papers) ==
        Lines{"2024-03-08 督办函 市司法局", "2024-03-31 通报 ", "2024-04-30 约谈通知 市司法局"});
  CHECK(papers[0].sheet == "橙色督办单");
  CHECK(papers[0].reply_by == Day(2024, 3, 15));
}

TEST_CASE("a task that was late long before the first night starts at the first rung") {
  const auto papers =
      nights({late("1", "市司法局", 40)}, ladder(), Day(2024, 9, 1), Day(2024, 12, 1));
  CHECK(told(papers) ==
        Lines{"2024-09-01 督办函 市司法局", "2024-09-24 通报 ", "2024-10-24 约谈通知 市司法局"});
}

TEST_CASE("one paper goes to a unit for all its tasks of a night") {
  const auto papers =
      nights({late("1", "市司法局", 40), late("2", "市司法局", 40)}, ladder(), began, began + 7);
  REQUIRE(papers.size() == 1);
  CHECK(papers[0].items.size() == 2);
}

TEST_CASE("nobody is written to for inherited days, for soft duties or without a name") {
  CHECK(nights({late("1", "市司法局", 0)}, ladder(), began, began + 90).empty());
  Concern soft = late("1", "市司法局", 40);
  soft.lamp = Lamp::yellow;
  CHECK(nights({soft}, ladder(), began, began + 90).empty());
  const auto nobody = escalate({late("1", "", 40)}, {}, ladder(), official_calendar(), began + 7);
  CHECK(nobody.papers.empty());
  CHECK(nobody.nobody.size() == 1);
}

TEST_CASE("a task that is late anew is written about anew") {
  const Rules rules = ladder();
  auto issued = nights({late("1", "市司法局", 40)}, rules, began, began + 10);
  const Concern again = late("1", "市司法局", 40, began + 60);
  const auto papers = escalate({again}, issued, rules, official_calendar(), began + 67).papers;
  CHECK(told(papers) == Lines{to_string(began + 67) + " 督办函 市司法局"});
}

TEST_CASE("what is due soon is reminded of, a missed period counts as late") {
  Concern soon = late("1", "市司法局", 0);
  soon.kind = FindingKind::due_soon, soon.lamp = Lamp::yellow, soon.shares.clear();
  CHECK(told(nights({soon}, ladder(), began, began + 20)) == Lines{"2024-03-01 提醒函 市司法局"});
  Concern missed = late("2", "市司法局", 40);
  missed.kind = FindingKind::missed_occurrence, missed.shares.clear();
  CHECK(told(nights({missed}, ladder(), began, began + 10)) == Lines{"2024-03-08 督办函 市司法局"});
}

TEST_CASE("waits may be counted in working days") {
  Rules rules = ladder();
  rules.tiers[1].after = {5, true};
  const auto papers = nights({late("1", "市司法局", 40)}, rules, began, began + 20);
  // From Friday 1 March: the fifth working day has passed on Friday 8 March.
  CHECK(told(papers) == Lines{"2024-03-08 督办函 市司法局"});
}

TEST_CASE("a unit that was written to often enough waits, and gets all in its next paper") {
  Rules rules = ladder();
  rules.burden.papers_a_month = 1;
  const std::vector<Concern> two = {late("1", "市司法局", 40),
                                    late("2", "市司法局", 40, began + 5)};
  const auto papers = nights(two, rules, began, began + 31);
  CHECK(told(papers) ==
        Lines{"2024-03-08 督办函 市司法局", "2024-03-31 通报 ", "2024-04-01 督办函 市司法局"});
  const auto held = escalate(two, {papers[0]}, rules, official_calendar(), began + 20).held;
  REQUIRE(held.size() == 1);
  CHECK(held[0].items == 1);

  rules.burden = {0, {10, false}};
  CHECK(told(nights(two, rules, began, began + 20)) ==
        Lines{"2024-03-08 督办函 市司法局", "2024-03-18 督办函 市司法局"});
}

TEST_CASE("a paper is read back from its event as it was issued") {
  const auto papers = nights({late("1", "市司法局", 30)}, ladder(), began, began + 7);
  Event event;
  event.kind = EventKind::letter_issued;
  event.body = write_paper(papers[0]);
  CHECK(read_paper(event) == papers[0]);
  event.body = "{}";
  CHECK_FALSE(read_paper(event));
  event.kind = EventKind::noted;
  CHECK_FALSE(read_paper(event));
}

TEST_CASE("a unit that was asked for enough fields waits, the first item always goes") {
  Rules rules = ladder();
  rules.burden.fields_a_month = 3;  // a letter's item asks for two: proofs and an answer
  const std::vector<Concern> three = {late("1", "市司法局", 40), late("2", "市司法局", 40),
                                      late("3", "市财政局", 40)};
  const auto night = escalate(three, {}, rules, official_calendar(), began + 7);
  REQUIRE(night.papers.size() == 2);
  CHECK(night.papers[0].items.size() == 1);
  REQUIRE(night.held.size() == 1);
  CHECK(night.held[0].unit == "市司法局");
  CHECK(night.held[0].names == Lines{"p/2"});
  CHECK(night.held[0].reason == "本月已要求填报2项,再发将超过上限3项");

  const auto next_month =
      escalate(three, night.papers, rules, official_calendar(), Day(2024, 4, 1));
  std::size_t of_second = 0;
  for (const NightPaper& paper : next_month.papers)
    for (const PaperItem& item : paper.items)
      if (item.concern.number == "2") ++of_second;
  CHECK(of_second == 1);

  rules.burden.fields_a_month = 1;
  CHECK(escalate({late("1", "市司法局", 40)}, {}, rules, official_calendar(), began + 7)
            .papers.size() == 1);
}

TEST_CASE("what asks for no field is not held back by the cap on fields") {
  Rules rules = ladder();
  rules.burden.fields_a_month = 1;
  Concern soon = late("2", "市司法局", 0);
  soon.kind = FindingKind::due_soon, soon.lamp = Lamp::yellow, soon.days_late = 0;
  const auto issued =
      escalate({late("1", "市司法局", 40)}, {}, rules, official_calendar(), began + 7).papers;
  const auto night = escalate({soon}, issued, rules, official_calendar(), began + 8);
  CHECK(told(night.papers) == Lines{"2024-03-09 提醒函 市司法局"});
}

TEST_CASE("what the office has for review is not asked for again until it is returned") {
  Concern submitted = late("1", "市司法局", 40);
  submitted.with_office = true;
  CHECK(nights({submitted}, ladder(), began, began + 90).empty());
  submitted.with_office = false;
  CHECK_FALSE(nights({submitted}, ladder(), began, began + 7).empty());
}

TEST_CASE("a paper keeps the office that signed it, and papers of before still read") {
  Rules rules = ladder();
  rules.office = {"示例市依法治市办", "示督", "示例同志", "0000-1", "示例市督查室"};
  Event event;
  event.kind = EventKind::letter_issued;
  event.body = write_paper(nights({late("1", "市司法局", 30)}, rules, began, began + 7)[0]);
  CHECK(read_paper(event)->office == rules.office);
  event.body = R"({"items":[],"night":"2024-03-08","number":1,"paper":"督办函","tier":"letter"})";
  REQUIRE(read_paper(event));
  CHECK(read_paper(event)->office == SupervisingOffice{});
}
