#include "formats/gantt/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "formats/cells.h"
#include "formats/look.h"
#include "formats/svg.h"
#include "formats/words.h"

namespace duban {

using M = GanttMeasures;

std::string row_name(const Gantt::Row& row) { return row.label.substr(0, row.label.find(' ')); }

static std::string tooltip(const Gantt::Row& row) {
  std::vector<std::string> told = {row.label};
  const auto day = [](const std::optional<Day>& d) { return d ? to_string(*d) : "?"; };
  if (row.start || row.finish) told.push_back(day(row.start) + " 至 " + day(row.finish));
  if (row.start || row.finish) told.push_back("进度" + figure(row.done * 100) + "%");
  if (row.due) told.push_back("时限" + to_string(*row.due));
  if (row.critical) told.emplace_back("关键");
  if (row.faint) told.emplace_back("估");
  if (!row.note.empty()) told.push_back(row.note);
  return join(told, "；");
}

static std::string label(const Gantt::Row& row, const std::string& words, double y) {
  const bool heads = row.level <= 0;
  const double indent = 4 + 10.0 * std::clamp(row.level - 1, 0, 6);
  const double font = heads ? 12 : 11;
  return svg_text({indent, y + 13}, fit(words, (M::labels - indent - 4) / font),
                  heads            ? "t strong"
                  : row.level == 1 ? "t row strong"
                                   : "t row");
}

static std::string bar_pieces(const Gantt::Row& row, const BarExtent& bar, double y) {
  const bool heads = row.level <= 0;
  const double top = y + (heads ? 6 : 4);
  const double height = heads ? 6 : 10;
  const double share = row.done >= 0 ? std::min(row.done, 1.0) : 0;
  const double length = bar.to - bar.from;
  std::string looks = look_of(row.tint);
  if (row.faint) looks += " faint-bar";
  std::string pieces = svg_rect({bar.from, top, length, height}, "bar " + looks);
  if (share > 0) pieces += svg_rect({bar.from, top, length * share, height}, "full " + looks);
  if (row.critical) pieces += svg_rect({bar.from, top, length, height}, "critical");
  return pieces;
}

std::string gantt_stripe(const GanttSheet& sheet, std::size_t row) {
  const bool heads = sheet.chart.rows[row].level <= 0;
  return svg_rect({0, sheet.top(row), M::width, M::row}, heads ? "stripe part" : "stripe");
}

std::string gantt_row(const GanttSheet& sheet, std::size_t row) {
  const auto& r = sheet.chart.rows[row];
  const double y = sheet.top(row);
  std::string pieces = label(r, words_of(Text{r.label}), y);
  if (r.tint != Tint::none)
    pieces += svg_text({M::labels, y + 13}, lamp_words(r.tint), "t small lamp-" + look_of(r.tint));
  if (const auto bar = sheet.bar(row)) pieces += bar_pieces(r, *bar, y);
  if (const auto x = sheet.diamond(row))
    pieces +=
        svg_path(fmt::format("M{} {}l4.5 4.5l-4.5 4.5l-4.5 -4.5z", px(*x), px(y + 4.5)), "due");
  return svg_group(tooltip(r), pieces);
}

// "←2.1、2.7", at most three names.
static std::string far_words(const char* arrow, const std::vector<std::string>& names) {
  if (names.empty()) return "";
  const auto shown = static_cast<std::ptrdiff_t>(std::min<std::size_t>(names.size(), 3));
  const std::string words = arrow + join({names.begin(), names.begin() + shown}, "、");
  return names.size() > 3 ? words + "等" + std::to_string(names.size()) + "项" : words;
}

std::string gantt_note(const GanttSheet& sheet, std::size_t row, const RowLinks& links) {
  std::vector<std::string> pieces = {words_of(Text{sheet.chart.rows[row].note}),
                                     far_words("←", links.from), far_words("→", links.to)};
  std::erase(pieces, "");
  const auto extent = sheet.extent(row);
  if (pieces.empty()) return "";
  double x = extent ? extent->to : sheet.axis.left();
  if (const auto diamond = sheet.diamond(row)) x = std::max(x, *diamond + 4.5);
  const bool crossed = links.has_arrow || x > sheet.axis.right() - 10;
  x += crossed ? 14 : 4;  // the first lanes of arrows stay free
  const std::string words = fit(join(pieces, " "), (M::width - x) / 9.5);
  return svg_text({x, sheet.top(row) + 12.5}, words, "t note");
}

std::string gantt_part(const GanttSheet& sheet) {
  if (!sheet.page.part) return "";
  const auto& part = sheet.chart.rows[*sheet.page.part];
  return svg_rect({0, M::head, M::width, M::row}, "stripe part") +
         label(part, fit(words_of(Text{part.label}), M::labels / 12 - 3) + "（续）", M::head);
}

}  // namespace duban
