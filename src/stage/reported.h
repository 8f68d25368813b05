#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stage/body.h"

namespace duban {

// "讲座=1", "案件=近200", "案件=200余", "纠错率=20/39" (a rate by its parts, its value in percent);
// nothing where it is none of these, or a rate of nothing.
std::optional<ReportedFigure> parse_figure(std::string_view typed);

// What the figures of one name come to: counts add up, of a rate the last one stands.
struct ReportedSum {
  double value = 0;
  std::string qualifier;  // of the last figure that has one: 余 近 约 …
  std::optional<double> part, whole;
};
std::optional<ReportedSum> sum_of(const std::vector<ReportedFigure>& figures, std::string_view of);

// "3", "近200", "51.3%(20/39)"
std::string in_words(const ReportedSum& sum);

}  // namespace duban
