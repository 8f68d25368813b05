#include "reports/frame.h"

#include "reports/annual/annual.h"
#include "reports/letters/letter.h"
#include "reports/meeting/meeting.h"
#include "tests/reports/reading.h"

using namespace duban;

namespace {

const char* const one_task = R"(
[[unit]]
id = "a"
name = "甲局"
[[task]]
number = "1"
title = "甲的"
lead = "a"
due = 2023-02-28
)";

Rules office_rules() {
  Rules rules;
  rules.office = {"示例市依法治市办", "示督", "示例同志", "", "示例市督查室"};
  rules.upward = {"中共示例市委、示例市人民政府", "示例某"};
  return rules;
}

std::string last_words(const Document& document) {
  return words_of(std::get<Paragraph>(document.blocks.back()).runs);
}

}  // namespace

TEST_CASE("a bulletin goes to all units with copies, and is printed by the office") {
  const Rules rules = office_rules();
  ReportInput input = input_on(Desk(one_task), "2023-05-01", rules);
  input.number = "示督〔2023〕7号";
  const Document paper = bulletin_report(input);
  REQUIRE(paper.official);
  CHECK(paper.official->layout == Official::Layout::paper);
  CHECK(paper.official->number == "示督〔2023〕7号");
  CHECK(paper.official->addressee == "各有关单位");
  CHECK(paper.official->copies == "示例市督查室");
  CHECK(paper.official->printer == "示例市依法治市办");
  CHECK_FALSE(paper.official->upward);
  CHECK(date_in_words(*paper.official) == "2023年5月1日");
  CHECK(paper.subtitle == "（截至2023年5月1日）");
  CHECK(last_words(paper) == "特此通报。");
}

TEST_CASE("a report goes upward with who signs it off, never with copies to units below") {
  const Rules rules = office_rules();
  const Document paper = inspection_report(input_on(Desk(one_task), "2023-05-01", rules));
  REQUIRE(paper.official);
  CHECK(paper.official->upward);
  CHECK(paper.official->signer == "示例某");
  CHECK(paper.official->addressee == "中共示例市委、示例市人民政府");
  CHECK(paper.official->copies.empty());
  CHECK(paper.official->attachments == std::vector<std::string>{"台账"});
  REQUIRE(paper.annex);
  CHECK(words_of(std::get<Paragraph>(paper.blocks[*paper.annex - 1]).runs) == "特此报告。");
}

TEST_CASE("of a draft number and dates are blank but for the year") {
  const Rules rules = office_rules();
  const Document paper = bulletin_report(input_on(Desk(one_task), "2023-05-01", rules));
  CHECK(paper.official->number == "示督〔2023〕　号");
  CHECK(date_in_words(*paper.official) == "2023年　月　日");
  CHECK(printed_in_words(*paper.official) == "2023年　月　日");
  CHECK(paper.subtitle == "（草稿，截至2023年5月1日）");
}

TEST_CASE("a draft report's number has the mark of the reports' own series") {
  Rules rules = office_rules();
  rules.office.report_mark = "示督报";
  const Document paper = bulletin_report(input_on(Desk(one_task), "2023-05-01", rules));
  CHECK(paper.official->number == "示督报〔2023〕　号");
}

TEST_CASE("a paper of an office without a name has no head") {
  const Rules rules;
  const ReportInput input = input_on(Desk(one_task), "2023-05-01", rules);
  for (const Document& paper : {bulletin_report(input), inspection_report(input)}) {
    CHECK_FALSE(paper.official);
    CHECK_FALSE(says(paper, "特此"));
    CHECK(paper.subtitle == "（截至2023年5月1日）");
  }
}

TEST_CASE(
    "the annual report is drafted for the government whose plan it is, which heads it itself") {
  const Rules rules = office_rules();
  ReportInput report = input_on(Desk(one_task), "2022-12-31", rules);
  report.written = Day(2023, 2, 10);
  report.plans[0].plan.issuer = "示例市人民政府";
  const AnnualInput input{report, 2022, {{}}, {}, {{}}};
  const Document draft = annual_report(input);
  REQUIRE(draft.official);
  CHECK(draft.official->issuer.empty());
  CHECK(draft.official->number.empty());
  CHECK(draft.official->signature == "示例市人民政府");
  CHECK(date_in_words(*draft.official) == "2023年　月　日");
  CHECK(last_words(draft) == "特此报告。");
  report.plans[0].plan.issuer = rules.office.name;
  const Document own = annual_report(input);
  CHECK(own.official->upward);
  CHECK(own.official->number == "示督〔2023〕　号");
}

TEST_CASE("what lies before a meeting says whose it is and has no head") {
  const Rules rules = office_rules();
  ReportInput report = input_on(Desk(one_task), "2023-05-01", rules);
  report.from = Day(2023, 4, 15);
  const Document paper = meeting_report({report, {{}}, {{}}, Day(2023, 5, 15)});
  CHECK(paper.mark == "会议材料");
  CHECK_FALSE(paper.official);
  CHECK(paper.subtitle == "示例市依法治市办\n（截至2023年5月1日）");
}

TEST_CASE("a letter carries its event's id, its day and its place in the journal") {
  NightPaper paper;
  paper.night = Day(2024, 3, 30);
  paper.unit = "甲局";
  paper.paper = "督办函";
  paper.items.emplace_back();
  const auto facts = letter(paper, "aa-7", std::string(64, 'b')).facts;
  REQUIRE(facts.size() == 3);
  CHECK(facts[0].second == "aa-7");
  CHECK(facts[1].second == "2024年3月30日");
  CHECK(facts[2].second == std::string(16, 'b'));
}
