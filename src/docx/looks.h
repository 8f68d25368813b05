#pragma once

#include <pugixml.hpp>

#include <optional>
#include <string>

#include "docx/fonts.h"

namespace duban {

// A rule above or below a paragraph.
struct BorderRule {
  int eighths = 0;  // of a point; 0 = none
  int space = 0;    // points to the text
  const char* colour = "000000";
};

// How a paragraph differs from its style, or a style from what it is based on.  Twips.
struct ParagraphLook {
  const char* style = "";  // an id of styles.h
  bool keep_next = false;
  bool new_page = false;
  BorderRule above = {};
  BorderRule below = {};
  std::optional<int> before = {};
  std::optional<int> after = {};
  std::optional<int> line = {};  // exact
  std::optional<int> left = {};
  std::optional<int> right = {};
  std::optional<int> first = {};  // of the first line; negative = hanging
  const char* align = "";         // both, left, center, right; "" = as the style
  std::optional<int> outline = {};
};

struct RunLook {
  const Typeface* face = nullptr;
  bool bold = false;
  std::string colour = {};          // RRGGBB
  std::optional<int> spacing = {};  // twips more behind each character
  int size = 0;                     // half points; 0 = as the style
  std::string fill = {};            // RRGGBB behind the words
  bool parted = false;              // a line may end within a word
};

// <w:pPr> and <w:rPr>, their children in the order of the schema; nothing for a look that changes
// nothing.
void add_look(pugi::xml_node parent, const ParagraphLook& look);
void add_look(pugi::xml_node parent, const RunLook& look);

// A paragraph and words in it.  A checksum is too long for a line to keep whole: it may be parted.
pugi::xml_node add_paragraph(pugi::xml_node parent, const ParagraphLook& look);
void add_words(pugi::xml_node paragraph, const std::string& words, const RunLook& look = {});

}  // namespace duban
