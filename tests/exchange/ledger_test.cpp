#include "tests/exchange/ledger_desk.h"

using namespace duban;

namespace {

using C = LedgerColumn;

std::vector<std::string> kinds_of(const LedgerChanges& changes) {
  std::vector<std::string> kinds;
  for (const LedgerChange& change : changes.changes)
    for (const NewEvent& event : change.events)
      kinds.push_back(event.task + event.period + " " + std::string(to_string(event.kind)));
  return kinds;
}

std::vector<std::string> rules_of(const Problems& problems) {
  std::vector<std::string> rules;
  for (const Problem& problem : problems) rules.push_back(problem.rule);
  return rules;
}

}  // namespace

TEST_CASE("A unit's ledger holds what it owes and what is known of it") {
  const LedgerDesk desk;
  const auto rows = desk.rows();
  REQUIRE(rows.size() == 4);  // of the quarters, those that have begun
  CHECK(rows[0].key.number == "1.1");
  CHECK(rows[0].known.percent == 40);
  CHECK(rows[0].known.problem == "人手不足");
  CHECK(rows[0].proofs == "制度文件及文号（待交）");
  CHECK_FALSE(rows[1].known.percent);  // nobody said
  CHECK(rows[2].key.slice == "2023Q1");
  CHECK(rows[3].key.slice == "2023Q2");
}

TEST_CASE("A ledger that comes back as it was sent brings nothing") {
  const LedgerDesk desk;
  const auto read = desk.import(to_xlsx(desk.book()));
  REQUIRE(read);
  CHECK(read->changes.empty());
  CHECK(read->same == 4);
}

TEST_CASE("What a unit fills in becomes events, and the same file again brings nothing") {
  LedgerDesk desk;
  Workbook book = desk.book();
  desk.cell(book, 0, C::percent).value = 60.0;
  desk.cell(book, 0, C::problem).value = std::string();
  desk.cell(book, 0, C::by).value = std::string("张三");
  desk.cell(book, 0, C::on).value = std::string("2023年5月20日");
  desk.cell(book, 1, C::action).value = std::string("签收");
  desk.cell(book, 2, C::action).value = std::string("本期已完成");
  const std::string bytes = to_xlsx(book);
  const auto read = desk.import(bytes);
  REQUIRE(read);
  CHECK(kinds_of(*read) ==
        std::vector<std::string>{"1.1 progress", "1.2 signed", "1.32023Q1 fulfilled"});
  const NewEvent& said = read->changes[0].events[0];
  CHECK(said.by == "张三");
  CHECK(said.on == Day(2023, 5, 20));
  CHECK(read_body(said.body).percent == 60);
  CHECK(read_body(said.body).problem == "无");  // taken away: the old one does not stand
  CHECK(read_body(said.body).note.empty());     // as it was: nothing to say
  desk.record(*read);
  const auto again = desk.import(bytes);
  REQUIRE(again);
  CHECK(kinds_of(*again).empty());
}

TEST_CASE("Columns are found wherever people move them") {
  LedgerDesk desk;
  Workbook book = desk.book();
  desk.cell(book, 0, C::percent).value = 60.0;
  auto& sheet = book.sheets[0];
  std::rotate(sheet.columns.begin(), sheet.columns.begin() + 7, sheet.columns.end());
  for (auto& row : sheet.rows) std::rotate(row.begin(), row.begin() + 7, row.end());
  std::reverse(sheet.rows.begin(), sheet.rows.end());
  const auto read = desk.import(to_xlsx(book));
  REQUIRE(read);
  CHECK(kinds_of(*read) == std::vector<std::string>{"1.1 progress"});
}

TEST_CASE("A cell changed on both sides is told and not guessed") {
  LedgerDesk desk;
  Workbook book = desk.book();
  desk.cell(book, 0, C::percent).value = 60.0;
  desk.desk().progress("2023-05-10", "1.1", 70);
  const std::string bytes = to_xlsx(book);
  const auto refused = desk.import(bytes);
  REQUIRE_FALSE(refused);
  REQUIRE(rules_of(refused.problems) == std::vector<std::string>{"conflict"});
  CHECK(refused.problems[0].place.file == "台账.xlsx 任务台账!P5");
  CHECK(kinds_of(*desk.import(bytes, LedgerConflict::journal).value).empty());
  CHECK(kinds_of(*desk.import(bytes, LedgerConflict::unit).value) ==
        std::vector<std::string>{"1.1 progress"});
}

TEST_CASE("What the journal learned meanwhile is no conflict where the unit left the cell alone") {
  LedgerDesk desk;
  const std::string bytes = to_xlsx(desk.book());
  desk.desk().progress("2023-05-10", "1.1", 70);
  const auto read = desk.import(bytes);
  REQUIRE(read);
  CHECK(read->changes.empty());
}

TEST_CASE("Closing is asked for with what proves it") {
  LedgerDesk desk;
  Workbook book = desk.book();
  desk.cell(book, 0, C::action).value = std::string("申请办结");
  CHECK(rules_of(desk.import(to_xlsx(book)).problems) ==
        std::vector<std::string>{"missing-evidence"});
  desk.cell(book, 0, C::proof).value = std::string("某府发〔2023〕7号，2023年5月6日印发");
  const auto read = desk.import(to_xlsx(book));
  REQUIRE(read);
  CHECK(kinds_of(*read) == std::vector<std::string>{"1.1 submitted"});
  CHECK(read_body(read->changes[0].events[0].body).proves ==
        std::vector<std::string>{"制度文件及文号"});
}

TEST_CASE("An extension is asked for with a later day and a reason") {
  LedgerDesk desk;
  Workbook book = desk.book();
  desk.cell(book, 0, C::until).value = Day(2023, 12, 31);
  CHECK(rules_of(desk.import(to_xlsx(book)).problems) == std::vector<std::string>{"bad-cell"});
  desk.cell(book, 0, C::reason).value = std::string("上位法修订");
  const auto read = desk.import(to_xlsx(book));
  REQUIRE(read);
  CHECK(kinds_of(*read) == std::vector<std::string>{"1.1 extension-asked"});
  desk.record(*read);
  CHECK(desk.import(to_xlsx(book))->changes.empty());
  desk.cell(book, 0, C::until).value = Day(2023, 9, 1);
  CHECK(rules_of(desk.import(to_xlsx(book)).problems) == std::vector<std::string>{"bad-cell"});
}

TEST_CASE("What people write never becomes a formula") {
  LedgerDesk desk;
  Workbook book = desk.book();
  desk.cell(book, 0, C::progress).value = std::string("=cmd|' /C calc'!A0");
  const auto read = desk.import(to_xlsx(book));
  REQUIRE(read);
  CHECK(read_body(read->changes[0].events[0].body).note == "=cmd|' /C calc'!A0");
}

TEST_CASE("The same workbook is the same file") {
  const LedgerDesk desk;
  CHECK(to_xlsx(desk.book()) == to_xlsx(desk.book()));
}
