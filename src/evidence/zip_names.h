#pragma once

#include <string_view>
#include <vector>

namespace duban {

// The names in a ZIP archive's central directory, without unpacking anything; none where the bytes
// are no whole archive.  Linear; total.
std::vector<std::string_view> zip_names(std::string_view bytes);

}  // namespace duban
