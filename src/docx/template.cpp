#include "docx/template.h"

#include "base/text.h"
#include "docx/blocks.h"
#include "docx/measures.h"
#include "docx/package.h"
#include "docx/placeholders.h"
#include "docx/section.h"
#include "docx/table.h"
#include "docx/template_styles.h"
#include "docx/xml.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace duban {

namespace {

constexpr const char* document_name = "word/document.xml";
constexpr const char* styles_name = "word/styles.xml";
constexpr std::string_view word_space =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

[[noreturn]] void refuse(const char* rule, std::string message) {
  throw PackageFault{rule, std::move(message)};
}

// A part that people's words may stand in.
bool has_text(const std::string& name) {
  return name == document_name || name.starts_with("word/header") ||
         name.starts_with("word/footer");
}

pugi::xml_document parsed(const PackagePart& part) {
  // No Word file has one; entities of one could name other files or grow without end.
  if (part.content.find("<!DOCTYPE") != part.content.npos ||
      part.content.find("<!ENTITY") != part.content.npos)
    refuse("doctype", fmt::format("模板的 {} 带有DOCTYPE或实体声明，不予使用", part.name));
  pugi::xml_document xml;
  const auto read = xml.load_buffer(part.content.data(), part.content.size(),
                                    pugi::parse_default | pugi::parse_ws_pcdata);
  if (!read) refuse("unreadable-file", fmt::format("模板的 {} 已损坏", part.name));
  return xml;
}

// A template in parts, those with text or styles as trees.
struct Opened {
  std::vector<PackagePart> parts;
  std::map<std::string, pugi::xml_document> trees;
};

Opened opened(const std::string& bytes) {
  Opened all;
  all.parts = unzipped_package(bytes);
  for (const PackagePart& part : all.parts) {
    if (part.name.ends_with("vbaProject.bin"))
      refuse("macros", "模板带有宏；请在Word中另存为不带宏的docx");
    if (has_text(part.name) || part.name == styles_name) all.trees[part.name] = parsed(part);
  }
  const auto document = all.trees.find(document_name);
  if (document == all.trees.end()) refuse("unreadable-file", "模板不是Word文件（没有正文部分）");
  const pugi::xml_node root = document->second.child("w:document");
  if (!root.child("w:body") || root.attribute("xmlns:w").value() != word_space)
    refuse("unreadable-file", "模板不是通常的docx文件；请用Word或WPS另存为docx");
  return all;
}

// All that is wrong with the placeholders, at once.
Problems problems_of(const Opened& all, const std::map<std::string, std::string>& values,
                     const std::string& file) {
  std::vector<std::string> known = {body_placeholder};
  for (const auto& [name, value] : values) known.push_back(name);
  Problems problems;
  std::set<std::string> told;
  std::size_t bodies = 0;
  for (const auto& [part, tree] : all.trees)
    for (const std::string& name : placeholders_in(tree)) {
      if (name == body_placeholder && part == document_name) ++bodies;
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      if (!told.insert(name).second) continue;
      problems.push_back({"unknown-placeholder",
                          Severity::error,
                          {file, 0},
                          fmt::format("不认识占位符“{{{{{}}}}}”{};可用:{}", name,
                                      did_you_mean(name, known), join(known, "、"))});
    }
  if (bodies != 1)
    problems.push_back(
        {"body-placeholder",
         Severity::error,
         {file, 0},
         bodies == 0 ? "模板正文中没有占位符“{{正文}}”" : "模板正文中“{{正文}}”只能出现一次"});
  return problems;
}

int number_in(const pugi::xml_node& node, const char* name, int otherwise) {
  const int number = node.attribute(name).as_int(otherwise);
  return number > 0 && number < 40000 ? number : otherwise;
}

int width_between_margins(const pugi::xml_node& body) {
  const pugi::xml_node section = body.child("w:sectPr");
  const pugi::xml_node margins = section.child("w:pgMar");
  const int width = number_in(section.child("w:pgSz"), "w:w", gb::page_width) -
                    number_in(margins, "w:left", gb::left) -
                    number_in(margins, "w:right", gb::right);
  return width > 2000 ? width : gb::text_width;
}

// After every bookmark of the template.
int first_bookmark(const pugi::xml_node& root) {
  int first = 0;
  for (const pugi::xpath_node& mark : root.select_nodes(".//w:bookmarkStart"))
    first = std::max(first, number_in(mark.node(), "w:id", 0) + 1);
  return first;
}

// Our blocks in place of the placeholder's paragraph, which may stand in a table's cell.
void put_body(pugi::xml_node root, const Document& document,
              const std::map<std::string, std::string>& styles) {
  pugi::xml_node place = body_paragraph(root);
  pugi::xml_document made;
  WordFlow flow{word_root(made, "w:body"), width_between_margins(root.child("w:body")),
                anchors_of(document), first_bookmark(root)};
  if (!document.official) add_facts(flow, document.facts);
  for (const Block& block : document.blocks) add_block(flow, block);
  rename_styles(made, styles);
  pugi::xml_node parent = place.parent();
  for (const pugi::xml_node& block : flow.body.children()) parent.insert_copy_before(block, place);
  const bool section_ends = place.child("w:pPr").child("w:sectPr");
  const bool last = std::string_view(parent.name()) == "w:tc" && !place.next_sibling("w:p");
  if (section_ends || last) {
    while (pugi::xml_node run = place.child("w:r")) place.remove_child(run);
  } else {
    parent.remove_child(place);
  }
}

pugi::xml_node styles_of(Opened& all) {
  const auto found = all.trees.find(styles_name);
  if (found == all.trees.end() || !found->second.child("w:styles"))
    refuse("unreadable-file", "模板没有样式部分；请用Word或WPS另存为docx");
  return found->second.child("w:styles");
}

std::string filled(Opened all, const Document& document,
                   const std::map<std::string, std::string>& values) {
  const auto styles = adopt_styles(styles_of(all));
  for (auto& [name, tree] : all.trees)
    if (has_text(name)) fill_placeholders(tree, values);
  put_body(all.trees.at(document_name).child("w:document"), document, styles);
  for (PackagePart& part : all.parts) {
    if (const auto tree = all.trees.find(part.name); tree != all.trees.end())
      part.content = xml_bytes(tree->second);
    // A dotx becomes a docx.
    if (part.name == "[Content_Types].xml")
      part.content = replace_all(part.content, "wordprocessingml.template.main+xml",
                                 "wordprocessingml.document.main+xml");
  }
  std::stable_partition(all.parts.begin(), all.parts.end(),
                        [](const PackagePart& part) { return part.name == "[Content_Types].xml"; });
  return zipped_package(all.parts);
}

}  // namespace

Result<std::string> fill_template(const Document& document, const std::string& bytes,
                                  const std::string& file) {
  try {
    Opened all = opened(bytes);
    const auto values = placeholder_values(document);
    Problems problems = problems_of(all, values, file);
    if (has_errors(problems)) return {std::nullopt, std::move(problems)};
    return {filled(std::move(all), document, values), {}};
  } catch (const PackageFault& fault) {
    return {std::nullopt, {{fault.rule, Severity::error, {file, 0}, fault.message}}};
  }
}

}  // namespace duban
