#pragma once

#include <string>

#include "document/document.h"

namespace duban {

// GitHub-flavoured Markdown that is also read well as plain text; charts are tables.  Nothing that
// people wrote can become markup.  Traces are left out.
std::string to_markdown(const Document& document);

}  // namespace duban
