#include "tests/source/docx_file.h"
#include "tests/source/said.h"
#include "tests/test.h"

namespace duban {

namespace {

std::string cell(const std::string& content, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}
std::string row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }

std::string in_list(int list, int level) {
  return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
         std::to_string(list) + "\"/></w:numPr>";
}

std::string level(int number, const std::string& format, const std::string& text,
                  const std::string& more = "") {
  return "<w:lvl w:ilvl=\"" + std::to_string(number) +
         "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more +
         "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

}  // namespace

TEST_CASE("the paragraphs of a Word document are lines of the text drawn from it") {
  const SourceText source = read(docx(
      paragraph("一、总体要求") +
      "<w:p><w:r><w:t>健全</w:t></w:r><w:r><w:tab/><w:t>机制</w:t><w:br/><w:t>第</w:t>"
      "<w:noBreakHyphen/><w:t xml:space=\"preserve\"> 行</w:t><w:sym w:char=\"F0\"/></w:r></w:p>"));
  CHECK(source.kind == SourceKind::docx);
  CHECK(source.content == "一、总体要求\n健全\t机制\n第- 行\n");
  CHECK(lines_of(source) == Lines{"一、总体要求", "健全\t机制", "第- 行"});
  CHECK(line_of(source, source.blocks[2].line.bytes().start) == 3);
  check_addresses(source, "UTF-8");
}

TEST_CASE("revisions of a Word document are accepted") {
  CHECK(lines_of(read(docx(
            "<w:p><w:r><w:t>2024年</w:t></w:r><w:del><w:r><w:delText>6月</w:delText><w:t>六月</w:t>"
            "</w:r></w:del><w:ins><w:r><w:t>9月</w:t></w:r></w:ins><w:r><w:t>底前</w:t></w:r></w:p>"
            "<w:moveFrom><w:p/></w:moveFrom>" +
            paragraph("前半", "<w:rPr><w:del/></w:rPr>") + paragraph("后半")))) ==
        Lines{"2024年9月底前", "前半后半"});
}

TEST_CASE("hidden text and field codes are not read") {
  CHECK(lines_of(read(docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr>"
                           "<w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r><w:r><w:instrText>"
                           "PAGE</w:instrText></w:r></w:p>"))) == Lines{"明"});
}

TEST_CASE("a text box is read once, behind its paragraph") {
  const std::string box = "<w:txbxContent>" + paragraph("框内") + "</w:txbxContent>";
  CHECK(lines_of(read(
            docx("<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><x:a><x:txbx>" + box +
                 "</x:txbx></x:a></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                 "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>框外</w:t></w:r></"
                 "w:p>"))) == Lines{"框外", "框内"});
}

TEST_CASE("a table of a Word document has its merged cells repeated") {
  const SourceText source = read(
      docx("<w:tbl><w:tblPr/>" +
           row(cell(paragraph("事项"), "<w:vMerge w:val=\"restart\"/>") +
               cell(paragraph("分工"), "<w:gridSpan w:val=\"2\"/>")) +
           row(cell("<w:p/>", "<w:vMerge/>") + cell(paragraph("牵头")) + cell(paragraph("配合"))) +
           row(cell(paragraph("甲") + paragraph("乙")) + cell(paragraph("市局")) + cell("<w:p/>")) +
           "</w:tbl>"));
  CHECK(lines_of(source) == Lines{"[事项|分工|<分工][^事项|牵头|配合][甲/乙|市局|]"});
  check_addresses(source, "UTF-8");
}

TEST_CASE("a frame of one column is unfolded, deleted rows are gone") {
  const std::string inner = "<w:tbl>" + row(cell(paragraph("甲")) + cell(paragraph("乙"))) +
                            "<w:tr><w:trPr><w:del/></w:trPr>" + cell(paragraph("删")) +
                            cell(paragraph("去")) + "</w:tr></w:tbl>";
  CHECK(lines_of(read(docx("<w:tbl>" + row(cell(paragraph("专栏1") + inner + "<w:p/>")) +
                           "</w:tbl>"))) == Lines{"专栏1", "[甲|乙]", ""});
}

TEST_CASE("automatic numbers are written out as Word shows them") {
  const std::string numbering =
      part("numbering",
           "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "%1、") +
               level(1, "chineseCountingThousand", "（%2）") + level(2, "decimal", "%3.") +
               level(3, "decimalEnclosedCircle", "%4", "<w:suff w:val=\"nothing\"/>") +
               "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" +
               level(0, "japaneseCounting", "第%1条") + level(1, "decimal", "%1.%2", "<w:isLgl/>") +
               level(2, "bullet", "•") +
               "</w:abstractNum>"
               "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
               "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
               "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
               "<w:startOverride w:val=\"10\"/></w:lvlOverride></w:num>");
  const auto item = [](int list, int depth) { return paragraph("项", in_list(list, depth)); };
  const SourceText source = read(docx(
      item(1, 0) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 3) + item(1, 0) + item(1, 1) +
          item(2, 0) + item(2, 1) + item(2, 2) + item(2, 0) + item(3, 0) + item(3, 0) + item(9, 0),
      {{"word/numbering.xml", numbering}}));
  CHECK(lines_of(source) == Lines{"一、项", "（一）项", "（二）项", "1.项", "①项", "二、项",
                                  "（一）项", "第一条 项", "1.1 项", "项", "第二条 项", "十、项",
                                  "十一、项", "项"});
  check_addresses(source, "UTF-8");
}

TEST_CASE("styles number paragraphs and make them headings") {
  const std::string styles = part(
      "styles",
      "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
      "</w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
      "<w:style w:styleId=\"2\"><w:name w:val=\"条\"/><w:basedOn w:val=\"1\"/><w:pPr>"
      "<w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
      "<w:style w:styleId=\"3\"><w:name w:val=\"正文\"/><w:basedOn w:val=\"3\"/></w:style>"
      "<w:style w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>");
  const std::string numbering =
      part("numbering",
           "<w:abstractNum w:abstractNumId=\"7\">" +
               level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"1\"/>") +
               level(1, "upperLetter", "%2.", "<w:pStyle w:val=\"2\"/>") +
               "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>");
  const auto styled = [](const std::string& style) {
    return paragraph("事项", "<w:pStyle w:val=\"" + style + "\"/>");
  };
  const SourceText source = read(docx(
      styled("T") + styled("1") + styled("2") + styled("3") +
          paragraph("不编号", "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      {{"word/styles.xml", styles}, {"word/numbering.xml", numbering}}));
  CHECK(lines_of(source) == Lines{"一、事项", "A.事项", "事项", "不编号"});
  CHECK(furniture_of(source) == Lines{"事项"});
  std::vector<int> headings;
  for (const SourceBlock& block : source.blocks) headings.push_back(block.heading);
  CHECK(headings == std::vector<int>{0, 1, 2, 0, 1});
}

TEST_CASE("footnotes stand behind the text and outside the document") {
  const SourceText source = read(docx(
      paragraph("正文"),
      {{"word/footnotes.xml",
        part("footnotes", "<w:footnote w:type=\"separator\">" + paragraph("线") +
                              "</w:footnote><w:footnote>" + paragraph("注") + "</w:footnote>")},
       {"word/header1.xml", part("hdr", paragraph("页眉"))}}));
  CHECK(lines_of(source) == Lines{"正文"});
  CHECK(furniture_of(source) == Lines{"注"});
}

TEST_CASE("what is no whole Word document says so") {
  const std::string good = docx(paragraph("正文"));
  CHECK_THAT(refusal(good.substr(0, good.size() / 2)), Catch::Contains("损坏"));
  CHECK_THAT(refusal(zipped({{"readme.txt", "x"}})), Catch::Contains("ZIP"));
  CHECK_THAT(refusal(zipped({{"word/document.xml", "<w:document><w:body>"}})),
             Catch::Contains("损坏"));
  CHECK_THAT(refusal(zipped({{"word/document.xml", "x"}}, "pw")), Catch::Contains("密码"));
  CHECK(refused(docx("<w:p/>")) == "no-text");
  for (std::size_t size = 4; size < good.size(); size += 7)
    CHECK(refused(good.substr(0, size)) == "unreadable-file");
}

TEST_CASE("a Word document that unpacks without end is refused") {
  const std::string bomb =
      docx("<w:p><w:r><w:t>" + std::string(20'000'000, ' ') + "</w:t></w:r></w:p>");
  CHECK(bomb.size() < 100'000);
  SourceLimits limits;
  limits.unpacked_bytes = 1u << 20;
  CHECK(rules_of(read_source(bomb, "a", limits).problems) == Lines{"too-large"});
}

TEST_CASE("entities and deep XML of a Word document do nothing") {
  const std::string entities =
      "<!DOCTYPE w:document [<!ENTITY a \"甲甲甲甲\"><!ENTITY b \"&a;&a;&a;\">]>"
      "<w:document><w:body><w:p><w:r><w:t>文&b;</w:t></w:r></w:p></w:body></w:document>";
  CHECK(lines_of(read(zipped({{"word/document.xml", entities}}))) == Lines{"文&b;"});
  std::string deep;
  for (int i = 0; i < 200'000; ++i) deep += "<w:tbl><w:tr><w:tc>";
  for (int i = 0; i < 200'000; ++i) deep += "</w:tc></w:tr></w:tbl>";
  CHECK(refused(docx(deep)) == "too-large");
  std::string runs = "<w:p>";
  for (int i = 0; i < 200'000; ++i) runs += "<w:ins>";
  for (int i = 0; i < 200'000; ++i) runs += "</w:ins>";
  CHECK(refused(docx(runs + "</w:p>")) == "too-large");
}

}  // namespace duban
