#include "rectify/item.h"

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
                  const std::string& body = "{}") {
    Event event;
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
    const Rules rules;
    const auto as_of = *parse_day(day);
    const Assessment judged = assess(plan_, states, as_of, official_calendar(), rules);
    return rectifications_of(
        judged, [&](const std::string& number) { return of(number, day); }, months);
  }

  RectifyInput input(const char* day) const {
    RectifyInput input;
    input.as_of = *parse_day(day), input.items = on(day);
    return input;
  }

 private:
  std::vector<Event> of(const std::string& number, const char* day) const {
    std::vector<Event> own;
    std::copy_if(events_.begin(), events_.end(), std::back_inserter(own), [&](const Event& event) {
      return event.task == number && event.on <= *parse_day(day);
    });
    return own;
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
