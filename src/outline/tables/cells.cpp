#include "outline/tables/cells.h"

#include "base/text.h"
#include "outline/marker.h"

namespace duban {

Traced joined(const SourceCell& cell) {
  Traced all;
  for (const Traced& line : cell.lines) all.append(line);
  return all;
}

std::u32string points_of(const SourceCell& cell) {
  std::u32string points;
  for (const Traced& line : cell.lines) points += fold(line.text()).points;
  return points;
}

Traced without_stop(const Traced& text) {
  constexpr std::string_view stop = "。";
  const bool stopped = text.text().ends_with(stop);
  return text.part(0, text.size() - (stopped ? stop.size() : 0));
}

std::size_t marks_before(const Folded& folded) {
  std::size_t count = 0;
  while (count < folded.points.size() && is_one_of(folded.points[count], U"★☆▲△●◆■*※")) ++count;
  return count < folded.points.size() ? count : 0;
}

Marker number_of(const SourceCell& cell) {
  constexpr int most = 100000;
  const Traced text = joined(cell);
  const Folded folded = fold(text.text());
  Marker marker{NumberStyle::column, std::string(trim(text.text())), to_utf8(folded.points), 0};
  if (const auto printed = read_marker(text.text(), folded, 0)) {
    marker.core = printed->marker.core;
    marker.ordinal = printed->marker.ordinal;
    return marker;
  }
  for (const char32_t point : folded.points)
    if (is_arabic(point) && marker.ordinal < most)
      marker.ordinal = marker.ordinal * 10 + static_cast<int>(point - U'0');
  return marker;
}

bool adds_up(const SourceRow& row) {
  constexpr Points sums[] = {U"合计", U"总计", U"小计", U"共计"};
  for (const SourceCell& cell : row) {
    const std::u32string words = points_of(cell);
    if (!words.empty() && !cell.from_above) return is_any(Points(words), sums);
  }
  return false;
}

std::size_t owners_behind(Points cell) {
  constexpr Points words[] = {U"牵头", U"负责", U"责任单位", U"配合"};
  if (cell.ends_with(U"。")) cell.remove_suffix(1);
  const std::size_t open = cell.ends_with(U")") ? cell.rfind(U'(') : Points::npos;
  return open != Points::npos && holds_any(cell.substr(open), words) ? open : 0;
}

}  // namespace duban
