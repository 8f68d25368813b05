#pragma once

#include <pugixml.hpp>

#include <initializer_list>
#include <string>
#include <utility>

namespace duban {

using XmlAttributes = std::initializer_list<std::pair<const char*, std::string>>;

// A new last child.
pugi::xml_node add_element(pugi::xml_node parent, const char* name, XmlAttributes attributes = {});

// Word's way to say a property: <w:jc w:val="right"/>.
void add_value(pugi::xml_node parent, const char* name, const std::string& value);

// The root of a part of WordprocessingML.
pugi::xml_node word_root(pugi::xml_document& part, const char* name);

// The part's bytes: one line behind the declaration, for blanks between elements may be text.
std::string xml_bytes(const pugi::xml_document& part);

}  // namespace duban
