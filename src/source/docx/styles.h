#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "source/office_xml.h"

namespace duban {

// Which list a paragraph or a style is numbered in.
struct ListPlace {
  std::optional<int> list;   // w:numId; 0 = none, though the style has one
  std::optional<int> level;  // w:ilvl, from 0
};
ListPlace list_place(const pugi::xml_node& paragraph_properties);

// What a docx's styles say of paragraphs.
class DocxStyles {
 public:
  DocxStyles() = default;
  explicit DocxStyles(const pugi::xml_node& styles);

  ListPlace list_place(const std::string& style) const;  // its own or its base's
  int heading(const std::string& style) const;           // 1-9; 0 = none
  bool is_contents(const std::string& style) const;      // a line of the table of contents

 private:
  struct Style {
    std::string name;  // lower case
    std::string base;
    ListPlace place;
    std::optional<int> outline;  // 0-8; 9 = body text
  };
  template <class Visit>
  void each_base(const std::string& style, Visit&& visit) const;

  std::unordered_map<std::string, Style> styles_;
};

}  // namespace duban
