#include "docx/imprint.h"

#include "base/text.h"
#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "docx/xml.h"
#include "formats/cells.h"

#include <utility>
#include <vector>

namespace duban {

namespace {

constexpr int one_in = gb::size_4 * 10;  // a character of 4号
constexpr const char* thick = "8";       // 0.35 mm in eighths of a point
constexpr const char* thin = "6";        // 0.25 mm

// A table that stands on the lower edge of the text, wherever its anchor is on the page.  Measured
// from the page's side: LibreOffice lets a table as wide as the text not stand from its margin.
pugi::xml_node begin_standing(pugi::xml_node body) {
  const pugi::xml_node table = add_element(body, "w:tbl");
  const pugi::xml_node look = add_element(table, "w:tblPr");
  add_element(look, "w:tblpPr",
              {{"w:vertAnchor", "margin"},
               {"w:horzAnchor", "page"},
               {"w:tblpX", std::to_string(gb::left)},
               {"w:tblpYSpec", "bottom"}});
  add_value(look, "w:tblOverlap", "never");
  const std::string width = std::to_string(gb::text_width);
  add_element(look, "w:tblW", {{"w:w", width}, {"w:type", "dxa"}});
  add_element(look, "w:tblLayout", {{"w:type", "fixed"}});
  const pugi::xml_node margins = add_element(look, "w:tblCellMar");
  for (const char* side : {"w:left", "w:right"})
    add_element(margins, side, {{"w:w", "0"}, {"w:type", "dxa"}});
  add_element(add_element(table, "w:tblGrid"), "w:gridCol", {{"w:w", width}});
  return table;
}

// One line of it, the rule above it thick for the first and thin between.
pugi::xml_node add_line(pugi::xml_node table, bool ruled, bool first, bool last) {
  const pugi::xml_node row = add_element(table, "w:tr");
  add_element(add_element(row, "w:trPr"), "w:cantSplit");
  const pugi::xml_node cell = add_element(row, "w:tc");
  const pugi::xml_node look = add_element(cell, "w:tcPr");
  add_element(look, "w:tcW", {{"w:w", std::to_string(gb::text_width)}, {"w:type", "dxa"}});
  if (!ruled) return cell;
  const pugi::xml_node borders = add_element(look, "w:tcBorders");
  const auto rule = [&](const char* side, const char* size) {
    add_element(borders, side,
                {{"w:val", "single"}, {"w:sz", size}, {"w:space", "0"}, {"w:color", "000000"}});
  };
  rule("w:top", first ? thick : thin);
  rule("w:bottom", last ? thick : thin);
  return cell;
}

// "抄送：…。", further lines under the first word behind `lead`.
void add_said(pugi::xml_node cell, const std::string& lead, const std::string& words) {
  const int hanging = static_cast<int>(ems(lead) * one_in);
  const pugi::xml_node line = add_paragraph(
      cell,
      {.style = style_ids::record, .left = one_in + hanging, .right = one_in, .first = -hanging});
  add_words(line, lead + words);
}

void add_printing(pugi::xml_node cell, const Official& official) {
  const pugi::xml_node line =
      add_paragraph(cell, {.style = style_ids::record, .left = one_in, .right = one_in});
  pugi::xml_node look = line.child("w:pPr");
  const pugi::xml_node tabs = look.insert_child_before("w:tabs", look.child("w:ind"));
  add_element(tabs, "w:tab",
              {{"w:val", "right"}, {"w:pos", std::to_string(gb::text_width - one_in)}});
  add_words(line, official.printer);
  add_element(add_element(line, "w:r"), "w:tab");
  if (official.printed) add_words(line, printed_in_words(official) + "印发");
}

}  // namespace

std::string record_of(const Document& document) {
  std::vector<std::string> parts;
  for (const auto& [name, value] : document.facts)
    if (name != "篇幅") parts.push_back(name + "：" + value);  // for who drafts it
  return join(parts, "；");
}

void add_imprint(pugi::xml_node body, const Document& document) {
  const Official& official = *document.official;
  const bool ruled = official.layout != Official::Layout::letter;
  const bool printing = ruled && (!official.printer.empty() || official.printed);
  const std::string record = record_of(document);
  if (official.copies.empty() && record.empty() && !printing) return;
  const pugi::xml_node table = begin_standing(body);
  auto add = [&, first = true](bool last) mutable {
    return add_line(table, ruled, std::exchange(first, false), last);
  };
  if (!official.copies.empty())
    add_said(add(record.empty() && !printing), "抄送：", official.copies + "。");
  if (!record.empty()) add_said(add(!printing), "", record + "。");
  if (printing) add_printing(add(true), official);
  add_paragraph(body, {.style = style_ids::plain, .line = 20});
}

}  // namespace duban
