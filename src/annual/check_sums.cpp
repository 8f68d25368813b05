// Listed parts against their total: 议题286项，其中：重大决策118项、人事任免133项、….
#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "annual/check_annual.h"
#include "annual/printed_figure.h"
#include "base/text.h"

namespace duban {

namespace {

constexpr std::string_view of_which = "其中";
constexpr std::size_t near_bytes = 9;  // ，其中： stands so close behind its total

// Persons are counted once as women and once as members: such parts need not add up.
bool may_overlap(std::string_view unit) {
  return unit.find("人") != unit.npos || unit.find("名") != unit.npos;
}

struct Sum {
  const PrintedFigure* total = nullptr;
  std::vector<const PrintedFigure*> parts;
  At at;  // from the total to the last part

  double of_parts() const {
    double sum = 0;
    for (const PrintedFigure* part : parts) sum += part->figure.value;
    return sum;
  }
  // What rounding and cut-off places may hide.
  double slack() const {
    double slack = total->half + 1e-6 * std::abs(total->figure.value);
    for (const PrintedFigure* part : parts) slack += part->half;
    return slack;
  }
  bool vague() const {
    return !total->exact() || std::any_of(parts.begin(), parts.end(),
                                          [](const PrintedFigure* part) { return !part->exact(); });
  }
};

std::string printed(const Sum& sum) {
  std::vector<std::string> numbers;
  for (const PrintedFigure* part : sum.parts)
    numbers.push_back(fmt::format("{:g}", part->figure.value));
  return fmt::format("{}={:g}", join(numbers, "+"), sum.of_parts());
}

// The list behind 其中 ends with its sentence, its half of it or its bracket.  No list is longer
// than so many bytes.
constexpr std::size_t longest_list = 3000;

std::size_t list_end(std::string_view words, std::size_t from, std::size_t to) {
  std::size_t end = std::min(to, from + longest_list);
  for (const std::string_view mark :
       {std::string_view("；"), std::string_view(";"), std::string_view("。"),
        std::string_view("）"), std::string_view(")"), of_which})
    end = std::min(end, words.substr(0, end).find(mark, from));
  return end;
}

// Needs: `figures` in order of their places.
Sum sum_at(std::string_view words, std::size_t at, At sentence,
           const std::vector<PrintedFigure>& figures) {
  Sum sum;
  const std::size_t end = list_end(words, at + of_which.size(), sentence.to);
  const auto behind = std::lower_bound(
      figures.begin(), figures.end(), at,
      [](const PrintedFigure& figure, std::size_t place) { return figure.figure.at.from < place; });
  if (behind == figures.begin()) return sum;
  const PrintedFigure& before = *std::prev(behind);
  if (before.figure.at.to > at || at - before.figure.at.to > near_bytes) return sum;
  sum.total = &before;
  for (auto figure = behind; figure != figures.end() && figure->figure.at.to <= end; ++figure)
    if (figure->figure.unit == sum.total->figure.unit) sum.parts.push_back(&*figure);
  if (sum.total && !sum.parts.empty())
    sum.at = {sum.total->figure.at.from, sum.parts.back()->figure.at.to};
  return sum;
}

bool is_open(std::string_view words, const Sum& sum) {
  const std::string_view list = words.substr(sum.at.from, sum.at.to - sum.at.from + 12);
  return list.find("等") != list.npos || list.find("主要") != list.npos;
}

void judge(const AnnualText& text, const Sum& sum, AnnualFaults& faults) {
  const std::string_view words(text.text.text());
  const double total = sum.total->figure.value;
  const double apart = sum.of_parts() - total;
  if (sum.vague() || sum.parts.size() < 2 || std::abs(apart) <= sum.slack()) return;
  constexpr double slip = 0.05;  // of the total: so near a sum is meant to be it
  const bool near = sum.parts.size() > 2 && std::abs(apart) <= slip * total;
  const bool over = apart > 0 && !may_overlap(sum.total->figure.unit);
  const std::string message = fmt::format("其中各项相加{}，与总数{:g}不符", printed(sum), total);
  if (over || (near && !is_open(words, sum)))
    faults.error("sum-mismatch", text, sum.at, message);
  else if (apart < 0 && sum.parts.size() > 2 && !is_open(words, sum))
    faults.advice("sum-below-total", text, sum.at, message + "；如没有列全，宜写明其余或用“等”");
}

bool says_total(std::string_view words) {
  return words.find("合计") != words.npos || words.find("共计") != words.npos ||
         words.find("总计") != words.npos;
}

// 调解3件、诉讼5件，共计9件
void judge_total_behind(const AnnualText& text, const std::vector<PrintedFigure>& figures,
                        AnnualFaults& faults) {
  constexpr std::size_t most_parts = 100;
  std::size_t alike = 0;  // figures before this one of the same unit, without a gap
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const PrintedFigure& total = figures[i];
    alike = i > 0 && figures[i - 1].figure.unit == total.figure.unit ? alike + 1 : 0;
    if (i < 2 || !says_total(total.words)) continue;
    Sum sum;
    sum.total = &total;
    for (std::size_t j = i - std::min(alike, most_parts); j < i; ++j)
      sum.parts.push_back(&figures[j]);
    if (sum.parts.size() < 2 || sum.vague()) continue;
    if (std::abs(sum.of_parts() - total.figure.value) <= sum.slack()) continue;
    sum.at = {sum.parts.front()->figure.at.from, total.figure.at.to};
    const std::string_view words(text.text.text());
    if (words.substr(sum.at.from, sum.at.to - sum.at.from).find(of_which) != words.npos) continue;
    faults.error("sum-mismatch", text, sum.at,
                 fmt::format("各项相加{}，与合计{:g}不符", printed(sum), total.figure.value));
  }
}

}  // namespace

void check_sums(const AnnualReport& report, AnnualFaults& faults) {
  for (const AnnualText& text : report.texts) {
    const std::string& words = text.text.text();
    for (const At& sentence : split_sentences(words)) {
      const auto own = figures_within(words, sentence, text.figures);
      const std::string_view head = std::string_view(words).substr(0, sentence.to);
      for (std::size_t at = head.find(of_which, sentence.from); at != head.npos;
           at = head.find(of_which, at + 1)) {
        const Sum sum = sum_at(words, at, sentence, own);
        if (sum.total && !sum.parts.empty()) judge(text, sum, faults);
      }
      judge_total_behind(text, own, faults);
    }
  }
}

}  // namespace duban
