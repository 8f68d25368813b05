#pragma once

#include <pugixml.hpp>

#include "document/official.h"

namespace duban {

// What stands behind the text of an official paper: 附件说明, 署名, 成文日期, 附注.
void add_signing(pugi::xml_node body, const Official& official);

// Twips from the right edge to name and date, which are centred on one another: the date four
// characters in, further where the name is too long for that.
struct Signing {
  int name = 0;
  int date = 0;
};
Signing signing_of(const std::string& name, const std::string& date);

}  // namespace duban
