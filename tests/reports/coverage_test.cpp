#include "reports/coverage/coverage.h"

#include <algorithm>

#include "reports/coverage/text.h"
#include "tests/test.h"

using namespace duban;

namespace {

// A document of its own lines, and a draft that reads some of them.
class Sample {
 public:
  Sample() {
    draft.head.title = "平湖县普法工作方案";
    draft.head.issued = Day(2023, 5, 4);
    draft.file = "方案(2023).txt";
    draft.sha256 = "abc";
    add("平湖县普法工作方案\n", Role::head);
    add("普法工作是基础工作。", Role::context).why = "目标、思想或要求";
    add("责任重大。\n", Role::context).why = "目标、思想或要求";
    task("1", "建立普法清单", false, -1);
    add("1.建立普法清单。", Role::task, 0);
    task("1.1", "编制清单", true, 0);
    add("2023年底前编制清单。\n", Role::measure, 1);
    add("分享到：\n", Role::furniture);
    add("打印\n", Role::furniture);
    add("另行通知", Role::unread).why = "不知所指";
    for (std::size_t i = 0; i < draft.tasks.size(); ++i)
      draft.tasks[i].said = draft.sentences[3 + i].said;
    time(1, "2023年底前", Day(2023, 12, 31));
  }

  ReadSentence& add(const std::string& words, Role role, int of = -1) {
    const auto start = static_cast<std::int64_t>(source.content.size());
    source.content += words;
    const std::string text = words.substr(0, words.find('\n'));
    draft.sentences.push_back(
        {{text, {start, start + static_cast<std::int64_t>(text.size())}}, role, of, ""});
    return draft.sentences.back();
  }
  void task(const char* number, const char* title, bool measure, int parent) {
    DraftTask task;
    task.number = number, task.title = title, task.measure = measure, task.parent = parent;
    task.level = parent < 0 ? 1 : 2;
    draft.tasks.push_back(std::move(task));
  }
  void time(std::size_t of, const char* words, Day last) {
    DraftTime time;
    time.deadline.words = time.said.text = words;
    time.deadline.last = last;
    draft.tasks[of].times.push_back(std::move(time));
  }
  Document report() const { return coverage_report(draft, source); }

  Draft draft;
  SourceText source;
};

std::string words_of(const std::vector<Text>& runs) {
  std::string words;
  for (const Text& run : runs) words += run.words;
  return words;
}

template <class Kind>
std::vector<Kind> all_of_kind(const Document& document) {
  std::vector<Kind> found;
  for (const Block& block : document.blocks)
    if (const Kind* kind = std::get_if<Kind>(&block)) found.push_back(*kind);
  return found;
}

std::vector<std::string> headings_of(const Document& document) {
  std::vector<std::string> words;
  for (const Heading& heading : all_of_kind<Heading>(document)) words.push_back(heading.words);
  return words;
}

std::string fact(const Document& document, const std::string& name) {
  for (const auto& [known, value] : document.facts)
    if (known == name) return value;
  return "";
}

}  // namespace

TEST_CASE("the head says what was read of the document and which file it was") {
  const Document report = Sample().report();
  CHECK(report.title == "《平湖县普法工作方案》读取核对表");
  CHECK(fact(report, "印发日期") == "2023年5月4日");
  CHECK(fact(report, "发文机关") == "未读出");
  CHECK(fact(report, "文件") == "方案(2023).txt");
  CHECK(fact(report, "SHA-256") == "abc");
}

TEST_CASE("the summary counts sentences and tells what nobody read") {
  const Document report = Sample().report();
  CHECK(words_of(all_of_kind<Paragraph>(report)[0].runs) ==
        "全文8句，其中任务1句、措施1句、背景2句、文头1句、附带文字2句。1句没有读懂。");
  const Table figures = all_of_kind<Table>(report)[0];
  CHECK(words_of(figures.rows[0][1].runs) == "1");
  CHECK(words_of(figures.rows[0][2].runs) == "0 / 1");
  CHECK(words_of(figures.rows[0][4].runs) == "1 / 0");  // its measure has one
}

TEST_CASE("decisions come first and what there is none of has no heading") {
  Sample sample;
  CHECK(headings_of(sample.report()) == std::vector<std::string>{"一、总体情况", "二、待人决定",
                                                                 "三、读出的任务和措施",
                                                                 "四、全文对照"});
  sample.draft.decisions = {"甲。", "乙。"};
  sample.draft.shortcomings.push_back({"普法不深入", sample.draft.sentences[1].said});
  const Document report = sample.report();
  CHECK(all_of_kind<Listing>(report)[0].items.size() == 2);
  CHECK(headings_of(report)[3] == "四、文中承认的不足");
}

TEST_CASE("a task's row tells its times, its doubts and its line") {
  Sample sample;
  DraftTime& time = sample.draft.tasks[1].times[0];
  time.deadline.ambiguous = true;
  time.deadline.otherwise = Day(2022, 12, 31);
  sample.draft.tasks[1].guesses["title"] = {"按句拆分", 0.55};
  sample.draft.tasks[1].guesses["kind"] = {"按用词", 0.9};
  const Table tasks = all_of_kind<Table>(sample.report())[1];
  CHECK(words_of(tasks.rows[0][1].runs) == "建立普法清单");
  CHECK(tasks.rows[0][1].runs[0].bold);
  CHECK(words_of(tasks.rows[1][1].runs) == "编制清单");
  CHECK(tasks.rows[1][1].indent == 1);
  CHECK(words_of(tasks.rows[1][3].runs) == "2023年底前→2023-12-31（不明确，或为2022-12-31）");
  CHECK(words_of(tasks.rows[1][4].runs) == "拆分：按句拆分（55%）");
  CHECK(words_of(tasks.rows[1][5].runs) == "3");
}

TEST_CASE("the text is whole and in order, and every mark leads to a row that is there") {
  const Sample sample;
  const Document report = sample.report();
  const MarkedText text = all_of_kind<MarkedText>(report)[0];
  std::string shown, whole;
  for (const auto& passage : text.passages)
    for (const auto& run : passage.runs) shown += run.words;
  for (const ReadSentence& sentence : sample.draft.sentences) whole += sentence.said.text;
  std::erase(shown, ' ');
  CHECK(shown == whole);
  const std::vector<std::string> rows = all_of_kind<Table>(report)[1].anchors;
  CHECK(rows == std::vector<std::string>{"task-1", "task-2"});
  for (const auto& passage : text.passages)
    for (const auto& run : passage.runs)
      CHECK((run.link.empty() || std::count(rows.begin(), rows.end(), run.link) == 1));
}

TEST_CASE("sentences alike on a line are one stretch, each line has its number") {
  const MarkedText text = marked_text(Sample().draft, Sample().source);
  REQUIRE(text.passages.size() == 5);
  CHECK(text.passages[1].label == "2");
  CHECK(text.passages[1].runs.size() == 1);
  CHECK(text.passages[1].runs[0].words == "普法工作是基础工作。责任重大。");
  CHECK(text.passages[1].runs[0].note == "目标、思想或要求");
  CHECK(text.passages[2].runs.size() == 2);
  CHECK(text.passages[2].runs[1].sign == "1.1");
  CHECK(text.passages[2].runs[1].note == "措施1.1 编制清单（时限：2023年底前）");
  CHECK(text.passages[3].runs[0].words == "分享到： 打印");  // furniture stands together
  CHECK(text.passages[4].label == "6");
}

TEST_CASE("tasks that share a line begin passages of their own, the number is told once") {
  Sample sample;
  sample.task("2", "开展宣传", false, -1);
  sample.task("3", "组织考试", false, -1);
  sample.add("2.开展宣传。", Role::task, 2);
  sample.add("3.组织考试。", Role::task, 3);
  const MarkedText text = marked_text(sample.draft, sample.source);
  REQUIRE(text.passages.size() == 7);
  CHECK(text.passages[5].label == "");
  CHECK(text.passages[6].label == "");
  CHECK(text.passages[6].runs[0].anchor == text_anchor(3));
}

TEST_CASE("a sentence of several measures is cut where each has its words") {
  Sample sample;
  sample.task("2", "完善制度", false, -1);
  sample.task("2.1", "完善评查制度", true, 2);
  sample.task("2.2", "建立考核制度", true, 2);
  const Bytes all = sample.add("到2025年，完善评查制度，建立考核制度。", Role::task, 2).said.bytes;
  sample.draft.tasks[2].said = sample.draft.sentences.back().said;
  sample.draft.tasks[3].said = {"完善评查制度", {all.start + 16, all.start + 34}};
  sample.draft.tasks[4].said = {"建立考核制度", {all.start + 37, all.start + 55}};
  const MarkedText text = marked_text(sample.draft, sample.source);
  const auto& runs = text.passages.back().runs;
  REQUIRE(runs.size() == 3);
  CHECK(runs[0].words == "到2025年，");
  CHECK(runs[0].sign == "2");
  CHECK(runs[1].words == "完善评查制度，");
  CHECK(runs[1].sign == "2.1");
  CHECK(runs[2].words == "建立考核制度。");
  CHECK(runs[2].link == task_anchor(4));
}

TEST_CASE("of a measure that goes on behind its sentence the sentence shows its part") {
  Sample sample;
  sample.task("2", "完善制度", false, -1);
  sample.task("2.1", "完善评查制度", true, 2);
  const Bytes all = sample.add("到2025年，完善评查制度。", Role::task, 2).said.bytes;
  sample.draft.tasks[2].said = sample.draft.sentences.back().said;
  sample.draft.tasks[3].said = {"完善评查制度。并抓好落实", {all.start + 16, all.end + 18}};
  const MarkedText text = marked_text(sample.draft, sample.source);
  CHECK(text.passages.back().runs.back().words == "完善评查制度。");
  CHECK(text.passages.back().runs.back().sign == "2.1");
}

TEST_CASE("an empty draft is a paper too") {
  const Document report = coverage_report(Draft{}, SourceText{});
  CHECK(report.title == "公文读取核对表");
  CHECK(all_of_kind<MarkedText>(report)[0].passages.empty());
}
