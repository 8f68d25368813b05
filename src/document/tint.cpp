#include "document/tint.h"

#include <array>

namespace duban {

struct TintNames {
  std::string_view english;
  std::string_view chinese;
};

// In the order of the enumerators.
static constexpr std::array<TintNames, 6> names = {
    {{"", ""}, {"green", "绿"}, {"yellow", "黄"}, {"red", "红"}, {"grey", "灰"}, {"blue", "蓝"}}};

std::string_view in_chinese(Tint tint) { return names.at(static_cast<std::size_t>(tint)).chinese; }
std::string_view to_string(Tint tint) { return names.at(static_cast<std::size_t>(tint)).english; }

}  // namespace duban
