#pragma once

#include <string>
#include <string_view>

namespace duban {

// Words as html or xml text or as an attribute in either quotes; made plain() first.
std::string escape_html(std::string_view words);

}  // namespace duban
