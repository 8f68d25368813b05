#pragma once

#include <pugixml.hpp>

#include <string>

#include "document/document.h"

namespace duban {

// What the paper rests on, in a line: "登记编号：…；截至日期：…；日志校验值：…".
std::string record_of(const Document& document);

// 版记 at the foot of the last page: 抄送, what the paper rests on (clause 7.4.3 has room for
// further elements above 印发) and, in the common layout, 印发机关 and 印发日期 between rules; a
// letter has neither those nor rules.  Needs: document.official.
void add_imprint(pugi::xml_node body, const Document& document);

}  // namespace duban
