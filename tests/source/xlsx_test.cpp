#include "source/rename_columns.h"
#include "source/spreadsheet.h"
#include "source/xlsx/formats.h"
#include "tests/source/docx_file.h"
#include "tests/test.h"

using namespace duban;

namespace {

// A workbook of one sheet; style 1 shows days, style 2 percentages.
std::string xlsx(const std::string& rows, const std::string& merges = "",
                 const std::string& properties = "") {
  return zipped(
      {{"xl/workbook.xml", "<workbook xmlns:r=\"r\">" + properties +
                               "<sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                               "</workbook>"},
       {"xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"/xl/worksheets/sheet1.xml\"/>"
        "</Relationships>"},
       {"xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月"
        "&quot;d&quot;日&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
        "<xf numFmtId=\"9\"/></cellXfs></styleSheet>"},
       {"xl/sharedStrings.xml",
        "<sst><si><t>工作任务</t></si><si><r><t>甲</t></r><r><t>局</t></r><rPh><t>jia</t></rPh></"
        "si>"
        "</sst>"},
       {"xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>" + rows + "</sheetData>" + merges + "</worksheet>"}});
}

SpreadSheet sheet_of(const std::string& bytes) {
  auto read = read_xlsx(bytes, "t.xlsx");
  REQUIRE(read);
  REQUIRE(read->size() == 1);
  return read->front();
}

}  // namespace

TEST_CASE("Cells are what was typed, however the program kept them") {
  const SpreadSheet sheet =
      sheet_of(xlsx("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
                    "<c r=\"D3\" s=\"1\"><v>45474</v></c><c r=\"E3\" s=\"2\"><v>0.6</v></c>"
                    "<c r=\"F3\"><v>45474</v></c><c r=\"G3\" t=\"b\"><v>1</v></c>"
                    "<c r=\"H3\" t=\"s\"><v>9</v></c></row>"));
  REQUIRE(sheet.rows.size() == 1);
  CHECK(sheet.rows[0].number == 3);
  const auto& cells = sheet.rows[0].cells;
  CHECK(cells[0].text == "工作任务");
  CHECK(cells[1].text == "甲局");  // runs joined, their reading left out
  CHECK(cells[2].empty());
  CHECK(cells[3].day == Day(2024, 7, 1));
  CHECK(cells[4].percent);
  CHECK_FALSE(cells[5].day);  // a number that is not shown as a day is none
  CHECK(cells[6].text == "是");
  CHECK(cells.size() == 7);  // a text that is not there is empty
}

TEST_CASE("Days of workbooks that count from 1904 are read as such") {
  const std::string row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44012</v></c></row>";
  CHECK(sheet_of(xlsx(row, "", "<workbookPr date1904=\"1\"/>")).rows[0].cells[0].day ==
        Day(2024, 7, 1));
}

TEST_CASE("Each cell of a merge says what they say together") {
  const SpreadSheet sheet =
      sheet_of(xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>"
                    "<row r=\"2\"><c r=\"B2\"><v>2</v></c></row>",
                    "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A1:XFD1048576\"/>"
                    "<mergeCell ref=\"nonsense\"/></mergeCells>"));
  CHECK(sheet.rows[1].cells[0].text == "甲局");
  CHECK(sheet.rows[1].cells[0].from_merge);
  CHECK_FALSE(sheet.rows[0].cells[0].from_merge);
}

TEST_CASE("Formats that show days are told from those that show numbers") {
  CHECK(shown_by("yyyy-mm-dd") == XlsxFormats::Show::day);
  CHECK(shown_by("[$-804]yyyy\"年\"m\"月\"") == XlsxFormats::Show::day);
  CHECK(shown_by("0.0%") == XlsxFormats::Show::percent);
  CHECK(shown_by("0\"day\"") == XlsxFormats::Show::number);
  CHECK(shown_by("[Red]0.00") == XlsxFormats::Show::number);
  CHECK(shown_by("\\d0") == XlsxFormats::Show::number);
  CHECK(shown_by("\"unclosed") == XlsxFormats::Show::number);
}

TEST_CASE("A spreadsheet is read as lines and a table, its columns named anew") {
  auto read = read_source(
      xlsx("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>某县工作台账</t></is></c></row>"
           "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c>"
           "<c r=\"B2\" t=\"inlineStr\"><is><t>谁来 办</t></is></c></row>"
           "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>建章立制</t></is></c>"
           "<c r=\"B3\" s=\"1\"><v>45474</v></c></row>"),
      "t.xlsx");
  REQUIRE(read);
  CHECK(read->kind == SourceKind::xlsx);
  REQUIRE(read->blocks.size() == 2);
  CHECK(read->blocks[0].line.text() == "某县工作台账");
  CHECK(rename_columns(*read, {{"谁来办", "牵头单位"}, {"建章立制表", "无"}}) == 1);
  const auto& rows = read->blocks[1].rows;
  CHECK(rows[0][1].lines[0].text() == "牵头单位");
  CHECK(rows[1][1].lines[0].text() == "2024年7月1日");
}

TEST_CASE("Cells are named as the program names them") {
  CHECK(cell_name(0, 1) == "A1");
  CHECK(cell_name(25, 9) == "Z9");
  CHECK(cell_name(26, 9) == "AA9");
  CHECK(cell_name(701, 2) == "ZZ2");
  CHECK(cell_name(702, 2) == "AAA2");
}
