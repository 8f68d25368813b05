#include "docx/imprint.h"

#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "docx/xml.h"

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

void add_copies(pugi::xml_node cell, const std::string& copies) {
  constexpr int hanging = 3 * one_in;  // 抄送：
  const pugi::xml_node line = add_paragraph(
      cell,
      {.style = style_ids::record, .left = one_in + hanging, .right = one_in, .first = -hanging});
  add_words(line, "抄送：" + copies + "。");
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
  if (official.printed) add_words(line, in_chinese(*official.printed) + "印发");
}

}  // namespace

void add_imprint(pugi::xml_node body, const Official& official) {
  const bool letter = official.layout == Official::Layout::letter;
  const bool copies = !official.copies.empty();
  const bool printing = !letter && (!official.printer.empty() || official.printed);
  if (!copies && !printing) return;
  const pugi::xml_node table = begin_standing(body);
  if (copies) add_copies(add_line(table, !letter, true, !printing), official.copies);
  if (printing) add_printing(add_line(table, true, !copies, true), official);
  add_paragraph(body, {.style = style_ids::plain, .line = 20});
}

}  // namespace duban
