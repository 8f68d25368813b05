#include "reports/graph/dot_look.h"

#include <fmt/core.h>

#include <array>

namespace duban {

namespace {

struct Colors {
  const char* fill;
  const char* line;
};

// By Lamp; light enough for black words, and told apart in grey print by the lamp's own word.
constexpr std::array<Colors, 5> colors = {{{"#d3e4f7", "#3a74b4"},
                                           {"#f1f1ef", "#9b9b96"},
                                           {"#d2ecd3", "#3c8a47"},
                                           {"#fdeeb0", "#b58a06"},
                                           {"#f9cfc8", "#c03a2b"}}};
constexpr const char* heavy = "#1b2a3f";

}  // namespace

std::string node_look(Lamp lamp, bool critical) {
  const Colors& color = colors.at(static_cast<std::size_t>(lamp));
  return fmt::format("fillcolor=\"{}\", color=\"{}\", penwidth={}", color.fill,
                     critical ? heavy : color.line, critical ? "2.6" : "1");
}

std::string link_look(bool hard, bool critical) {
  const char* color = critical ? heavy : hard ? "#4d5a6b" : "#6f7f97";
  return fmt::format("style={}, color=\"{}\", penwidth={}", hard ? "solid" : "dashed", color,
                     critical ? "2.6" : "1.1");
}

}  // namespace duban
