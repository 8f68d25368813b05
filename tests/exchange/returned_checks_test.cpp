#include "exchange/returned_checks.h"

#include "base/text.h"
#include "exchange/checklist_book.h"
#include "exchange/checklist_columns.h"
#include "formats/workbook_csv.h"
#include "tests/test.h"
#include "xlsx/xlsx.h"

using namespace duban;

namespace {

Checklist issued_list() {
  Checklist list;
  list.title = "督察清单", list.number = "清单〔2024〕1号", list.on = Day(2024, 7, 1);
  for (const char* number : {"1.1", "1.2", "1.10"}) {
    CheckItem item;
    item.plan = "p", item.number = number, item.title = "任务", item.unit = "市司法局";
    item.points = {"查甲", "查乙"}, item.ways = {CheckWay::papers};
    list.items.push_back(item);
  }
  return list;
}

// The sheet as an inspector fills it; row 0 is the first item.
struct Filled {
  Workbook book = checklist_book(issued_list(), "o-7");

  Filled& set(std::size_t row, CheckColumn column, Workbook::Value value) {
    book.sheets[0].rows[row][at(column)].value = std::move(value);
    return *this;
  }
  Filled& whole(std::size_t row, const char* verdict, const char* problem = "") {
    set(row, CheckColumn::verdict, std::string(verdict));
    set(row, CheckColumn::problem, std::string(problem));
    set(row, CheckColumn::first_inspector, std::string("甲"));
    set(row, CheckColumn::second_inspector, std::string("乙、丙"));
    return set(row, CheckColumn::on, Day(2024, 7, 5));
  }
  Result<ReturnedChecks> read(const std::string& file = "表.xlsx") const {
    const Checklist list = issued_list();
    const FindChecklist find = [&](const std::string& name) -> std::optional<FoundChecklist> {
      if (name != "o-7") return {};
      return FoundChecklist{"o-7", list};
    };
    const bool csv = file.ends_with("csv");
    return read_returned_checks(csv ? to_csv(book.sheets[0]) : to_xlsx(book), file, find,
                                Day(2024, 7, 10));
  }
  // "rule place" of each problem.
  std::string problems() const {
    std::string all;
    for (const Problem& problem : read().problems)
      all += (all.empty() ? "" : "; ") + problem.rule + " " + problem.place.file;
    return all;
  }
};

}  // namespace

TEST_CASE("what inspectors fill in comes back as it was filled in") {
  Filled filled;
  filled.whole(0, "不属实", "台账缺两期").set(0, CheckColumn::score, 60.0);
  filled.set(0, CheckColumn::confirmed, std::string("丁"));
  filled.set(1, CheckColumn::verdict, std::string("未查"));
  for (const char* file : {"表.xlsx", "表.csv"}) {
    INFO(file);
    const auto read = filled.read(file);
    REQUIRE(read);
    CHECK(read->empty == 2);
    REQUIRE(read->filled.size() == 1);
    const CheckResult& result = read->filled[0].result;
    CHECK(result.checklist == "o-7");
    CHECK(result.number == "1.1");
    CHECK(result.verdict == CheckVerdict::fails);
    CHECK(result.problem == "台账缺两期");
    CHECK(result.score == 60);
    CHECK(result.inspectors == std::vector<std::string>{"甲", "乙", "丙"});
    CHECK(result.on == Day(2024, 7, 5));
    CHECK(result.confirmed == "丁");
  }
}

TEST_CASE("two inspectors are demanded, and one person is not two") {
  Filled filled;
  filled.whole(0, "属实").set(0, CheckColumn::second_inspector, std::string());
  filled.whole(1, "属实").set(1, CheckColumn::second_inspector, std::string("甲"));
  CHECK(filled.problems() ==
        "two-inspectors 表.xlsx 督察清单!Q4; two-inspectors 表.xlsx 督察清单!Q5");
  filled.set(0, CheckColumn::first_inspector, std::string("甲、乙"));
  filled.set(1, CheckColumn::second_inspector, std::string("丙"));
  CHECK(filled.problems().empty());
}

TEST_CASE("all that is wrong is told at once, by cell") {
  Filled filled;
  filled.whole(0, "属 实 吗").set(0, CheckColumn::score, 101.0);
  filled.whole(1, "不属实").set(1, CheckColumn::on, std::string("七月五日"));
  filled.whole(2, "未查").set(2, CheckColumn::on, Day(2024, 7, 11));
  CHECK(filled.problems() ==
        "bad-cell 表.xlsx 督察清单!M4; bad-cell 表.xlsx 督察清单!O4; "
        "missing-problem 表.xlsx 督察清单!N5; bad-cell 表.xlsx 督察清单!R5; "
        "bad-cell 表.xlsx 督察清单!M6; bad-cell 表.xlsx 督察清单!R6");
}

TEST_CASE("an inspection cannot have been before its checklist was issued") {
  Filled filled;
  filled.whole(0, "属实").set(0, CheckColumn::on, Day(2024, 6, 30));
  CHECK(filled.problems() == "bad-cell 表.xlsx 督察清单!R4");
  filled.set(0, CheckColumn::on, Day(2024, 7, 1));
  CHECK(filled.problems().empty());
}

TEST_CASE("rows that are of no issued checklist, shifted or doubled are refused") {
  Filled filled;
  filled.whole(0, "属实").set(0, CheckColumn::base, std::string());
  filled.whole(1, "属实").set(1, CheckColumn::base, std::string("o-8"));
  filled.whole(2, "属实").set(2, CheckColumn::number, std::string("1.2"));
  CHECK(filled.problems() ==
        "not-issued 表.xlsx 督察清单!D4; unknown-list 表.xlsx 督察清单!D5; "
        "mixed-row 表.xlsx 督察清单!D6");
  Filled twice;
  twice.whole(0, "属实").whole(1, "属实");
  twice.set(1, CheckColumn::key, std::string("p|1.1"));
  twice.set(1, CheckColumn::number, std::string("1.1"));
  CHECK(twice.problems() == "doubled-row 表.xlsx 督察清单!D5");
  Filled unknown;
  unknown.whole(0, "属实").set(0, CheckColumn::key, std::string("p|9"));
  CHECK(unknown.problems() == "unknown-row 表.xlsx 督察清单!D4");
}

TEST_CASE("a sheet that is no checklist says so") {
  const auto none = read_returned_checks(
      "甲,乙\n1,2\n", "表.csv",
      [](const std::string&) -> std::optional<FoundChecklist> { return {}; }, Day(2024, 7, 10));
  CHECK_FALSE(none);
  REQUIRE(none.problems.size() == 1);
  CHECK(none.problems[0].rule == "no-table");
}
