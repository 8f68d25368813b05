#pragma once

#include <string_view>

namespace duban {

// The style sheet of a page and of the charts in it.  Free of < and &, so that the page is XML too.
std::string_view page_style();
// Behind it: how a page for a wall is printed.
std::string_view wall_style();

}  // namespace duban
