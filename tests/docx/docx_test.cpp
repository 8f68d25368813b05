#include "docx/docx.h"

#include "docx/official_foot.h"
#include "docx/runs.h"
#include "tests/docx/papers.h"
#include "tests/formats/sample.h"
#include "tests/test.h"

#include <chrono>

using namespace duban;
using namespace papers;

namespace {

bool has(const std::string& text, const std::string& piece) {
  return text.find(piece) != std::string::npos;
}

}  // namespace

TEST_CASE("the page is A4 with the margins and the grid of GB/T 9704") {
  const std::string text = text_of(letter());
  CHECK(has(text, "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
  CHECK(has(text, "w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""));
  CHECK(
      has(text, "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-848\"/>"));
}

TEST_CASE("headings are Word's own, so that its navigation finds them") {
  const auto parts = parts_of(to_docx(bulletin()));
  const std::string& styles = parts.at("word/styles.xml");
  for (const char* name : {"heading 1", "heading 2", "heading 3"})
    CHECK(has(styles, std::string("<w:name w:val=\"") + name + "\"/>"));
  CHECK(has(styles, "<w:outlineLvl w:val=\"2\"/>"));
  const std::string& text = parts.at("word/document.xml");
  CHECK(has(text,
            "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/>"
            "</w:rPr><w:t xml:space=\"preserve\">一、总体情况</w:t>"));
}

TEST_CASE("a letter has its rules and issuer on the first page alone, and no number there") {
  const auto parts = parts_of(to_docx(letter()));
  CHECK(has(parts.at("word/document.xml"), "<w:titlePg/>"));
  CHECK(has(parts.at("word/document.xml"), "w:type=\"first\" r:id=\"rIdLetterHeader\""));
  CHECK(has(parts.at("word/header2.xml"), "示例市法治政府建设办公室"));
  CHECK_FALSE(has(parts.at("word/footer3.xml"), "PAGE"));
  CHECK_FALSE(has(parts.at("word/document.xml"), "印发"));
  const auto common = parts_of(to_docx(bulletin()));
  CHECK_FALSE(common.contains("word/header2.xml"));
  CHECK(has(common.at("word/document.xml"), "2024年7月2日印发"));
}

TEST_CASE("numbers stand right on odd pages and left on even ones") {
  const auto parts = parts_of(to_docx(bulletin()));
  CHECK(has(parts.at("word/footer1.xml"), "w:right=\"280\"/><w:jc w:val=\"right\"/>"));
  CHECK(has(parts.at("word/footer2.xml"), "w:left=\"280\"/><w:jc w:val=\"left\"/>"));
  CHECK(has(parts.at("word/settings.xml"), "<w:evenAndOddHeaders/>"));
}

TEST_CASE("name and date are centred on one another, the date four characters from the right") {
  const auto narrow = signing_of("市司法局", "2024年7月1日");
  CHECK(narrow.date == 1264);        // 4 characters
  CHECK(narrow.name == 1264 + 315);  // a date of 6 characters, a name of 4
  const auto wide = signing_of("示例市全面依法治市委员会办公室法治督察处", "2024年7月1日");
  CHECK(wide.name == 0);
  CHECK(wide.date == 2211);  // (20 - 6) / 2 characters
}

TEST_CASE("what stands around the text is said in the standard's way") {
  const std::string text = text_of(bulletin());
  for (const char* piece :
       {"督〔2024〕3号", "特急", "市司法局：", "附件：1.逾期任务清单", "2.办理情况反馈表",
        "2024年7月1日", "（联系人：示例，电话：0000）", "抄送：市委办公室，市政府办公室。"})
    CHECK(has(text, piece));
  CHECK(text.find("市司法局：") < text.find("经对照方案"));
  CHECK(text.find("附件：1.") < text.find("2024年7月1日<"));
}

TEST_CASE("a table's head is repeated, its rows stay whole, its columns fill the width") {
  const std::string text = text_of(bulletin());
  CHECK(has(text, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"));
  CHECK(has(text, "<w:gridCol w:w=\"4423\"/><w:gridCol w:w=\"4422\"/>"));
  CHECK(has(text, "<w:fill=\"FBE4E6\"") == false);
  CHECK(has(text, "w:fill=\"FBE4E6\""));
  CHECK(has(text, "●红"));
}

TEST_CASE("a row of very much text may go on on the next page") {
  Document document;
  std::string much;
  for (int i = 0; i < 2000; ++i) much += "文";
  document.blocks.emplace_back(Table{"", {{"甲", 1, false}}, {{cell(much)}}});
  const std::string text = text_of(document);
  CHECK(text.find("<w:cantSplit/>") == text.rfind("<w:cantSplit/>"));  // the head's alone
}

TEST_CASE("links lead to bookmarks within the paper; one to nowhere is plain words") {
  Document document = bulletin();
  CHECK(has(text_of(document), "<w:hyperlink w:anchor=\"a_t_14_1\""));
  document.blocks.emplace_back(paragraph({Text{"无", false, Tint::none, "none"}}));
  CHECK_FALSE(has(text_of(document), "a_none"));
  CHECK(bookmark_name(std::string(60, 'a')).size() == 40);
}

TEST_CASE("people's words are never markup and never break the file") {
  Document document = sample();
  document.title = "<w:p>&\x01";
  document.blocks.emplace_back(paragraph("\xFF<script>"));
  const std::string text = text_of(document);
  CHECK(has(text, "&lt;w:p&gt;&amp;"));
  CHECK_FALSE(has(text, "<script>"));
}

TEST_CASE("wide tables lie on their side and what follows stands again") {
  Document document;
  Table wide{"宽", {}, {}};
  for (int i = 0; i < 9; ++i) wide.columns.push_back({"列", 1, false});
  document.blocks = {paragraph("前"), wide, bullets({"后"})};
  const std::string text = text_of(document);
  CHECK(has(text, "w:orient=\"landscape\""));
  CHECK(text.find("landscape") < text.find("后"));
  CHECK(text.rfind("<w:pgSz w:w=\"11906\"") > text.find("后"));
}

TEST_CASE("the text's last paragraph goes with the signing") {
  const std::string text = text_of(letter());
  const std::size_t last = text.find("2.");
  REQUIRE(last != text.npos);
  CHECK(text.rfind("<w:keepNext/>", last) > text.rfind("<w:p>", last));
}

TEST_CASE("ten thousand rows are written in linear time") {
  const auto seconds = [](int rows) {
    Document document;
    Table table{"表", {{"甲", 1, false}, {"乙", 2, false}}, {}};
    for (int i = 0; i < rows; ++i)
      table.rows.push_back({cell("某项任务"), cell(Tint::red, "逾期")});
    document.blocks.emplace_back(table);
    const auto start = std::chrono::steady_clock::now();
    CHECK_FALSE(to_docx(document).empty());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  CHECK(seconds(10000) < 40 * seconds(1000) + 0.5);
}

TEST_CASE("an upward paper's name of the signer is in 楷体, its red line as wide as the text") {
  Document document = bulletin();
  document.official->upward = true;
  document.official->signer = "示例某";
  const std::string text = text_of(document);
  const std::size_t line = text.rfind("<w:p>", text.find("签发人："));
  const std::string head = text.substr(line, text.find("</w:p>", line) - line);
  CHECK(has(head, "<w:pBdr><w:bottom"));
  CHECK_FALSE(has(head, "<w:ind"));
  CHECK(has(head, "　督〔2024〕3号"));
  CHECK(head.find("w:eastAsia=\"楷体_GB2312\"") > head.find("签发人："));
  CHECK(has(head, "示例某"));
}

TEST_CASE("what a paper rests on stands in its imprint above 印发 and in the file's description") {
  Document document = bulletin();
  document.facts = {{"登记编号", "aa-7"}, {"篇幅", "正文约10字"}, {"日志校验值", "0123"}};
  const auto parts = parts_of(to_docx(document));
  const std::string& text = parts.at("word/document.xml");
  const std::size_t record = text.find("登记编号：aa-7；日志校验值：0123。");
  CHECK(record > text.find("抄送："));
  CHECK(record < text.find("日印发"));
  CHECK_FALSE(has(text, "篇幅"));
  CHECK(has(parts.at("docProps/core.xml"),
            "<dc:description>登记编号：aa-7；日志校验值：0123</dc:description>"));
}

TEST_CASE("an official paper is signed before what is annexed and has its imprint behind it") {
  Document document = bulletin();
  document.official->attachments = {"台账"};
  document.annex = document.blocks.size();
  document.blocks.emplace_back(heading(1, "附件：台账"));
  document.blocks.emplace_back(paragraph("第一行"));
  const std::string text = text_of(document);
  const std::size_t signing = text.find("2024年7月1日"), annex = text.find(">附件<");
  CHECK(signing < annex);
  CHECK(text.find("w:pageBreakBefore") < annex);
  CHECK(text.find("第一行") < text.find("抄送："));
  CHECK(text.find("附件：台账") == text.rfind("附件：台账"));  // 附件说明 alone
}

TEST_CASE("of a draft only the year is told of its days") {
  Document document = bulletin();
  document.official->draft = true;
  const std::string text = text_of(document);
  CHECK(has(text, "2024年　月　日<"));
  CHECK(has(text, "2024年　月　日印发"));
  CHECK_FALSE(has(text, "7月1日"));
}

TEST_CASE("a column is as wide as its longest figure, however small its share") {
  Document document;
  Table table{"", {{"序号", 0.1, true}, {"事项", 9, false}}, {}};
  table.rows = {{cell("147"), cell("事项")}};
  document.blocks.emplace_back(table);
  const std::string text = text_of(document);
  const std::string lead = "<w:gridCol w:w=\"";
  const int width = std::stoi(text.substr(text.find(lead) + lead.size()));
  CHECK(width >= 2 * 80 + 3 * 105);  // padding, and three figures half as wide as 10.5 pt
  CHECK(width < 800);
}

TEST_CASE("a checksum may be parted at a line's end, figures not") {
  Document document = bulletin();
  const std::string checksum(64, 'a');
  document.blocks = {paragraph("校验值（SHA-256）" + checksum + "，共2025项。")};
  const std::string text = text_of(document);
  CHECK(has(text, "<w:wordWrap w:val=\"0\"/>"));
  CHECK(
      has(text, "<w:lang w:val=\"zh-CN\"/></w:rPr><w:t xml:space=\"preserve\">" + checksum + "<"));
  CHECK(has(text, ">校验值（SHA-256）<"));
  CHECK(has(text, ">，共2025项。<"));
  document.blocks = {paragraph("共2025项。")};
  CHECK_FALSE(has(text_of(document), "w:wordWrap"));
}

TEST_CASE("a working paper that says little before a wide table lies from its first page on") {
  Document document;
  Table table;
  for (int i = 0; i < 9; ++i) table.columns.push_back({"栏", 1, false});
  document.blocks = {paragraph("短。"), table};
  CHECK_FALSE(has(text_of(document), "w:w=\"11906\""));
  std::string words;
  for (int i = 0; i < 200; ++i) words += "长";
  document.blocks = {paragraph(words), table};
  CHECK(has(text_of(document), "w:w=\"11906\""));
  document.blocks = {paragraph("短。"), table};
  document.official = Official{};
  CHECK(has(text_of(document), "w:w=\"11906\""));
}
