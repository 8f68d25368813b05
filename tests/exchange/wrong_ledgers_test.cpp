#include "tests/exchange/ledger_desk.h"
#include "tests/source/docx_file.h"

#include <functional>

using namespace duban;

namespace {

using C = LedgerColumn;

std::size_t at(C column) { return static_cast<std::size_t>(column); }

// A ledger that people spoilt, and the rule that names what is wrong with it.
struct Spoilt {
  const char* how;
  std::function<void(Workbook& book)> spoil;
  const char* rule;
};

void put(Workbook& book, std::size_t row, C column, Workbook::Value value) {
  LedgerDesk::cell(book, row, column).value = std::move(value);
}

void drop_column(Workbook& book, C column) {
  auto& sheet = book.sheets[0];
  const auto place = static_cast<std::ptrdiff_t>(at(column));
  sheet.columns.erase(sheet.columns.begin() + place);
  for (auto& row : sheet.rows) row.erase(row.begin() + place);
}

Spoilt with(const char* how, std::size_t row, C column, Workbook::Value value, const char* rule) {
  return {how, [=](Workbook& book) { put(book, row, column, value); }, rule};
}

using Words = std::string;

const std::vector<Spoilt> spoilt_cells = {
    with("a day of no calendar", 0, C::on, Words("2023-02-30"), "bad-cell"),
    with("a day without year", 0, C::on, Words("5月6日"), "bad-cell"),
    with("a month for a day", 0, C::until, Words("2023年12月"), "bad-cell"),
    with("words for a day", 0, C::until, Words("尽快"), "bad-cell"),
    with("two days in one cell", 0, C::until, Words("2023-10-01至2023-11-01"), "bad-cell"),
    with("a serial number of no day", 0, C::until, 7.0, "bad-cell"),
    with("a day of the future", 0, C::on, Day(2023, 6, 2), "not-yet"),
    with("a percentage above 100", 0, C::percent, 101.0, "bad-cell"),
    with("a percentage below 0", 0, C::percent, -1.0, "bad-cell"),
    with("a share that may be either", 0, C::percent, 0.6, "bad-cell"),
    with("half a percent", 0, C::percent, 60.5, "bad-cell"),
    with("a percentage in words", 0, C::percent, Words("六成"), "bad-cell"),
    with("two percentages", 0, C::percent, Words("60-70"), "bad-cell"),
    with("about a percentage", 0, C::percent, Words("约60%"), "bad-cell"),
    with("a percentage too large for a number", 0, C::percent, 1e300, "bad-cell"),
    with("an unknown action", 0, C::action, Words("办结"), "bad-cell"),
    with("an action with more words", 0, C::action, Words("申请办结吧"), "bad-cell"),
    with("a number as action", 0, C::action, 1.0, "bad-cell"),
    with("an extension without reason", 0, C::until, Day(2024, 1, 1), "bad-cell"),
    with("an extension without day", 0, C::action, Words("申请延期"), "bad-cell"),
    with("an extension to an earlier day", 0, C::until, Day(2023, 9, 29), "bad-cell"),
    with("an extension to the same day", 0, C::until, Day(2023, 9, 30), "bad-cell"),
    with("closing without proof", 0, C::action, Words("申请办结"), "missing-evidence"),
    with("a period's action for a task", 0, C::action, Words("本期已完成"), "not-allowed"),
    with("a task's action for a period", 2, C::action, Words("申请办结"), "not-allowed"),
    with("a key taken away", 0, C::key, Words(), "bad-key"),
    with("a key cut short", 0, C::key, Words("p|1.1"), "bad-key"),
    with("a key of words", 0, C::key, Words("第一项"), "bad-key"),
    with("a key of another plan", 0, C::key, Words("q|1.1||a"), "unknown-row"),
    with("a key of no task", 0, C::key, Words("p|9.9||a"), "mixed-row"),
    with("a key of another row", 0, C::key, Words("p|1.2||a"), "mixed-row"),
    with("a task number changed", 0, C::number, Words("1.2"), "mixed-row"),
    with("a task number taken away", 0, C::number, Words(), "mixed-row"),
    with("a base of nowhere", 0, C::base, Words("x-99"), "bad-base"),
    with("a base of another task", 1, C::base, Words("d-1"), "bad-base"),
};

const std::vector<Spoilt> spoilt_shapes = {
    {"no key column", [](Workbook& book) { drop_column(book, C::key); }, "missing-column"},
    {"no base column", [](Workbook& book) { drop_column(book, C::base); }, "missing-column"},
    {"no number column", [](Workbook& book) { drop_column(book, C::number); }, "missing-column"},
    {"key header renamed",
     [](Workbook& book) { book.sheets[0].columns[at(C::key)].title = "代码"; }, "missing-column"},
    {"two percent columns",
     [](Workbook& book) { book.sheets[0].columns[at(C::progress)].title = "实际进度"; },
     "doubled-column"},
    {"a row twice", [](Workbook& book) { book.sheets[0].rows.push_back(book.sheets[0].rows[0]); },
     "doubled-row"},
    {"the sheet twice",
     [](Workbook& book) {
       book.sheets.push_back(book.sheets[0]);
       book.sheets[1].name = "副本";
     },
     "doubled-row"},
    {"another sheet altogether",
     [](Workbook& book) {
       auto& sheet = book.sheets[0];
       for (auto& column : sheet.columns) column.title = "说明";
     },
     "no-table"},
    {"no sheet of rows and no header",
     [](Workbook& book) { book.sheets[0].columns.clear(), book.sheets[0].rows.clear(); },
     "no-table"},
    {"a row shifted by one cell",
     [](Workbook& book) {
       auto& row = book.sheets[0].rows[0];
       row.insert(row.begin(), Workbook::Field{});
       row.pop_back();
     },
     "bad-key"},
};

bool names(const Problems& problems, const std::string& rule) {
  return std::any_of(problems.begin(), problems.end(),
                     [&](const Problem& problem) { return problem.rule == rule; });
}

std::string told(const Problems& problems) {
  std::string lines;
  for (const Problem& problem : problems) lines += to_string(problem) + "\n";
  return lines;
}

void check_refused(const LedgerDesk& desk, const std::string& bytes, const std::string& rule) {
  const auto read = desk.import(bytes);
  INFO(told(read.problems));
  CHECK_FALSE(read);
  CHECK(names(read.problems, rule));
  for (const Problem& problem : read.problems) {
    CHECK(problem.place.file.starts_with("台账.xlsx"));
    CHECK_FALSE(problem.message.empty());
  }
}

// The parts of a good ledger, one of them spoilt.
std::string with_part(const std::string& name, const std::string& content) {
  const std::string sheet =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>编码（勿改）</t></is></c>"
      "<c r=\"B1\" t=\"inlineStr\"><is><t>基准（勿改）</t></is></c>"
      "<c r=\"C1\" t=\"inlineStr\"><is><t>任务编号</t></is></c>"
      "<c r=\"D1\" t=\"inlineStr\"><is><t>实际进度</t></is></c></row>"
      "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>p|1.2||a</t></is></c>"
      "<c r=\"B2\" t=\"inlineStr\"><is><t>d-4</t></is></c>"
      "<c r=\"C2\" t=\"inlineStr\"><is><t>1.2</t></is></c>@CELL@</row></sheetData></worksheet>";
  std::map<std::string, std::string> parts = {
      {"xl/workbook.xml",
       "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
       "</workbook>"},
      {"xl/_rels/workbook.xml.rels",
       "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
       "</Relationships>"},
      {"xl/worksheets/sheet1.xml", sheet}};
  if (name == "cell") {
    std::string& page = parts["xl/worksheets/sheet1.xml"];
    page.replace(page.find("@CELL@"), 6, content);
  } else if (content.empty()) {
    parts.erase(name);
  } else {
    parts[name] = content;
  }
  return zipped(parts);
}

}  // namespace

TEST_CASE("A spoilt cell is named by file, sheet and cell, and nothing is changed") {
  const LedgerDesk desk;
  for (const Spoilt& one : spoilt_cells) {
    INFO(one.how);
    Workbook book = desk.book();
    one.spoil(book);
    const std::string rule = one.rule == std::string("not-yet") ? "bad-cell" : one.rule;
    check_refused(desk, to_xlsx(book), rule);
  }
}

TEST_CASE("A spoilt shape is named, and nothing is changed") {
  const LedgerDesk desk;
  for (const Spoilt& one : spoilt_shapes) {
    INFO(one.how);
    Workbook book = desk.book();
    one.spoil(book);
    check_refused(desk, to_xlsx(book), one.rule);
  }
}

TEST_CASE("All that is wrong in a ledger is told at once") {
  const LedgerDesk desk;
  Workbook book = desk.book();
  put(book, 0, C::percent, 101.0);
  put(book, 0, C::on, Words("明天"));
  put(book, 1, C::action, Words("好的"));
  CHECK(desk.import(to_xlsx(book)).problems.size() == 3);
}

TEST_CASE("A file of other programs reads as one of ours") {
  const LedgerDesk desk;
  const auto read = desk.import(with_part("cell", "<c r=\"D2\"><v>30</v></c>"));
  INFO(told(read.problems));
  REQUIRE(read);
  REQUIRE(read->changes.size() == 1);
  CHECK(read->changes[0].words == "进度 空 → 30%");
}

TEST_CASE("Formulas and error values are refused, whatever they come to") {
  const LedgerDesk desk;
  for (const char* cell :
       {"<c r=\"D2\"><f>30+30</f><v>60</v></c>", "<c r=\"D2\"><f>WEBSERVICE(\"x\")</f></c>",
        "<c r=\"D2\" t=\"str\"><f>A1</f><v>60</v></c>",
        "<c r=\"D2\"><f t=\"shared\" si=\"0\"/><v>1</v></c>"}) {
    INFO(cell);
    check_refused(desk, with_part("cell", cell), "formula");
  }
  check_refused(desk, with_part("cell", "<c r=\"D2\" t=\"e\"><v>#REF!</v></c>"), "bad-cell");
  check_refused(desk, with_part("cell", "<c r=\"D2\"><v>1e999</v></c>"), "bad-cell");
}

TEST_CASE("A damaged file is refused whole") {
  const LedgerDesk desk;
  const std::string good = to_xlsx(desk.book());
  for (const std::size_t kept : {good.size() / 2, good.size() - 30, std::size_t{100}}) {
    INFO(kept);
    check_refused(desk, good.substr(0, kept), "unreadable-file");
  }
  check_refused(desk, with_part("xl/workbook.xml", ""), "unreadable-file");
  check_refused(desk, with_part("xl/worksheets/sheet1.xml", ""), "unreadable-file");
  check_refused(desk, with_part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"),
                "unreadable-file");
  check_refused(desk, with_part("xl/_rels/workbook.xml.rels", ""), "unreadable-file");
  check_refused(desk, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "unreadable-file");
  check_refused(desk, zipped({{"xl/workbook.xml", "<workbook/>"}}, "secret"), "unreadable-file");
}

TEST_CASE("Bombs are refused before they take memory") {
  const LedgerDesk desk;
  const std::string zeros(std::size_t{200} << 20, '\0');
  check_refused(desk, with_part("xl/worksheets/sheet1.xml", zeros), "too-large");
  check_refused(desk, with_part("xl/sharedStrings.xml", zeros), "too-large");
  std::string tags = "<worksheet><sheetData>";
  for (int i = 0; i < 9'000'000; ++i) tags += "<c/>";
  check_refused(desk, with_part("xl/worksheets/sheet1.xml", tags), "too-large");
  // Entities are not expanded: a billion laughs stay a few bytes.
  const std::string laughs =
      "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>"
      "</sheetData></worksheet>";
  check_refused(desk, with_part("xl/worksheets/sheet1.xml", laughs), "no-table");
}

TEST_CASE("A CSV that is none is refused with its line") {
  const LedgerDesk desk;
  check_refused(desk, "\xFF\xFE\x00\x01\xFF", "unreadable-file");
  check_refused(desk, "编码（勿改）,基准（勿改）,任务编号\n\"p|1.1||a,x,1.1\n", "syntax");
  const auto read =
      desk.import("编码（勿改）,基准（勿改）,任务编号,实际进度\np|1.2||a,d-4,1.2,120\n");
  REQUIRE(read.problems.size() == 1);
  CHECK(to_string(read.problems[0]).starts_with("台账.xlsx:2: bad-cell"));
}
