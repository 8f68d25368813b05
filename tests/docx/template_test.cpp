#include "docx/template.h"

#include "tests/docx/papers.h"
#include "tests/docx/schema_order.h"
#include "tests/test.h"

using namespace duban;
using namespace papers;

namespace {

std::string run(const std::string& words, const std::string& look = "") {
  return "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + words + "</w:t></w:r>";
}

std::string line(const std::string& runs) { return "<w:p>" + runs + "</w:p>"; }

std::string document_with(const std::string& body) {
  return "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
         "wordprocessingml/2006/main\"><w:body>" +
         body + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
}

// An office's letterhead: its own heading style under an id of its own, a picture, a header.
std::vector<PackagePart> letterhead(const std::string& body) {
  return {
      {"word/document.xml", document_with(body)},
      {"[Content_Types].xml", "<Types/>"},
      {"word/styles.xml",
       "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
       "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
       "</w:style><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/>"
       "</w:style></w:styles>"},
      {"word/header1.xml",
       "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" +
           line(run("{{发文机关}}")) + "</w:hdr>"},
      {"word/media/image1.png", std::string("\x89PNG\0\xFF", 6)}};
}

const std::string body_line = line(run("{{正文}}"));

std::map<std::string, std::string> filled(const std::string& body) {
  const auto result = fill_template(bulletin(), zipped_package(letterhead(body)), "t.docx");
  REQUIRE(result);
  return parts_of(*result);
}

std::vector<std::string> rules(const std::string& bytes) {
  std::vector<std::string> rules;
  const auto result = fill_template(bulletin(), bytes, "t.docx");
  CHECK_FALSE(result);
  for (const Problem& problem : result.problems) {
    CHECK(problem.place.file == "t.docx");
    rules.push_back(problem.rule);
  }
  return rules;
}

bool has(const std::string& text, const std::string& piece) {
  return text.find(piece) != std::string::npos;
}

using Rules = std::vector<std::string>;

}  // namespace

TEST_CASE("placeholders become the paper's words, all else of the template stays") {
  const auto parts =
      filled(line(run("{{标题}}", "<w:b/>")) + line(run("送：{{ 主送 }}")) + body_line);
  const std::string& text = parts.at("word/document.xml");
  CHECK(has(text,
            "<w:b/></w:rPr><w:t "
            "xml:space=\"preserve\">关于2024年上半年法治政府建设任务推进情况的通报</w:t>"));
  CHECK(has(text, "送：市司法局"));
  CHECK(has(text, "一、总体情况"));
  CHECK_FALSE(has(text, "{{"));
  CHECK(has(parts.at("word/header1.xml"), "示例市法治政府建设办公室"));
  CHECK(parts.at("word/media/image1.png") == std::string("\x89PNG\0\xFF", 6));
  CHECK(order_fault(text) == "");
}

TEST_CASE("a placeholder that Word split over runs is one") {
  const auto parts = filled(
      line(run("第{", "<w:i/>") + run("{发文", "<w:b/>") + run("字号}") + run("}止")) + body_line);
  CHECK(has(parts.at("word/document.xml"),
            "<w:i/></w:rPr><w:t xml:space=\"preserve\">第督〔2024〕3号</w:t>"));
  CHECK(has(parts.at("word/document.xml"), ">止</w:t>"));
}

TEST_CASE("two placeholders in one run are both replaced") {
  const auto parts = filled(line(run("{{落款}}，{{日期}}")) + body_line);
  CHECK(has(parts.at("word/document.xml"), "示例市法治政府建设办公室，2024年7月1日"));
}

TEST_CASE("the lines of several attachments are line breaks") {
  const auto parts = filled(line(run("附件：{{附件}}")) + body_line);
  CHECK(has(parts.at("word/document.xml"),
            "附件：1.逾期任务清单</w:t><w:br/><w:t xml:space=\"preserve\">2.办理"));
}

TEST_CASE("the template's heading is used, styles that it lacks are added") {
  const auto parts = filled(body_line);
  CHECK(has(parts.at("word/document.xml"), "<w:pStyle w:val=\"1\"/></w:pPr>"));
  CHECK_FALSE(has(parts.at("word/styles.xml"), "w:styleId=\"Heading1\""));
  CHECK(has(parts.at("word/styles.xml"), "w:styleId=\"Heading2\""));
  CHECK(has(parts.at("word/styles.xml"), "<w:basedOn w:val=\"a\"/>"));
  CHECK(order_fault(parts.at("word/styles.xml")) == "");
}

TEST_CASE("the text may stand in a table's cell") {
  const auto parts = filled("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + body_line +
                            "</w:tc></w:tr></w:tbl><w:p/>");
  CHECK(order_fault(parts.at("word/document.xml")) == "");
  CHECK(has(parts.at("word/document.xml"), "一、总体情况"));
}

TEST_CASE("a template's list of contents comes first, and the same is the same bytes") {
  const std::string bytes = zipped_package(letterhead(body_line));
  const auto first = fill_template(bulletin(), bytes, "t.docx");
  REQUIRE(first);
  CHECK(first->substr(30, 19) == "[Content_Types].xml");
  CHECK(*first == *fill_template(bulletin(), bytes, "t.docx"));
}

TEST_CASE("a dotx becomes a docx") {
  auto all = letterhead(body_line);
  all[1].content =
      "<Types><Override ContentType=\"x.wordprocessingml.template.main+xml\"/></Types>";
  const auto result = fill_template(bulletin(), zipped_package(all), "t.dotx");
  REQUIRE(result);
  CHECK(has(parts_of(*result).at("[Content_Types].xml"), "x.wordprocessingml.document.main+xml"));
}

TEST_CASE("a wrong template is told by name, all its problems at once") {
  CHECK(rules("no docx") == Rules{"unreadable-file"});
  CHECK(rules("") == Rules{"unreadable-file"});
  CHECK(rules(zipped_package({{"a.txt", "x"}})) == Rules{"unreadable-file"});
  CHECK(rules(zipped_package(letterhead(""))) == Rules{"body-placeholder"});
  CHECK(rules(zipped_package(letterhead(body_line + body_line))) == Rules{"body-placeholder"});
  CHECK(rules(zipped_package(letterhead(line(run("{{标提}}{{甲}}"))))) ==
        Rules{"unknown-placeholder", "unknown-placeholder", "body-placeholder"});
  auto parts = letterhead(body_line);
  parts[0].content.insert(21, "<!DOCTYPE x [<!ENTITY a \"b\">]>");
  CHECK(rules(zipped_package(parts)) == Rules{"doctype"});
  parts = letterhead(body_line);
  parts.push_back({"word/vbaProject.bin", "x"});
  CHECK(rules(zipped_package(parts)) == Rules{"macros"});
  parts = letterhead(body_line);
  parts.push_back({"word/media/bomb.png", std::string(70 << 20, '\0')});
  CHECK(rules(zipped_package(parts)) == Rules{"too-large"});
  parts[0].content = "<w:document>";
  parts.pop_back();
  CHECK(rules(zipped_package(parts)) == Rules{"unreadable-file"});
}
