#pragma once

#include <array>
#include <string>

#include "docx/looks.h"

namespace duban {

// A paragraph style of our papers.
struct WordStyle {
  const char* id;
  const char* name;  // Word's own where it has one, so that navigation and contents work
  RunLook run;
  ParagraphLook paragraph;
  int first_characters = 0;  // indent of the first line
  const char* next = "";     // style of the paragraph behind it; "" = the same
};

// What paragraphs name as their style.
namespace style_ids {

constexpr const char* body = "DubanBody";
constexpr const char* plain = "Normal";
constexpr const char* title = "Title";
constexpr const char* subtitle = "Subtitle";
constexpr std::array<const char*, 3> headings = {"Heading1", "Heading2", "Heading3"};
constexpr const char* caption = "Caption";
constexpr const char* table = "DubanTable";
constexpr const char* table_head = "DubanTableHead";
constexpr const char* record = "DubanRecord";  // 版记
constexpr const char* footer = "Footer";

}  // namespace style_ids

// All but the base of them, "Normal".
const std::array<WordStyle, 11>& word_styles();

// <w:style> of one of them, as the last child.
void add_style(pugi::xml_node styles, const WordStyle& style);

std::string styles_part();

}  // namespace duban
