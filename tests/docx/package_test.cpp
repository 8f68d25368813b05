#include "docx/package.h"

#include "tests/docx/papers.h"
#include "tests/docx/schema_order.h"
#include "tests/formats/sample.h"
#include "tests/test.h"

#include <pugixml.hpp>

#include <set>

using namespace duban;
using namespace papers;

namespace {

pugi::xml_document parsed(const std::string& part) {
  pugi::xml_document document;
  REQUIRE(document.load_buffer(part.data(), part.size()));
  return document;
}

std::vector<Document> every_kind() {
  Document working = sample();
  working.blocks.emplace_back(small_chart());
  working.blocks.emplace_back(paragraph("结尾。"));
  MarkedText marked;
  marked.caption = "原文";
  marked.marks = {{"任务", "1句", Tint::green, MarkedText::Weight::strong}, {"背景", "", {}, {}}};
  marked.passages = {
      {"57", {{"制定办法。", 0, "14.1", "", "", "s-1"}, {"背景。", 1, "", "", "", ""}}}};
  working.blocks.emplace_back(marked);
  return {working, letter(), bulletin(), Document{}};
}

}  // namespace

TEST_CASE("the checker of the order finds what the schema forbids") {
  const auto fault = [](const std::string& inner) {
    return order_fault("<w:p xmlns:w=\"w\"><w:pPr>" + inner + "</w:pPr></w:p>");
  };
  CHECK(fault("<w:pStyle/><w:spacing/><w:ind/><w:jc/>") == "");
  CHECK(fault("<w:ind/><w:spacing/>") != "");
  CHECK(fault("<w:bold/>") != "");
  CHECK(order_fault("<w:tc xmlns:w=\"w\"><w:tbl/></w:tc>") != "");
}

TEST_CASE("every part of a Word file keeps the schema's order") {
  for (const Document& document : every_kind())
    for (const auto& [name, content] : parts_of(to_docx(document))) {
      INFO(name << "\n" << content);
      CHECK(order_fault(content) == "");
    }
}

TEST_CASE(
    "every part is declared, every relationship leads to one, every reference to a relationship") {
  for (const Document& document : every_kind()) {
    const auto parts = parts_of(to_docx(document));
    std::set<std::string> declared;
    const auto types = parsed(parts.at("[Content_Types].xml"));
    for (const auto& type : types.first_child().children("Override")) {
      const std::string name = type.attribute("PartName").value();
      CHECK(parts.contains(name.substr(1)));
      declared.insert(name.substr(1));
    }
    for (const auto& [name, content] : parts)
      CHECK((declared.contains(name) || name.ends_with(".rels") || name == "[Content_Types].xml"));
    std::set<std::string> ids;
    const auto relations = parsed(parts.at("word/_rels/document.xml.rels"));
    for (const auto& to : relations.first_child().children()) {
      CHECK(parts.contains(std::string("word/") + to.attribute("Target").value()));
      CHECK(to.attribute("TargetMode").empty());
      CHECK(ids.insert(to.attribute("Id").value()).second);
    }
    const auto text = parsed(parts.at("word/document.xml"));
    for (const auto& found : text.select_nodes("//*[@r:id]"))
      CHECK(ids.contains(found.node().attribute("r:id").value()));
  }
}

TEST_CASE("styles that a paper names are there, bookmarks are unique and links lead to them") {
  for (const Document& document : every_kind()) {
    const auto parts = parts_of(to_docx(document));
    std::set<std::string> styles;
    const auto style_part = parsed(parts.at("word/styles.xml"));
    for (const auto& style : style_part.first_child().children("w:style"))
      CHECK(styles.insert(style.attribute("w:styleId").value()).second);
    const auto text = parsed(parts.at("word/document.xml"));
    for (const auto& named : text.select_nodes("//w:pStyle"))
      CHECK(styles.contains(named.node().attribute("w:val").value()));
    std::set<std::string> names, ids;
    for (const auto& mark : text.select_nodes("//w:bookmarkStart")) {
      CHECK(names.insert(mark.node().attribute("w:name").value()).second);
      CHECK(ids.insert(mark.node().attribute("w:id").value()).second);
    }
    for (const auto& link : text.select_nodes("//w:hyperlink"))
      CHECK(names.contains(link.node().attribute("w:anchor").value()));
  }
}

TEST_CASE("the same paper is the same bytes, its list of contents first") {
  for (const Document& document : every_kind()) CHECK(to_docx(document) == to_docx(document));
  const std::string docx = to_docx(letter());
  CHECK(docx.substr(30, 19) == "[Content_Types].xml");
  const auto core = parts_of(docx).at("docProps/core.xml");
  CHECK(core.find("2024-07-01T00:00:00Z</dcterms:created>") != std::string::npos);
  CHECK(core.find("<dc:creator>示例市法治政府建设办公室<") != std::string::npos);
}

TEST_CASE("what is no archive, or unpacks to too much, is refused by name") {
  const auto rule = [](const std::string& bytes) {
    try {
      return unzipped_package(bytes), std::string();
    } catch (const PackageFault& fault) {
      return fault.rule;
    }
  };
  CHECK(rule("not a zip") == "unreadable-file");
  const std::string docx = to_docx(letter());
  CHECK(rule(docx.substr(0, docx.size() / 2)) == "unreadable-file");
  CHECK(rule(zipped_package({{"word/document.xml", std::string(80 << 20, ' ')}})) == "too-large");
  CHECK(rule(docx) == "");
}
