#include "night/by_hand.h"

#include "findings/preset_rules.h"
#include "night/escalate.h"
#include "night/issued.h"
#include "night/ladder.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

namespace {

constexpr Day began(2024, 3, 1);
constexpr Day today(2024, 3, 4);  // a Monday

Rules ladder() {
  Rules rules = *preset_rules("default");
  rules.tiers = {{"reminder", "提醒函", "", "due-soon", {0, false}, {}, false},
                 {"letter", "督办函", "", "overdue", {7, false}, {5, true}, false},
                 {"bulletin", "通报", "", "overdue", {30, false}, {}, true},
                 {"talk", "约谈通知", "", "overdue", {60, false}, {}, false}};
  return rules;
}

Concern late(const std::string& number, int own = 10, int inherited = 0) {
  Concern concern;
  concern.plan = "p", concern.number = number, concern.title = "建立执法监督制度";
  concern.unit = "市司法局";
  concern.kind = FindingKind::overdue, concern.lamp = Lamp::red;
  concern.since = began, concern.days_late = own + inherited;
  concern.shares = {{"own", "", own}, {"inherited", "13.1“制定办法”", inherited}};
  return concern;
}

Concern soon(const std::string& number) {
  Concern concern = late(number);
  concern.kind = FindingKind::due_soon, concern.lamp = Lamp::yellow;
  concern.days_late = 0, concern.shares.clear();
  return concern;
}

LetterByHand hand(const std::vector<Concern>& concerns, const std::vector<NightPaper>& issued = {},
                  const std::string& tier = "", const std::vector<std::string>& tasks = {},
                  Day day = today, const Rules& rules = ladder()) {
  const std::size_t wanted = tier.empty() ? no_tier : tier_index(rules, tier);
  return write_by_hand(concerns, issued, rules, official_calendar(), day,
                       {"市司法局", wanted, tasks});
}

std::vector<std::string> numbers(const NightPaper& paper) {
  std::vector<std::string> all;
  for (const PaperItem& item : paper.items) all.push_back(item.concern.number + " " + item.tier);
  return all;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a letter by hand does not wait for its first rung") {
  REQUIRE(escalate({late("1")}, {}, ladder(), official_calendar(), today).papers.empty());
  const NightPaper paper = hand({soon("2"), late("1")}).paper;
  CHECK(paper.paper == "督办函");
  CHECK(numbers(paper) == Lines{"1 letter", "2 reminder"});
  CHECK(paper.reply_by == Day(2024, 3, 11));
  CHECK(paper.by_hand);
  CHECK(paper.number == 0);
}

TEST_CASE("the next night takes what was issued by hand as given") {
  const NightPaper paper = hand({late("1")}).paper;
  for (Day night = today; night < today + 23; night = night + 1)
    CHECK(escalate({late("1")}, {paper}, ladder(), official_calendar(), night).papers.empty());
  // 30 days after it began and 23 after the letter the ladder goes on.
  const auto papers =
      escalate({late("1")}, {paper}, ladder(), official_calendar(), began + 30).papers;
  REQUIRE(papers.size() == 1);
  CHECK(papers[0].paper == "通报");
}

TEST_CASE("what got a rung lately gets the next one by hand only where it is named") {
  const NightPaper first = hand({late("1")}).paper;
  const LetterByHand again = hand({late("1")}, {first});
  CHECK(again.paper.items.empty());
  REQUIRE(again.left_out.size() == 1);
  CHECK_THAT(again.left_out[0].why, Contains("2024年3月4日已发督办函") && Contains("通报"));
  CHECK(hand({late("1")}, {first}, "talk").paper.paper == "约谈通知");
  CHECK(hand({late("1")}, {first}, "letter").paper.paper == "督办函");
}

TEST_CASE("a lower rung sent afterwards does not take back the higher one") {
  const NightPaper talk = hand({late("1")}, {}, "talk").paper;
  const NightPaper reminder = hand({late("1")}, {talk}, "reminder", {}, today + 1).paper;
  CHECK(reminder.paper == "提醒函");
  CHECK(escalate({late("1")}, {talk, reminder}, ladder(), official_calendar(), began + 90)
            .papers.empty());
}

TEST_CASE("days that are not the unit's own are not written about, and the clerk is told") {
  Concern inherited = late("1", 0, 10), soft = late("2"), with_office = late("3"),
          other = late("4");
  soft.lamp = Lamp::yellow, with_office.with_office = true;
  other.kind = FindingKind::not_signed;
  const LetterByHand letter = hand({inherited, soft, with_office, other});
  CHECK(letter.paper.items.empty());
  REQUIRE(letter.left_out.size() == 4);
  CHECK(letter.left_out[0].why == "延误不是该单位自身造成");
  CHECK(letter.left_out[1].why == "不是必须按期完成的任务,不因逾期发函");
  CHECK(letter.left_out[2].why == "已申请办结,等待审核");
  CHECK(letter.left_out[3].why == "规则的发文阶梯不含这种情形");
  CHECK(hand({inherited, with_office}, {}, "talk").paper.items.empty());
}

TEST_CASE("a named rung needs one item that may get it") {
  CHECK(hand({soon("1")}, {}, "letter").paper.items.empty());
  CHECK(hand({soon("1")}, {}, "letter").left_out.size() == 1);
  CHECK(numbers(hand({soon("1"), late("2")}, {}, "talk").paper) == Lines{"2 talk", "1 reminder"});
}

TEST_CASE("named tasks alone are written about, and pace too where it is named") {
  Concern pace = late("3");
  pace.kind = FindingKind::behind_pace, pace.lamp = Lamp::yellow, pace.days_late = 0;
  const std::vector<Concern> all = {late("1"), late("2"), pace};
  CHECK(numbers(hand(all, {}, "", {"2"}).paper) == Lines{"2 letter"});
  CHECK(numbers(hand(all, {}, "", {"p/1"}).paper) == Lines{"1 letter"});
  CHECK(hand(all, {}, "", {"3"}).paper.items.empty());
  CHECK(numbers(hand(all, {}, "reminder", {"3"}).paper) == Lines{"3 reminder"});
}

TEST_CASE("what another unit answers for is not in the letter") {
  Concern other = late("1");
  other.unit = "市财政局";
  CHECK(hand({other}).paper.items.empty());
  CHECK(hand({other}).left_out.empty());
}

TEST_CASE("limits on papers and fields are told, letters by hand count in them") {
  Rules rules = ladder();
  rules.burden.papers_a_month = 1;
  const NightPaper first = hand({late("1")}, {}, "", {}, today, rules).paper;
  const LetterByHand second = hand({late("2")}, {first}, "", {}, today + 1, rules);
  CHECK(second.over_cap == "本月已发1件,达到上限");
  CHECK_FALSE(second.paper.items.empty());
  // The night holds back because of the one by hand.
  const auto night = escalate({late("2")}, {first}, rules, official_calendar(), began + 7);
  CHECK(night.papers.empty());
  CHECK(night.held.size() == 1);
  rules.burden = {};
  rules.burden.fields_a_month = 3;
  CHECK(hand({late("1"), late("2")}, {}, "", {}, today, rules).over_cap ==
        "本月已要求填报2项,再发将超过上限3项");
}

TEST_CASE("a letter by hand is read back with what the clerk said of it") {
  NightPaper paper = hand({late("1")}).paper;
  paper.number = 4, paper.note = "领导批示即办", paper.over_cap = "本月已发1件,达到上限";
  Event event;
  event.kind = EventKind::letter_issued;
  event.body = write_paper(paper);
  CHECK(read_paper(event) == paper);
}
