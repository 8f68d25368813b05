#include "rectify/item.h"

#include "rectify/duties.h"
#include "rectify/papers.h"
#include "tests/desk.h"

#include <algorithm>
#include <map>

using namespace duban;

namespace {

// A register of three problems, one of each class, and what was told of them.
class Register {
 public:
  Register() {
    const std::string text = R"(schema = 1
[plan]
id = "zhenggai-2024"
title = "2024年整改事项"
issued = 2024-01-01
period = { start = 2024-01-01, end = 2025-12-31 }
[[unit]]
id = "sfj"
name = "市司法局"
[[unit]]
id = "czj"
name = "市财政局"
[[part]]
number = "1"
title = "立行立改"
[[part]]
number = "2"
title = "限期整改"
[[part]]
number = "3"
title = "长期坚持"
[[task]]
number = "1"
part = "1"
title = "台账缺两期"
due = 2024-05-15
lead = "sfj"
basis = ["p/3"]
[[task]]
number = "2"
part = "2"
title = "基准只有征求意见稿"
due = 2024-08-31
lead = "czj"
[[task]]
number = "3"
part = "3"
title = "检查前不备案"
every = "每半年"
lead = "czj"
)";
    auto plan = read_plan(text, "plan.toml");
    REQUIRE(plan);
    plan_ = std::move(*plan);
  }

  Register& event(const char* on, const std::string& task, EventKind kind,
                  const std::string& body = "{}", const std::string& period = "") {
    Event event;
    event.period = period;
    event.seq = static_cast<int>(events_.size()) + 1;
    event.id = "r-" + std::to_string(event.seq);
    event.plan = plan_.id, event.task = task, event.kind = kind, event.on = *parse_day(on);
    event.at = std::string(on) + "T01:00:00Z", event.body = body;
    events_.push_back(event);
    return *this;
  }

  std::vector<Rectification> on(const char* day, int months = 6) const {
    PlanStates states;
    for (const Task& task : plan_.tasks) states.tasks.push_back(fold(of(task.number, day)));
    for (const auto& [period, told] : periods_of("3", day))
      states.periods.push_back({plan_.find("3"), period, fold(told)});
    const Rules rules;
    const auto as_of = *parse_day(day);
    const Assessment judged = assess(plan_, states, as_of, official_calendar(), rules);
    return rectifications_of(
        judged, [&](const std::string& number) { return of(number, day); }, months);
  }

  // What the office has to do, "kind task days late", a line each; without what recurs.
  std::string duties(const char* day, const std::vector<PooledProblem>& pool = {},
                     const RectifyRules& rules = {}) const {
    return lines_of(day, pool, rules,
                    [](OfficeDutyKind kind) { return kind != OfficeDutyKind::review; });
  }
  std::string reviews(const char* day) const {
    return lines_of(day, {}, {},
                    [](OfficeDutyKind kind) { return kind == OfficeDutyKind::review; });
  }

  RectifyInput input(const char* day) const {
    RectifyInput input;
    input.as_of = *parse_day(day), input.items = on(day);
    return input;
  }

 private:
  std::string lines_of(const char* day, const std::vector<PooledProblem>& pool,
                       const RectifyRules& rules, bool (*counts)(OfficeDutyKind kind)) const {
    std::string lines;
    for (const OfficeDuty& duty :
         rectify_duties(on(day), pool, rules, official_calendar(), *parse_day(day)))
      if (counts(duty.kind))
        lines += std::string(to_string(duty.kind)) + " " + duty.task + " " +
                 std::to_string(duty.days_late) + "\n";
    return lines;
  }
  std::vector<Event> of(const std::string& number, const char* day) const {
    std::vector<Event> own;
    std::copy_if(events_.begin(), events_.end(), std::back_inserter(own), [&](const Event& event) {
      return event.task == number && event.on <= *parse_day(day);
    });
    return own;
  }
  std::map<std::string, std::vector<Event>> periods_of(const std::string& number,
                                                       const char* day) const {
    std::map<std::string, std::vector<Event>> periods;
    for (const Event& event : of(number, day))
      if (!event.period.empty()) periods[event.period].push_back(event);
    return periods;
  }

  Plan plan_;
  std::vector<Event> events_;
};

const char* const put_right = R"({"note":"已补齐"})";

Register with_one_closed() {
  Register list;
  list.event("2024-05-08", "1", EventKind::noted,
             body_of({"督察发现", "台账", "补齐", "专人管理", "o-8"}))
      .event("2024-05-09", "1", EventKind::dispatched)
      .event("2024-05-12", "1", EventKind::submitted, put_right)
      .event("2024-05-14", "1", EventKind::closed, R"({"note":"抽查三卷属实"})");
  return list;
}

std::string value_of(const Document& paper, const std::string& figure) {
  for (const Trace& trace : paper.traces)
    if (trace.figure == figure) {
      CHECK(trace.value == std::to_string(trace.rows.size()));
      return trace.value;
    }
  return "none";
}

}  // namespace

TEST_CASE("an item tells its problem, where it came from and what the last word on it was") {
  const auto items = with_one_closed().on("2024-06-01");
  REQUIRE(items.size() == 3);
  CHECK(items[0].problem == "台账缺两期");
  CHECK(items[0].kind == RectifyClass::at_once);
  CHECK(items[0].origin == RectifyOrigin{"督察发现", "台账", "补齐", "专人管理", "o-8"});
  CHECK(items[0].basis == "p/3");
  CHECK(items[0].lead == "市司法局");
  CHECK(items[0].self_check == "申请销号（2024年5月12日，已补齐）");
  CHECK(items[0].verdict == "通过（2024年5月14日，抽查三卷属实）");
  CHECK(items[0].struck == Day(2024, 5, 14));
  CHECK(items[1].kind == RectifyClass::dated);
  CHECK(items[2].kind == RectifyClass::lasting);
  CHECK(items[2].due == "长期坚持，每半年复查");
}

TEST_CASE("one looks back so many months after a problem was put right") {
  const Register list = with_one_closed();
  CHECK(list.on("2024-06-01")[0].look_back == Day(2024, 11, 14));
  CHECK(list.on("2024-06-01", 3)[0].look_back == Day(2024, 8, 14));
  CHECK_FALSE(list.on("2024-06-01", 0)[0].look_back);
  CHECK_FALSE(list.on("2024-05-13")[0].look_back);
}

TEST_CASE("what did not hold when one looked back is to be put right again") {
  Register list = with_one_closed();
  list.event("2024-11-20", "1", EventKind::reopened, R"({"note":"又缺一期"})");
  const auto item = list.on("2024-12-01")[0];
  CHECK_FALSE(item.closed());
  CHECK_FALSE(item.struck);
  CHECK(item.looked == "反弹，重新整改（2024年11月20日，又缺一期）");
  CHECK(item.came_back);
  CHECK(item.verdict.empty());
  Register held = with_one_closed();
  held.event("2024-11-20", "1", EventKind::noted, body_of_look_back("现场抽查"));
  CHECK(held.on("2024-12-01")[0].closed());
  CHECK(held.on("2024-12-01")[0].looked == "未反弹（2024年11月20日，现场抽查）");
}

TEST_CASE("every figure of the report names its rows") {
  Register list = with_one_closed();
  const Document before = rectify_report(list.input("2024-10-01"));
  CHECK(value_of(before, "问题") == "3");
  CHECK(value_of(before, "已整改") == "1");
  CHECK(value_of(before, "逾期未改") == "1");
  CHECK(value_of(before, "逾期未改（市财政局）") == "1");
  CHECK(value_of(before, "逾期未改（市司法局）") == "0");
  CHECK(value_of(before, "已整改（立行立改）") == "1");
  CHECK(value_of(before, "回头看到期") == "0");
  CHECK(value_of(rectify_report(list.input("2024-11-14")), "回头看到期") == "1");
  list.event("2024-11-20", "1", EventKind::reopened);
  const Document after = rectify_report(list.input("2024-12-01"));
  CHECK(value_of(after, "反弹") == "1");
  CHECK(value_of(after, "已整改") == "0");
  CHECK(value_of(after, "回头看到期") == "0");
}

TEST_CASE("the ledger as a spreadsheet has the fifteen columns of a 整改台账 and a row a problem") {
  const Workbook book = rectify_book(with_one_closed().input("2024-06-01"));
  std::string titles;
  for (const auto& column : book.sheets[0].columns) titles += column.title + "|";
  CHECK(titles ==
        "序号|反馈问题|问题类别|整改目标|整改措施|牵头单位|责任单位|责任人|整改时限|进展|佐证|"
        "自查结论|核查结论|销号时间|回头看|");
  REQUIRE(book.sheets[0].rows.size() == 3);
  for (const auto& row : book.sheets[0].rows) CHECK(row.size() == 15);
}

TEST_CASE("the classes are known by their names, and 限期 is 限期整改") {
  for (const RectifyClass one : rectify_classes) CHECK(parse_rectify_class(in_chinese(one)) == one);
  CHECK(parse_rectify_class("限期") == RectifyClass::dated);
  CHECK_FALSE(parse_rectify_class("立即"));
}

TEST_CASE("what a unit says is mended waits for the office from that day until it is checked") {
  Register list;
  list.event("2024-05-09", "1", EventKind::dispatched);
  CHECK(list.duties("2024-05-11") == "");
  list.event("2024-05-12", "1", EventKind::submitted, put_right);
  CHECK(list.duties("2024-05-20") == "check-waiting zhenggai-2024/1 0\n");
  const auto duties =
      rectify_duties(list.on("2024-05-20"), {}, {}, official_calendar(), Day(2024, 5, 20));
  CHECK(duties[0].reason == "2024年5月12日申请销号，已等8天");
  CHECK(duties[0].command == "duban rectify check zhenggai-2024/1 --pass（或 --fail --note 理由）");
  CHECK(in_words(duties[0]) ==
        "待核查 zhenggai-2024/1 台账缺两期〔市司法局〕：2024年5月12日申请销号，已等8天");
  list.event("2024-05-21", "1", EventKind::returned);
  CHECK(list.duties("2024-05-21") == "");
}

TEST_CASE("a look back is told of a week before its day and until somebody looked") {
  Register list = with_one_closed();
  CHECK(list.duties("2024-11-06") == "");
  CHECK(list.duties("2024-11-07") == "look-back zhenggai-2024/1 0\n");
  CHECK(list.duties("2024-11-14") == "look-back zhenggai-2024/1 0\n");
  CHECK(list.duties("2024-11-17") == "look-back zhenggai-2024/1 3\n");
  list.event("2024-11-18", "1", EventKind::noted, body_of_look_back(""));
  CHECK(list.duties("2024-11-18") == "");
}

TEST_CASE("what came back and was mended anew is looked at once more") {
  Register list = with_one_closed();
  list.event("2024-06-01", "1", EventKind::noted, body_of_look_back(""))
      .event("2024-06-10", "1", EventKind::reopened, R"({"note":"又缺一期"})")
      .event("2024-06-20", "1", EventKind::submitted)
      .event("2024-06-21", "1", EventKind::closed);
  CHECK(list.duties("2024-12-20") == "look-back zhenggai-2024/1 0\n");
  CHECK(value_of(rectify_report(list.input("2024-12-21")), "回头看到期") == "1");
}

TEST_CASE("what is kept up for good is looked at in each period; the last one counts") {
  Register list;
  list.event("2024-01-02", "3", EventKind::dispatched);
  CHECK(list.reviews("2024-06-22") == "");
  CHECK(list.reviews("2024-06-23") == "review zhenggai-2024/3#2024H1 0\n");
  CHECK(list.reviews("2024-07-10") == "review zhenggai-2024/3#2024H1 10\n");
  CHECK(list.reviews("2024-12-30") == "review zhenggai-2024/3#2024H2 0\n");
  list.event("2024-12-30", "3", EventKind::fulfilled, "{}", "2024H2");
  CHECK(list.reviews("2025-01-15") == "");
}

TEST_CASE("a problem that nobody registered in time is told, unless the rules say 0") {
  const Register list;
  const std::vector<PooledProblem> pool = {{"o-4", "p", "1", "", Day(2024, 5, 8), "没有印发"}};
  CHECK(list.duties("2024-05-23", pool) == "");
  CHECK(list.duties("2024-05-25", pool) == "register p/1 2\n");
  RectifyRules rules;
  rules.enter = {5, true};
  // Saturday the 11th was worked for the holiday before.
  CHECK(list.duties("2024-05-14", pool, rules) == "");
  CHECK(list.duties("2024-05-15", pool, rules) == "register p/1 1\n");
  rules.enter = {};
  CHECK(list.duties("2024-05-25", pool, rules) == "");
}
