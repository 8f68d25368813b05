#pragma once

#include <pugixml.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace duban {

// A part of an office file.  Throws Refusal where it is no well-formed XML or has too many
// elements.
pugi::xml_document parse_part(std::string content);

// Names without their prefix: Word's own are told apart from others by where they stand.
std::string_view local_name(const char* name);
inline bool is(const pugi::xml_node& node, std::string_view name) {
  return local_name(node.name()) == name;
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
// The attribute; "" where there is none.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);
std::optional<int> number_in(const pugi::xml_node& node, std::string_view name);
// Of a property that is on by being there: <w:vanish/>, but not <w:vanish w:val="0"/>.
bool is_on(const pugi::xml_node& property);

}  // namespace duban
