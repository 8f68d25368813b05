#include "docx/title_lines.h"

#include "docx/measures.h"
#include "docx/title_words.h"
#include "formats/plain.h"

#include <cmath>
#include <limits>

namespace duban {

namespace {

constexpr double most = gb::text_width / (gb::size_2 * 10.0);  // characters of a line
constexpr std::size_t most_lines = 6;
constexpr double impossible = std::numeric_limits<double>::infinity();

// How long each of the lines should be, as a share of their mean: wide above, wide below, wide in
// the middle.
using Shape = std::vector<double>;

std::vector<Shape> shapes_of(std::size_t lines) {
  constexpr double slope = 0.15;
  Shape above(lines), below(lines), lozenge(lines);
  const double middle = static_cast<double>(lines - 1) / 2;
  for (std::size_t i = 0; i < lines; ++i) {
    const double away = middle > 0 ? (static_cast<double>(i) - middle) / middle : 0;
    above[i] = 1 - slope * away;
    below[i] = 1 + slope * away;
    lozenge[i] = 1 + slope - 2 * slope * std::abs(away);
  }
  if (lines < 3) return {above, below};
  return {above, below, lozenge};
}

struct Setting {
  double cost = impossible;
  std::vector<std::size_t> ends;  // behind which words a line ends, the last one included
};

// The cheapest way to set the words in lines of that shape: for each number of lines and of words
// the best of all ways to end the line before.
class Setter {
 public:
  explicit Setter(const std::vector<TitleWord>& words) : words_(words), sums_(words.size() + 1) {
    for (std::size_t i = 0; i < words.size(); ++i) sums_[i + 1] = sums_[i] + words[i].width;
  }

  double width() const { return sums_.back(); }

  Setting set(const Shape& shape) const {
    std::vector<Setting> best(words_.size() + 1);
    best[0].cost = 0;
    for (const double share : shape) {
      const double ideal = share * width() / static_cast<double>(shape.size());
      std::vector<Setting> next(words_.size() + 1);
      for (std::size_t end = 1; end <= words_.size(); ++end) next[end] = line(best, end, ideal);
      best = std::move(next);
    }
    return best.back();
  }

 private:
  Setting line(const std::vector<Setting>& before, std::size_t end, double ideal) const {
    Setting best;
    for (std::size_t begin = end; begin-- > 0;) {
      const double wide = sums_[end] - sums_[begin];
      if (wide > most) break;
      const double cost =
          before[begin].cost + (wide - ideal) * (wide - ideal) + words_[end - 1].parting;
      if (cost >= best.cost) continue;
      best = before[begin];
      best.cost = cost;
      best.ends.push_back(end);
    }
    return best;
  }

  const std::vector<TitleWord>& words_;
  std::vector<double> sums_;
};

std::vector<std::string> joined(const std::vector<TitleWord>& words, const Setting& setting) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  for (const std::size_t end : setting.ends) {
    lines.emplace_back();
    for (; at < end; ++at) lines.back() += words[at].words;
  }
  return lines;
}

}  // namespace

std::vector<std::string> title_lines(const std::string& title) {
  constexpr std::size_t longest = 600;  // bytes: six lines of Han and some more
  if (title.size() > longest) return {plain(title)};
  const auto words = title_words(title, most);
  const Setter setter(words);
  const auto least = static_cast<std::size_t>(std::ceil(setter.width() / most));
  if (least <= 1 || least > most_lines) return {plain(title)};
  // One line more costs as much as parting two known words badly.
  constexpr double another_line = 40;
  Setting best;
  for (std::size_t lines = least; lines <= least + 1; ++lines)
    for (const Shape& shape : shapes_of(lines)) {
      Setting setting = setter.set(shape);
      setting.cost += another_line * static_cast<double>(lines - least);
      if (setting.cost < best.cost) best = std::move(setting);
    }
  return best.ends.empty() ? std::vector<std::string>{plain(title)} : joined(words, best);
}

}  // namespace duban
