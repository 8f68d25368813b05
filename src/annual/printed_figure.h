#pragma once

#include <string_view>
#include <vector>

#include "sentence/targets.h"

namespace duban {

// A figure of a sentence, with the words that say what it counts and how exactly it is printed.
struct PrintedFigure {
  FoundFigure figure;
  std::string_view words;  // from behind the figure before it to the end of its own phrase,
                           // which is looked for in the next 600 bytes
  double half = 0;         // half of its last printed place where 万 or 亿 rounds it; else 0

  bool exact() const { return figure.qualifier.empty(); }
};

// Of the sentence [at.from, at.to) of a text.  Needs: `figures` are find_figures of the text, in
// order; the text outlives the result.
std::vector<PrintedFigure> figures_within(std::string_view text, At at,
                                          const std::vector<FoundFigure>& figures);

// Half of the last printed place of a number as it stands: 0.05 of 51.3, 0.5 of 65.
double half_place(std::string_view printed);

}  // namespace duban
