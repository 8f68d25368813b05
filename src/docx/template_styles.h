#pragma once

#include <pugixml.hpp>

#include <map>
#include <string>

namespace duban {

// Which style of a template our styles are: one of the same name, else ours, added to `styles`.  By
// our ids.
std::map<std::string, std::string> adopt_styles(pugi::xml_node styles);

// Names the template's styles in our paragraphs.
void rename_styles(const pugi::xml_node& root, const std::map<std::string, std::string>& ids);

}  // namespace duban
