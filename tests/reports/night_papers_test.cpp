#include "reports/letters/letter.h"
#include "reports/letters/morning.h"
#include "tests/reports/reading.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

namespace {

Concern late(const std::string& number, bool sample = false) {
  Concern concern;
  concern.plan = "p", concern.plan_title = "法治建设方案", concern.number = number,
  concern.title = "印发执法监督办法";
  concern.unit = "市司法局";
  concern.lamp = Lamp::red;
  concern.due = Day(2024, 2, 29), concern.since = Day(2024, 3, 1);
  concern.days_late = 30;
  concern.reason = "应于2024年2月29日前完成,已逾期30天";
  concern.shares = {{"inherited", "13.1“制定目录”", 20}, {"office", "", 4}, {"own", "", 6}};
  concern.sample = sample;
  return concern;
}

NightPaper paper_with(std::vector<PaperItem> items, const std::string& unit = "市司法局") {
  return {Day(2024, 3, 30), 3, "letter", "督办函", "橙色督办单", unit, {}, std::move(items)};
}

std::string around(const Official& official) {
  std::string text;
  for (const std::string& words :
       {official.issuer, official.number, official.urgency, official.addressee, official.signature,
        official.remark, official.copies, official.printer})
    text += words + "\n";
  return text;
}

// All that the paper says, tables too.
std::string text_of(const Document& document) {
  std::string text = document.title + "\n" + document.subtitle + "\n";
  for (const auto& [name, value] : document.facts) text += name + ":" + value + "\n";
  if (document.official) text += around(*document.official);
  text += said_in(document);
  for (const Block& block : document.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (!table) continue;
    for (const auto& column : table->columns) text += column.title + "\n";
    for (const auto& row : table->rows)
      for (const Cell& cell : row) text += words_of(cell.runs) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a letter says whose the days are, what is asked, and its number") {
  NightPaper paper = paper_with({{late("14.1"), "letter"}});
  paper.reply_by = Day(2024, 4, 8);
  const std::string text = text_of(letter(paper, "aa-7"));
  CHECK_THAT(text, Contains("经对照《法治建设方案》巡检"));
  CHECK_THAT(text, Contains("关于“印发执法监督办法”的督办函"));
  CHECK_THAT(text, Contains("督〔2024〕3号\n橙色督办单") && Contains("aa-7"));
  CHECK_THAT(text, Contains("其中承接13.1“制定目录”延误20天、等待审核4天、自身6天"));
  CHECK_THAT(text, Contains("不计为贵单位责任") && Contains("请于2024年4月8日前书面回复"));
  CHECK_THAT(text, !Contains("示例"));
}

TEST_CASE("a lateness that is all the unit's own is not split, and a sample says so") {
  Concern own = late("1", true);
  own.shares = {{"own", "", 30}};
  const std::string text = text_of(letter(paper_with({{own, "letter"}}), "aa-1"));
  CHECK_THAT(text, !Contains("其中自身") && !Contains("不计为贵单位责任"));
  CHECK_THAT(text, Contains("督办函（示例）") && Contains("均为演示数据"));
}

TEST_CASE("what is due soon is not called late") {
  Concern soon = late("1");
  soon.kind = FindingKind::due_soon, soon.days_late = 0, soon.shares.clear();
  const std::string text = text_of(letter(paper_with({{soon, "reminder"}}), "aa-1"));
  CHECK_THAT(text, Contains("临近时限") && !Contains("逾期未完成"));
  CHECK_THAT(text, Contains("在时限之前申请延期"));
}

TEST_CASE("an office signs its letters, and names whom to call and who gets a copy") {
  NightPaper paper = paper_with({{late("14.1"), "letter"}});
  paper.office = {"示例市依法治市办", "示督", "示例同志", "0000-1", "示例市督查室"};
  const Document document = letter(paper, "aa-7");
  REQUIRE(document.official);
  const Official& official = *document.official;
  CHECK(official.layout == Official::Layout::letter);
  CHECK(official.number == "示督〔2024〕3号");
  CHECK(official.issuer == "示例市依法治市办");
  CHECK(official.signature == "示例市依法治市办");
  CHECK(official.remark == "联系人：示例同志；联系电话：0000-1");
  CHECK(official.copies == "示例市督查室");
  CHECK(official.date == Day(2024, 3, 30));
  CHECK(official.printer.empty());
  paper.unit.clear(), paper.office.phone.clear();
  const Official bulletin = *letter(paper, "aa-7").official;
  CHECK(bulletin.layout == Official::Layout::paper);
  CHECK(bulletin.remark == "联系人：示例同志");
  CHECK(bulletin.printer == "示例市依法治市办");
}

TEST_CASE("a period that is over is to be explained, and not finished or extended") {
  Concern missed = late("2");
  missed.kind = FindingKind::missed_occurrence, missed.period = "2023", missed.shares.clear();
  const std::string text = text_of(letter(paper_with({{missed, "letter"}}), "aa-1"));
  CHECK_THAT(text, Contains("说明未按期完成的原因和防止再次漏办的措施"));
  CHECK_THAT(text, !Contains("抓紧办理") && !Contains("请书面申请") && !Contains("申请延期"));
  CHECK_THAT(text, Contains("1项周期任务上一周期未按要求完成"));
  const std::string mixed =
      text_of(letter(paper_with({{late("1"), "letter"}, {missed, "letter"}}), "aa-1"));
  CHECK_THAT(mixed, Contains("1项任务逾期未完成，1项周期任务") && Contains("抓紧办理逾期任务") &&
                        Contains("防止再次漏办"));
}

TEST_CASE("a letter names its plan's number, and the plan's own words for the time limit") {
  Concern concern = late("1");
  concern.plan_number = "示府发〔2024〕1号", concern.due_words = "每年2月底前";
  const std::string text = text_of(letter(paper_with({{concern, "letter"}}), "aa-1"));
  CHECK_THAT(text, Contains("经对照《法治建设方案》（示府发〔2024〕1号）巡检"));
  CHECK_THAT(text, Contains("每年2月底前，即2024年2月29日"));
}

TEST_CASE("a bulletin goes to all and names each unit") {
  NightPaper paper = paper_with({{late("1"), "bulletin"}, {late("2"), "bulletin"}}, "");
  paper.paper = "通报";
  const std::string text = text_of(letter(paper, "aa-1"));
  CHECK_THAT(text, Contains("各有关单位") && Contains("牵头单位") && Contains("市司法局"));
}

TEST_CASE("the morning summary fits a page, and says what could not be done") {
  NightSummary summary;
  summary.night = Day(2024, 3, 30);
  summary.plans.push_back({"p", "示例方案", false, {}, {"2 修订目录〔市财政局〕"}});
  for (int i = 1; i <= 30; ++i) summary.changes.fresh.push_back(late(std::to_string(i)));
  summary.changes.cleared.push_back({"p", "9", "", "silent", "市财政局", Day(2024, 3, 1)});
  summary.failed = {"备份:磁盘已满"};
  summary.escalation.papers.push_back(paper_with({{late("1"), "letter"}}));
  summary.escalation.held.push_back({"市财政局", 2, "本月已发1件,达到上限"});
  summary.month = {2, 3, 5, 8};
  const std::string text = text_of(morning(summary));
  CHECK_THAT(text,
             Contains("3月以来已向2个单位发文3件，提出要求5项，要求填报8项；按减负规则暂缓2项"));
  CHECK_THAT(text, Contains("备份：磁盘已满") && Contains("另有22项"));
  CHECK_THAT(text, Contains("未按期报送进展 p/9") && Contains("2024年3月1日起"));
  CHECK_THAT(text, Contains("督〔2024〕3号") && Contains("暂缓致市财政局的2项"));
  CHECK_THAT(text, Contains("待审核 2 修订目录"));
  CHECK(std::count(text.begin(), text.end(), '\n') < 60);
}

TEST_CASE("a quiet night is told in one line") {
  NightSummary summary;
  summary.night = Day(2024, 3, 30);
  const std::string text = text_of(morning(summary));
  CHECK_THAT(text, Contains("新增0项、延续0项、消除0项") && !Contains("一、"));
  CHECK_THAT(text, !Contains("要求填报"));
}
