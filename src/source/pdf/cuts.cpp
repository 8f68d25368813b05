#include "source/pdf/cuts.h"

#include <algorithm>
#include <cmath>

namespace duban {

namespace {

constexpr double wide_band = 1.3;  // times the usual band: a rule runs through it
constexpr double near_edge = 1.4;  // em: a line that ends so near its column's edge is cut by it
constexpr double em_half = 0.5;

struct Band {
  double top = 0;
  double bottom = 0;
  double middle() const { return (top + bottom) / 2; }
  double height() const { return bottom - top; }
};

bool is_number(const PdfLine& line) { return is_row_number(text_of(line)); }

class RowCuts {
 public:
  RowCuts(const std::vector<PdfColumn>& columns, const std::vector<std::vector<PdfLine>>& cells,
          bool goes_on)
      : columns_(columns), cells_(cells), goes_on_(goes_on) {
    find_bands();
  }

  std::vector<double> all() const {
    const std::vector<double> numbers = numbered();
    if (numbers.size() >= 2) {
      Try centred = try_cuts(numbers, true);
      Try at_top = try_cuts(numbers, false);
      Try& better = centred.misses <= at_top.misses ? centred : at_top;
      add_cut_above(numbers.front(), better.cuts);
      std::sort(better.cuts.begin(), better.cuts.end());
      return better.cuts;
    }
    std::vector<double> cuts;
    for (const Band& band : bands_)
      if (is_wide(band)) cuts.push_back(band.middle());
    if (cuts.empty()) cuts = behind_short_lines();
    return cuts.empty() ? by_first_column() : cuts;
  }

 private:
  // The bands across the whole table that hold no ink, from top to bottom.
  void find_bands() {
    std::vector<Band> ink;
    for (const auto& column : cells_)
      for (const PdfLine& line : column)
        ink.push_back({line.middle - em_half * line.em, line.middle + em_half * line.em});
    std::sort(ink.begin(), ink.end(), [](const Band& a, const Band& b) { return a.top < b.top; });
    top_ = ink.empty() ? 0 : ink.front().top;
    double bottom = top_;
    for (const Band& line : ink) {
      if (line.top > bottom) bands_.push_back({bottom, line.top});
      bottom = std::max(bottom, line.bottom);
    }
    usual_ = usual_pitch();
  }

  // The free height between neighbouring lines of one cell: a low one of all there are, since those
  // between rows are among them.
  double usual_pitch() const {
    std::vector<double> heights;
    for (const auto& column : cells_)
      for (std::size_t i = 1; i < column.size(); ++i)
        heights.push_back(column[i].middle - column[i - 1].middle -
                          em_half * (column[i - 1].em + column[i].em));
    if (heights.empty()) return 0;
    const auto low = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 4);
    std::nth_element(heights.begin(), low, heights.end());
    return std::max(*low, 0.0);
  }

  bool is_wide(const Band& band) const { return band.height() > wide_band * usual_ + 0.5; }

  // What stands above the first row and a rule, or behind a head said again, goes on from the page
  // before.
  void add_cut_above(double first_number, std::vector<double>& cuts) const {
    const std::size_t before = cuts.size();
    for (const Band& band : bands_)
      if (is_wide(band) && band.middle() < first_number) cuts.push_back(band.middle());
    if (!goes_on_ || cuts.size() > before) return;
    const std::vector<double> ends = behind_short_lines();
    if (!ends.empty() && ends.front() < first_number) cuts.push_back(ends.front());
  }

  // Heights of the row numbers, and of the head of their column; nothing where no column of the
  // first two is one of numbers.
  std::vector<double> numbered() const {
    std::vector<double> best;
    for (std::size_t column = 0; column < std::min<std::size_t>(2, cells_.size()); ++column) {
      std::vector<double> heights;
      std::vector<double> head;
      std::size_t others = 0;
      for (const PdfLine& line : cells_[column]) {
        if (is_number(line))
          heights.push_back(line.middle);
        else if (heights.empty())
          head.push_back(line.middle);
        else
          ++others;
      }
      if (heights.size() <= best.size() || others > heights.size() / 2) continue;
      if (!head.empty()) heights.insert(heights.begin(), (head.front() + head.back()) / 2);
      best = std::move(heights);
    }
    return best;
  }

  // Cuts between the rows, where each number stands in the middle or at the top of its row.
  struct Try {
    std::vector<double> cuts;
    double misses = 0;  // points by which the expected cuts missed a free band
  };
  Try try_cuts(const std::vector<double>& numbers, bool centred) const {
    Try result;
    double above = top_ - usual_ / 2;
    for (std::size_t i = 0; i + 1 < numbers.size(); ++i) {
      const double expected =
          centred ? 2 * numbers[i] - above : numbers[i + 1] - (usual_ / 2 + half_line());
      const Band* band = nearest_band(expected, numbers[i], numbers[i + 1]);
      const double cut = band ? band->middle() : std::clamp(expected, numbers[i], numbers[i + 1]);
      result.misses += std::abs(cut - expected);
      result.cuts.push_back(cut);
      above = cut;
    }
    return result;
  }

  double half_line() const {
    return cells_.front().empty() ? 6 : em_half * cells_.front().front().em;
  }

  // Between two numbers; of wide bands, where there are any.
  const Band* nearest_band(double expected, double from, double to) const {
    const Band* best = nullptr;
    const auto better = [&](const Band& band) {
      if (!best) return true;
      if (is_wide(band) != is_wide(*best)) return is_wide(band);
      return std::abs(band.middle() - expected) < std::abs(best->middle() - expected);
    };
    auto band = std::upper_bound(bands_.begin(), bands_.end(), from,
                                 [](double y, const Band& each) { return y < each.middle(); });
    for (; band != bands_.end() && band->middle() < to; ++band)
      if (better(*band)) best = &*band;
    return best;
  }

  // In the widest column a line that is not full ends its cell, unless words beside it go on.
  std::vector<double> behind_short_lines() const {
    const auto widest = std::max_element(
        columns_.begin(), columns_.end(),
        [](const PdfColumn& a, const PdfColumn& b) { return a.right - a.left < b.right - b.left; });
    const auto& lines = cells_[static_cast<std::size_t>(widest - columns_.begin())];
    std::vector<double> cuts;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      if (lines[i].right() > widest->right - near_edge * lines[i].em) continue;
      const Band* band = nearest_band((lines[i].middle + lines[i + 1].middle) / 2, lines[i].middle,
                                      lines[i + 1].middle);
      if (band) cuts.push_back(band->middle());
    }
    return cuts;
  }

  // Each line of the first column begins a row.
  std::vector<double> by_first_column() const {
    std::vector<double> cuts;
    for (std::size_t i = 1; i < cells_.front().size(); ++i) {
      const PdfLine& line = cells_.front()[i];
      cuts.push_back(line.middle - em_half * line.em - usual_ / 2);
    }
    return cuts;
  }

  const std::vector<PdfColumn>& columns_;
  const std::vector<std::vector<PdfLine>>& cells_;
  bool goes_on_;
  std::vector<Band> bands_;
  double top_ = 0;
  double usual_ = 0;  // free height between the lines of a cell
};

}  // namespace

bool is_row_number(std::string_view text) {
  while (text.ends_with('.') || text.ends_with(' ')) text.remove_suffix(1);
  return !text.empty() && text.size() <= 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<double> row_cuts(const std::vector<PdfColumn>& columns,
                             const std::vector<std::vector<PdfLine>>& cells, bool goes_on) {
  return RowCuts(columns, cells, goes_on).all();
}

}  // namespace duban
