#pragma once

#include <pugixml.hpp>

#include <string>

namespace duban {

inline constexpr const char* issuer_red = "FF0000";

// 发文机关标志: red, as large as one line of the text allows.  Room before and after it in twips.
void add_issuer(pugi::xml_node parent, const std::string& issuer, int before, int after);

}  // namespace duban
