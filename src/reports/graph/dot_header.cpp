#include "reports/graph/dot_header.h"

#include "reports/charts.h"
#include "reports/graph/dot_look.h"
#include "reports/graph/dot_text.h"
#include "reports/graph/label_lines.h"
#include "reports/punctuation.h"

#include <fmt/core.h>

namespace duban {

namespace {

constexpr double title_top = -104;
constexpr double legend_top = -42;
constexpr double key_height = 20;

std::string lamp_key(const LampMeaning& meaning, double& left) {
  const std::string words = fmt::format("{} {}", in_chinese(meaning.lamp), meaning.words);
  const Box box{left, legend_top, static_cast<double>(half_widths(words)) * 5 + 18, key_height};
  left += box.width + 10;
  return dot_node(fmt::format("key {}", to_string(meaning.lamp)), box,
                  fmt::format("{}, label={}", node_look(meaning.lamp, false), dot_quoted(words)));
}

struct LinkKey {
  const char* name;
  bool hard;
  bool critical;
};

constexpr LinkKey link_keys[] = {
    {"硬前置", true, false}, {"软前置", false, false}, {"关键路径", true, true}};

// A short line between two invisible ends, and its meaning.
std::string link_key(const LinkKey& key, double& left) {
  const std::string from = fmt::format("key {} from", key.name);
  const std::string to = fmt::format("key {} to", key.name);
  const double middle = legend_top + key_height / 2;
  const char* const invisible = "style=invis, shape=point, label=\"\"";
  std::string text = dot_node(from, {left, middle - 1, 2, 2}, invisible) +
                     dot_node(to, {left + 40, middle - 1, 2, 2}, invisible);
  text += fmt::format("{} -> {} [{}];\n", dot_quoted(from), dot_quoted(to),
                      link_look(key.hard, key.critical));
  text += dot_words(fmt::format("key {}", key.name), left + 48, middle - 7, 11, key.name);
  left += 48 + static_cast<double>(half_widths(key.name)) * 6 + 24;
  return text;
}

}  // namespace

std::string dot_header(const Assessment& in) {
  std::string text =
      dot_words("title", 0, title_top, 24,
                full_width(in.plan.title) + "任务关系图" + (in.plan.sample ? "（示例）" : ""));
  text += dot_words("day", 0, title_top + 36, 13,
                    fmt::format("截至{}。粗框为关键路径上的措施。", in_chinese(in.status.as_of)));
  double left = 0;
  for (const LampMeaning& meaning : lamp_meanings) text += lamp_key(meaning, left);
  left += 14;
  for (const LinkKey& key : link_keys) text += link_key(key, left);
  return text;
}

}  // namespace duban
