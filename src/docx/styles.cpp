#include "docx/styles.h"

#include "docx/measures.h"
#include "docx/xml.h"

namespace duban {

namespace {

WordStyle heading_style(std::size_t level, const char* name, const Typeface& face) {
  return {style_ids::headings.at(level),
          name,
          {&face},
          {.keep_next = true, .outline = static_cast<int>(level)},
          2,
          style_ids::body};
}

std::array<WordStyle, 11> make_styles() {
  using namespace typefaces;
  return {{{style_ids::body, "公文正文", {}, {.align = "both"}, 2},
           {style_ids::title,
            "Title",
            {.face = &title, .size = gb::size_2},
            {.keep_next = true, .line = gb::title_line, .align = "center"},
            0,
            style_ids::body},
           {style_ids::subtitle,
            "Subtitle",
            {.face = &second},
            {.keep_next = true, .align = "center"},
            0,
            style_ids::body},
           heading_style(0, "heading 1", first),
           heading_style(1, "heading 2", second),
           heading_style(2, "heading 3", body),
           {style_ids::caption,
            "caption",
            {.face = &first, .size = gb::size_4},
            {.keep_next = true, .before = 160, .line = 480, .align = "center"}},
           {style_ids::table, "公文表格", {.size = gb::size_5}, {.line = 320, .align = "left"}},
           {style_ids::table_head,
            "公文表头",
            {.face = &first, .size = gb::size_5},
            {.line = 320, .align = "center"}},
           {style_ids::record, "公文版记", {.size = gb::size_4}, {.line = 520, .align = "left"}},
           {style_ids::footer,
            "footer",
            {.face = &folio, .size = gb::size_4},
            {.line = gb::twips(5.5), .align = "left"}}}};
}

// What every paragraph begins from: 3号仿宋, no room added between Han and Latin.
void add_defaults(pugi::xml_node styles) {
  pugi::xml_node defaults = add_element(styles, "w:docDefaults");
  const pugi::xml_node run = add_element(defaults, "w:rPrDefault");
  add_look(run, RunLook{.face = &typefaces::body, .size = gb::size_3});
  // Figures are Latin text: as Chinese, LibreOffice would part "2025" at a line's end.
  add_element(run.child("w:rPr"), "w:lang",
              {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}, {"w:bidi", "ar-SA"}});
  add_element(defaults, "w:pPrDefault");
}

// The grid by its own numbers: 22 exact lines, 28 characters a little closer than their size.  Left
// to snap to the page's grid, LibreOffice gives each character of 16 pt two cells of 15.8.
void add_normal(pugi::xml_node styles) {
  const pugi::xml_node normal =
      add_element(styles, "w:style",
                  {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", style_ids::plain}});
  add_value(normal, "w:name", "Normal");
  add_element(normal, "w:qFormat");
  const pugi::xml_node look = add_element(normal, "w:pPr");
  for (const char* off : {"w:widowControl", "w:autoSpaceDE", "w:autoSpaceDN", "w:snapToGrid"})
    add_value(look, off, "0");
  add_element(look, "w:spacing",
              {{"w:before", "0"},
               {"w:after", "0"},
               {"w:line", std::to_string(gb::line)},
               {"w:lineRule", "exact"}});
  add_value(look, "w:jc", "both");
  add_look(normal, RunLook{.face = &typefaces::body, .spacing = gb::closer, .size = gb::size_3});
}

void add_base_styles(pugi::xml_node styles) {
  const auto base = [&](const char* type, const char* id, const char* name) {
    pugi::xml_node style =
        add_element(styles, "w:style", {{"w:type", type}, {"w:default", "1"}, {"w:styleId", id}});
    add_value(style, "w:name", name);
    add_value(style, "w:uiPriority", "99");
    add_element(style, "w:semiHidden");
    return style;
  };
  base("character", "DefaultParagraphFont", "Default Paragraph Font");
  const pugi::xml_node margins = add_element(
      add_element(base("table", "TableNormal", "Normal Table"), "w:tblPr"), "w:tblCellMar");
  for (const auto& [side, width] : {std::pair{"w:left", "108"}, {"w:right", "108"}})
    add_element(margins, side, {{"w:w", width}, {"w:type", "dxa"}});
}

}  // namespace

const std::array<WordStyle, 11>& word_styles() {
  static const std::array<WordStyle, 11> styles = make_styles();
  return styles;
}

void add_style(pugi::xml_node styles, const WordStyle& style) {
  const pugi::xml_node node =
      add_element(styles, "w:style", {{"w:type", "paragraph"}, {"w:styleId", style.id}});
  const bool own = std::string_view(style.id).starts_with("Duban");
  if (own) pugi::xml_node(node).append_attribute("w:customStyle") = "1";
  add_value(node, "w:name", style.name);
  add_value(node, "w:basedOn", style_ids::plain);
  if (*style.next != '\0') add_value(node, "w:next", style.next);
  add_element(node, "w:qFormat");
  ParagraphLook look = style.paragraph;
  if (style.first_characters > 0)
    look.first = static_cast<int>(style.first_characters * gb::character + 0.5);
  add_look(node, look);
  if (style.first_characters > 0)
    node.child("w:pPr").child("w:ind").attribute("w:firstLineChars") = style.first_characters * 100;
  RunLook run = style.run;
  if (run.size > 0) run.spacing = 0;
  if (run.face || run.size > 0) add_look(node, run);
}

std::string styles_part() {
  pugi::xml_document part;
  const pugi::xml_node styles = word_root(part, "w:styles");
  add_defaults(styles);
  add_normal(styles);
  add_base_styles(styles);
  for (const WordStyle& style : word_styles()) add_style(styles, style);
  return xml_bytes(part);
}

}  // namespace duban
