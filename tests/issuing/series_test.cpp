#include "issuing/series.h"

#include "issuing/issued_report.h"
#include "night/issued.h"
#include "tests/test.h"

using namespace duban;

namespace {

Event letter_of(int year, int number, const std::string& mark = "督") {
  NightPaper paper;
  paper.night = Day(year, 3, 1);
  paper.number = number;
  paper.paper = "督办函";
  paper.office.mark = mark;
  Event event;
  event.kind = EventKind::letter_issued;
  event.on = paper.night;
  event.body = write_paper(paper);
  return event;
}

Event report_of(int year, int number, const std::string& mark = "督") {
  IssuedReport report;
  report.kind = "bulletin", report.paper = "通报";
  report.number = {mark, year, number};
  report.on = Day(year, 3, 1), report.as_of = Day(year - 1, 12, 31);
  const NewEvent fresh = event_of_report(report);
  Event event;
  event.kind = fresh.kind, event.on = fresh.on, event.body = fresh.body;
  return event;
}

}  // namespace

TEST_CASE("letters and reports of one mark and year are one series of numbers") {
  const std::vector<Event> letters = {letter_of(2024, 1), report_of(2024, 2), letter_of(2024, 3),
                                      report_of(2024, 7, "办"), report_of(2023, 9)};
  CHECK(next_number(letters, "督", 2024) == 4);
  CHECK(next_number(letters, "办", 2024) == 8);
  CHECK(next_number(letters, "督", 2023) == 10);
  CHECK(next_number(letters, "督", 2025) == 1);
  CHECK(next_number({}, "督", 2024) == 1);
}

TEST_CASE("the order of recording does not matter to the next number, and gaps are not filled") {
  CHECK(next_number({letter_of(2024, 12), letter_of(2024, 3)}, "督", 2024) == 13);
}

TEST_CASE("what is no issued paper takes no number") {
  Event event = letter_of(2024, 5);
  event.kind = EventKind::noted;
  CHECK_FALSE(number_in(event));
  event.kind = EventKind::letter_issued;
  CHECK(number_in(event) == PaperNumber{"督", 2024, 5});
  event.body = "{}";
  CHECK_FALSE(number_in(event));
  event.body = "[[[";
  CHECK_FALSE(number_in(event));
}

TEST_CASE("a number is understood however its brackets and figures are typed") {
  const PaperNumber third{"督", 2024, 3};
  for (const char* typed : {"督〔2024〕3号", "督[2024]3号", "督(2024)3号", "督（2024）3号",
                            "督［2024］3号", "督【2024】3号", "督〔2024〕3", "督〔２０２４〕３号",
                            " 督 〔2024〕 3 号 ", "督〔2024〕第3号"}) {
    INFO(typed);
    CHECK(parse_paper_number(typed) == third);
  }
  CHECK(to_string(third) == "督〔2024〕3号");
  CHECK(parse_paper_number("赣市法办〔2024〕12号") == PaperNumber{"赣市法办", 2024, 12});
}

TEST_CASE("what is no number is none") {
  for (const char* typed :
       {"", "督", "督〔2024〕", "督〔〕3号", "督〔2024〕0号", "督〔2024〕-3号", "督〔2024〕3号号",
        "3号", "督2024〕3号", "督〔20245〕3号", "ORIGIN-12", "督〔2024〕99999999999999999999号"}) {
    INFO(typed);
    CHECK_FALSE(parse_paper_number(typed));
  }
}
