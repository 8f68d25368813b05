#include "intake/decisions.h"

#include <algorithm>

#include "tests/test.h"

using namespace duban;

namespace {

// A draft with nothing left to decide but what a test adds.
class Desk {
 public:
  Desk() {
    draft.head.title = "方案";
    draft.head.issuer = "平湖县人民政府";
    draft.head.issued = Day(2023, 5, 4);
  }
  // A task with an owner and a time.
  DraftTask& task(const std::string& number, const std::string& words = "建立清单。") {
    DraftTask task;
    task.number = number;
    const auto start = static_cast<std::int64_t>(source.content.size());
    source.content += words + "\n";
    task.said = {words, {start, start + static_cast<std::int64_t>(words.size())}};
    task.leads = {{"县司法局", {}}};
    task.times = {time("2023年底前", Day(2023, 12, 31))};
    draft.tasks.push_back(std::move(task));
    return draft.tasks.back();
  }
  static DraftTime time(const std::string& words, Day last) {
    DraftTime time;
    time.said.text = time.deadline.words = words;
    time.deadline.last = last;
    return time;
  }
  std::vector<std::string> all() const { return decisions(draft, source); }
  using Lines = std::vector<std::string>;

  Draft draft;
  SourceText source;
};

}  // namespace

TEST_CASE_METHOD(Desk, "a draft that leaves nothing open asks for nothing") {
  task("1");
  CHECK(all().empty());
}

TEST_CASE_METHOD(Desk, "what the head lacks is asked for at once") {
  task("1");
  draft.head.issued.reset();
  draft.head.title.clear();
  CHECK(all() ==
        Lines{"没有读出文件的标题、印发日期，请补充（“印发之日起”“年底前”一类的时限由印发日期"
              "推算）。"});
  CHECK(decisions(Draft{}, source)[0] == "没有读出任务，请核对是否为方案、要点、分工一类的文件。");
}

TEST_CASE_METHOD(Desk, "tasks alike are one line with their numbers") {
  for (int i = 1; i <= 30; ++i) {
    DraftTask& added = task(std::to_string(i));
    if (i % 10 == 0) added.leads.clear();
    if (i > 3) added.times.clear();
  }
  const Lines lines = all();
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == "有3项任务没有写明责任单位：10、20、30。");
  CHECK(lines[1].starts_with("有27项任务没有写明时限：4、5、6、"));
  CHECK(lines[1].ends_with("、23……。"));
}

TEST_CASE_METHOD(Desk, "where no task has an owner or a time the numbers are left out") {
  draft.head.period_end = Day(2025, 12, 31);
  for (const char* number : {"1", "2"}) {
    DraftTask& added = task(number);
    added.leads.clear();
    added.times.clear();
  }
  CHECK(all() == Lines{"全部2项任务都没有写明责任单位，须另行分工。",
                       "全部2项任务都没有写明时限，将以方案期末2025年12月31日为准。"});
}

TEST_CASE_METHOD(Desk, "what stands above or below a task counts for it") {
  task("1");
  DraftTask& below = task("1.1");
  below.parent = 0;
  below.leads.clear();
  below.times.clear();
  task("2").times.clear();
  DraftTask& measure = task("2.1");
  measure.parent = 2;
  measure.measure = true;
  measure.leads.clear();
  CHECK(all().empty());
}

TEST_CASE_METHOD(Desk, "a time with two readings is asked once for all that say it") {
  for (const char* number : {"1", "2", "3"}) {
    DraftTime ambiguous = time("2025年前", Day(2024, 12, 31));
    ambiguous.deadline.ambiguous = true;
    ambiguous.deadline.otherwise = Day(2025, 12, 31);
    DraftTask& added = task(number);
    if (*number != '2') added.times = {ambiguous};
  }
  CHECK(all() == Lines{"编号1、3的时限“2025年前”有两种理解：2024-12-31或2025-12-31。"});
}

TEST_CASE_METHOD(Desk, "定期 without a period is asked for where it stands") {
  task("1", "定期通报情况。");
  task("2", "每季度定期通报情况。").times[0].deadline.recurrence = Recurrence{};
  task("3", "不定期抽查。");
  task("4", "定期检查，建立台账。");
  DraftTask& measure = task("4.1", "定期检查");
  measure.measure = true;
  measure.parent = 3;
  CHECK(all() == Lines{"有1项任务和1项措施写“定期”而没有写明周期：1（第1行）、4.1（第5行）。"});
}

TEST_CASE_METHOD(Desk, "owners without a lead, with several and named by nothing but a class") {
  DraftTask& first = task("1");
  first.support.swap(first.leads);
  task("2").leads.push_back({"县财政局", {}});
  task("3").leads = {{"各有关部门", {}}};
  task("4").leads = {{"各乡镇人民政府", {}}};
  CHECK(all() == Lines{"有1项任务写有责任单位而没有写明由谁牵头：1。",
                       "有1项任务写有几个牵头单位，请确定一个：2。",
                       "有1项任务的责任单位只有统称，请落实到具体单位：3。"});
}

TEST_CASE_METHOD(Desk, "duties that have no one day need none") {
  DraftTask& ongoing = task("1");
  ongoing.times.clear();
  ongoing.kind = TaskKind::ongoing;
  CHECK(all().empty());
}

TEST_CASE_METHOD(Desk, "times that differ or lie outside the plan are told") {
  draft.head.period_end = Day(2024, 12, 31);
  task("1").times.push_back(time("2024年6月底前", Day(2024, 6, 30)));
  task("2").times = {time("2022年底前", Day(2022, 12, 31))};
  task("3").times = {time("2026年底前", Day(2026, 12, 31))};
  CHECK(all() == Lines{"有1项任务写有几个时限，将以最晚的为准：1。",
                       "有1项任务的时限早于印发日期：2。",
                       "有1项任务的时限晚于方案的实施期限：3。"});
}

TEST_CASE_METHOD(Desk, "unread sentences and hidden duties are shown with their lines") {
  task("1").hidden = true;
  draft.sentences.push_back({{"某事另行通知。", {0, 3}}, Role::unread, -1, ""});
  CHECK(all() ==
        Lines{"有1句没有读懂，请判断是否为任务：第1行“某事另行通知。”。",
              "有1处有时限的要求写在目标、以往工作或结尾中，请决定是否列为任务：1（第1行）。"});
}

TEST_CASE_METHOD(Desk, "doubts of one reason are one line; what is sure is not asked") {
  task("1").guesses["title"] = {"按顿号拆分", 0.5};
  task("2").guesses["title"] = {"按顿号拆分", 0.6};
  task("3").guesses["title"] = {"按句拆分", 0.9};
  CHECK(all() == Lines{"有2项任务的拆分或判断把握不大（按顿号拆分），请核对：1、2。"});
}

TEST_CASE_METHOD(Desk, "links and shortcomings are put to a person last") {
  task("1");
  task("2");
  draft.links.push_back({0, 1, {"以…为基础", 0.5}});
  draft.shortcomings.push_back({"普法不深入", {}});
  CHECK(all() ==
        Lines{"有1条先后关系出于推测，请逐条确认：1→2。", "文中承认1处不足，请决定是否列入整改。"});
}
