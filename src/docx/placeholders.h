#pragma once

#include <pugixml.hpp>

#include <map>
#include <string>
#include <vector>

#include "document/document.h"

namespace duban {

inline const std::string body_placeholder = "正文";

// What each placeholder but the body's stands for; lines of one are parted by \n.
std::map<std::string, std::string> placeholder_values(const Document& document);

// The names between {{ and }} in the paragraphs below, in order.
std::vector<std::string> placeholders_in(const pugi::xml_node& root);

// Replaces those that have a value, within their paragraph and in the look of their first run.  A
// paragraph that was nothing but placeholders without words goes away where it may.
void fill_placeholders(const pugi::xml_node& root,
                       const std::map<std::string, std::string>& values);

// The paragraph that holds the body's, or none.
pugi::xml_node body_paragraph(const pugi::xml_node& root);

}  // namespace duban
