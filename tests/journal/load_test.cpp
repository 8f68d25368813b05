#include "journal/digest.h"
#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;

namespace {

SharedDeadline deadline_of(std::string words) {
  Deadline deadline;
  deadline.kind = DeadlineKind::recurring;
  deadline.first = Day(2024, 1, 1);
  deadline.last = Day(2024, 12, 31);
  deadline.otherwise = Day(2025, 12, 31);
  deadline.strength = Strength::aim;
  deadline.words = std::move(words);
  deadline.rule = "year-before";
  deadline.ambiguous = true;
  deadline.recurrence = Recurrence{Recurrence::Per::quarter, 2, {3, 6}, -1, Day(2020, 1, 1)};
  deadline.span = Span{30, Span::Unit::workday, true, "收到“申请”"};
  return std::make_shared<const Deadline>(std::move(deadline));
}

void fill_detail(TaskDetail& detail) {
  detail.more_leads = {"czj"};
  detail.evidence = {"制度文件及文号", "公布\"链接\""};
  detail.basis = {"jx/3"};
  detail.printed = "十四、";
  detail.person = "张三";
  detail.post = "执法监督科科长";
  detail.source = Source{57, 1234, 1290, "ab"};
  detail.guess = {{"lead", "按职责,0.8"}};
  detail.given_by = {{"lead", {"assignment.toml", 12}}};
}

// A plan in which no field has its default.
Plan full_plan() {
  Plan plan = plan_of({"14", "14.1", "25.2@xz"});
  plan.issuer = "赣州市人民政府";
  plan.number = "赣市府发〔2022〕3号";
  plan.start = Day(2022, 3, 10);
  plan.end = Day(2025, 12, 31);
  plan.division = "360700";
  plan.units_file = "../units.toml";
  plan.source_file = "a.txt";
  plan.source_sha256 = "cd";
  plan.file = "plan.toml";
  plan.parts = {{"四", "行政执法", 9}};
  plan.units = {{"sfj",
                 "市司法局",
                 {"司法局", "a\\b"},
                 {"市直部门"},
                 "1136",
                 "市",
                 "李四",
                 Day(2020, 1, 1),
                 Day(2030, 1, 1),
                 "xsfj",
                 {"units.toml", 4},
                 true}};
  plan.tasks[0].part = "四";
  plan.tasks[0].leaf = false;
  Task& task = plan.tasks[1];
  task.parent = 0;
  task.kind = TaskKind::recurring;
  task.due = deadline_of("2025年前");
  task.due_text = "2025年前";
  task.every = task.due;
  task.every_text = "每两季度";
  task.start = Day(2023, 1, 1);
  task.work = Work{60, true};
  task.lead = "sfj";
  task.support = {"czj", "市直\"部门\""};
  task.each = "县市区";
  task.weight = 2.5;
  task.line = 33;
  task.targets = {{"两期以上", 2, ">=", "期", "year"}};
  task.after = {{2, LinkType::SF, {-3, true}, false, "先评估", 35},
                {0, LinkType::SS, {}, true, "", 36}};
  fill_detail(task.detail.edit());
  plan.tasks[2].unit = "xz";
  plan.tasks[2].due = deadline_of("2024-12-31");  // a TOML date has no words of its own
  return plan;
}

void check_task(const Task& read, const Task& written) {
  CHECK(read.number == written.number);
  CHECK(read.part == written.part);
  CHECK(read.title == written.title);
  CHECK(read.kind == written.kind);
  CHECK(read.parent == written.parent);
  CHECK(read.leaf == written.leaf);
  CHECK(read.due_text == written.due_text);
  CHECK(read.every_text == written.every_text);
  REQUIRE(!read.due == !written.due);
  if (read.due) CHECK(*read.due == *written.due);
  REQUIRE(!read.every == !written.every);
  if (read.every) CHECK(*read.every == *written.every);
  CHECK(read.start == written.start);
  CHECK(read.work == written.work);
  CHECK(read.lead == written.lead);
  CHECK(read.support == written.support);
  CHECK(read.each == written.each);
  CHECK(read.unit == written.unit);
  CHECK(read.targets == written.targets);
  CHECK(read.weight == written.weight);
  CHECK(read.line == written.line);
}

void check_detail(const TaskDetail& read, const TaskDetail& written) {
  CHECK(read.more_leads == written.more_leads);
  CHECK(read.evidence == written.evidence);
  CHECK(read.basis == written.basis);
  CHECK(read.person == written.person);
  CHECK(read.post == written.post);
  CHECK(read.printed == written.printed);
  CHECK(read.source == written.source);
  CHECK(read.guess == written.guess);
  REQUIRE(read.given_by.size() == written.given_by.size());
  for (const auto& [field, place] : written.given_by) {
    CHECK(read.given_by.at(field).file == place.file);
    CHECK(read.given_by.at(field).line == place.line);
  }
}

}  // namespace

TEST_CASE("a plan is read back as it was loaded") {
  const Folder folder;
  Journal journal(folder / "a.db", Journal::Mode::create);
  const Plan written = full_plan();
  CHECK(journal.load(written, Day(2022, 3, 10), "", "2024-01-01T00:00:00Z").revision == 1);
  const auto read = journal.plan("p", everything);
  REQUIRE(read);
  CHECK(digest_of(*read) == digest_of(written));
  CHECK(read->number == written.number);
  CHECK(read->end == written.end);
  CHECK(read->file == written.file);
  CHECK(read->parts[0].line == 9);
  CHECK(read->units[0].aliases == written.units[0].aliases);
  CHECK(read->units[0].place.line == 4);
  CHECK(read->units[0].shared);
  for (std::size_t i = 0; i < written.tasks.size(); ++i)
    check_task(read->tasks[i], written.tasks[i]);
  check_detail(*read->tasks[1].detail, *written.tasks[1].detail);
  CHECK_FALSE(read->tasks[0].detail);
  const Link& link = read->tasks[1].after.at(0);
  CHECK((link.from == 2 && link.type == LinkType::SF && link.lag == Lag{-3, true} && !link.hard));
  CHECK((link.why == "先评估" && link.line == 35 && read->tasks[1].after.at(1).from == 0));
  CHECK(read->tasks[1].due == read->tasks[1].every);
}

TEST_CASE("details may be left out, and one task read alone") {
  const Folder folder;
  Journal journal(folder / "a.db", Journal::Mode::create);
  const Plan written = full_plan();
  journal.load(plan_of({"1", "2"}, "other"), Day(2022, 3, 10), "", "2024-01-01T00:00:00Z");
  journal.load(written, Day(2022, 3, 10), "", "2024-01-01T00:00:00Z");
  CHECK_FALSE(journal.plan("p", everything, Journal::Detail::none)->tasks[1].detail);
  const auto task = journal.task("p", "14.1", everything);
  REQUIRE(task);
  check_task(*task, written.tasks[1]);
  check_detail(*task->detail, *written.tasks[1].detail);
  CHECK_FALSE(journal.task("p", "1", everything));
  CHECK_FALSE(journal.task("p", "14.1", {Day(2022, 3, 9), {}}));
}

TEST_CASE("every field of a plan but lines and file names changes its digest") {
  const std::string digest = digest_of(full_plan());
  CHECK(digest.size() == 64);
  const auto changed = [&](auto change) {
    Plan plan = full_plan();
    change(plan);
    return digest_of(plan) != digest;
  };
  CHECK(changed([](Plan& p) { p.title = "x"; }));
  CHECK(changed([](Plan& p) { p.issued = {}; }));
  CHECK(changed([](Plan& p) { p.units[0].contact = "x"; }));
  CHECK(changed([](Plan& p) { p.parts[0].title = "x"; }));
  CHECK(changed([](Plan& p) { p.tasks[1].lead = "x"; }));
  CHECK(changed([](Plan& p) { p.tasks[1].due = nullptr; }));
  CHECK(changed([](Plan& p) { p.tasks[1].work->working = false; }));
  CHECK(changed([](Plan& p) { p.tasks[1].targets[0].value = 3; }));
  CHECK(changed([](Plan& p) { p.tasks[1].detail.edit().evidence.pop_back(); }));
  CHECK(changed([](Plan& p) { p.tasks[1].detail.edit().person = "李四"; }));
  CHECK(changed([](Plan& p) { p.tasks[1].after[0].hard = true; }));
  CHECK(changed([](Plan& p) { p.tasks[1].parent = no_task; }));
  CHECK_FALSE(changed([](Plan& p) { p.tasks[1].line = 99; }));
  CHECK_FALSE(changed([](Plan& p) { p.file = "x"; }));
}

TEST_CASE_METHOD(StoreFixture, "an unchanged plan is recognised and nothing is touched") {
  const std::string head = journal.head();
  Plan again = plan_of({"1", "2", "3"});
  again.tasks[0].line = 77;
  const Loaded loaded = journal.load(again, Day(2024, 1, 1), "李四", "2024-01-01T00:00:00Z");
  CHECK(loaded.unchanged);
  CHECK(loaded.revision == 1);
  CHECK(journal.head() == head);
}

TEST_CASE_METHOD(StoreFixture, "a day has the revision in force on it") {
  Plan next = plan_of({"1", "2", "3", "4"});
  const Loaded loaded = journal.load(next, Day(2024, 1, 1), "李四", "2024-02-01T00:00:00Z");
  CHECK(loaded.revision == 2);
  CHECK_FALSE(loaded.unchanged);
  CHECK(journal.plan("p", {Day(2023, 12, 31), {}})->tasks.size() == 3);
  CHECK(journal.plan("p", {Day(2024, 1, 1), {}})->tasks.size() == 4);
  CHECK(journal.plan("p", {Day(2024, 3, 1), Day(2024, 1, 31)})->tasks.size() == 3);
  const auto revisions = journal.revisions("p");
  REQUIRE(revisions.size() == 2);
  CHECK(revisions[1].from == Day(2024, 1, 1));
  CHECK(revisions[1].sha256 == digest_of(next));
  CHECK(revisions[1].recorded == "2024-02-01T00:00:00Z");
  CHECK(journal.verify().empty());
}

TEST_CASE_METHOD(StoreFixture, "the loading of a plan is an event that tells what was loaded") {
  std::vector<Event> events;
  journal.each_event({}, [&](const Event& event) { events.push_back(event); });
  REQUIRE(events.size() == 1);
  CHECK(events[0].kind == EventKind::plan_loaded);
  CHECK(events[0].on == Day(2022, 3, 10));
  CHECK(events[0].by == "张三");
  CHECK(events[0].body == R"({"links":0,"parts":0,"revision":1,"sha256":")" +
                              journal.revisions("p")[0].sha256 +
                              R"(","tasks":3,"title":"示例方案","units":0})");
}
