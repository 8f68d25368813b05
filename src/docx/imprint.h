#pragma once

#include <pugixml.hpp>

#include "document/official.h"

namespace duban {

// 版记 at the foot of the last page: 抄送 and, in the common layout, 印发机关 and 印发日期 between
// rules; a letter has neither those nor rules.  Nothing where the paper has none of it.
void add_imprint(pugi::xml_node body, const Official& official);

}  // namespace duban
