#include "burden/entry.h"

#include <array>
#include <utility>

namespace duban {

namespace {

struct LoadName {
  Load load;
  std::string_view id;
  std::string_view words;
};

constexpr std::array<LoadName, 8> load_names = {{{Load::request, "request", "要求"},
                                                 {Load::field, "field", "填报项"},
                                                 {Load::paper, "paper", "公文"},
                                                 {Load::inspection, "inspection", "检查"},
                                                 {Load::report, "report", "主动报送"},
                                                 {Load::answered, "answered", "免催"},
                                                 {Load::merged, "merged", "并函"},
                                                 {Load::held, "held", "暂缓"}}};

const LoadName& name_of(Load load) { return load_names.at(static_cast<std::size_t>(load)); }

}  // namespace

std::string_view to_string(Load load) { return name_of(load).id; }
std::string_view in_chinese(Load load) { return name_of(load).words; }

}  // namespace duban
