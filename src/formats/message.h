#pragma once

#include <string>

#include "document/document.h"

namespace duban {

// For a mail's plain part and a group's robot, read on a telephone: no columns, a table's row is a
// line "编号：14.1；时限：…".  The title is left out: it is the message's subject.
std::string to_message(const Document& document);

}  // namespace duban
