#pragma once

#include <pugixml.hpp>

#include "document/document.h"

namespace duban {

// What stands before the text: of an official paper 版头, title and 主送机关, of a working paper
// its title.
void add_head(pugi::xml_node body, const Document& document);

}  // namespace duban
