#include "annual/printed_figure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace duban {

namespace {

constexpr std::array ends = {"，", "。", "；", "、", "：", "（", "）", ",", ";", "(", ")", "\n"};

// No phrase is longer (bytes); one without a mark must not be searched to the end of the paper.
constexpr std::size_t longest_phrase = 600;

std::size_t phrase_end(std::string_view text, std::size_t from, std::size_t to) {
  std::size_t end = std::min(to, from + longest_phrase);
  for (const std::string_view mark : ends)
    end = std::min(end, text.substr(0, end).find(mark, from));
  return std::max(from, end);
}

bool is_rounded(std::string_view unit) { return unit.starts_with("万") || unit.starts_with("亿"); }

}  // namespace

double half_place(std::string_view printed) {
  const std::size_t point = printed.find('.');
  int places = 0;
  if (point != printed.npos)
    while (point + 1 + static_cast<std::size_t>(places) < printed.size() &&
           printed[point + 1 + static_cast<std::size_t>(places)] >= '0' &&
           printed[point + 1 + static_cast<std::size_t>(places)] <= '9')
      ++places;
  return 0.5 * std::pow(10.0, -places);
}

std::vector<PrintedFigure> figures_within(std::string_view text, At at,
                                          const std::vector<FoundFigure>& figures) {
  std::vector<PrintedFigure> found;
  std::size_t from = at.from;
  const auto first = std::lower_bound(
      figures.begin(), figures.end(), at.from,
      [](const FoundFigure& figure, std::size_t place) { return figure.at.from < place; });
  for (auto each = first; each != figures.end() && each->at.from < at.to; ++each) {
    const FoundFigure& figure = *each;
    if (figure.at.to > at.to) continue;
    const std::size_t end = phrase_end(text, figure.at.to, at.to);
    const std::string_view printed = text.substr(figure.at.from, figure.at.to - figure.at.from);
    const std::size_t start = std::min(from, figure.at.from);
    found.push_back({figure, text.substr(start, end - start),
                     is_rounded(figure.unit) ? half_place(printed) : 0});
    from = figure.at.to;
  }
  return found;
}

}  // namespace duban
