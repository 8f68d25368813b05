#pragma once

#include <string>

#include "document/document.h"

namespace duban {

std::string html_of(const Block& block);

// True for what needs a page that lies on its side.
bool is_wide(const Block& block);

}  // namespace duban
