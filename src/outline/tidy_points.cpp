#include "outline/tidy_points.h"

#include "outline/page_line.h"

namespace duban {

namespace {

// Whether a label opens at `k`: 完成时限：
bool opens_label(const TidyPoints& points, std::size_t k) {
  std::size_t end = k;
  while (end < points.size() && is_han(points[end].point)) ++end;
  return end < points.size() && points[end].point == U'：' && end - k >= 2 && end - k <= 8;
}

// Whether the Chinese word up to `end` is the name of an office, going by its last character.
bool ends_office(const TidyPoints& points, std::size_t end) {
  return end >= 3 && is_han(points[end - 2].point) && is_han(points[end - 3].point) &&
         is_one_of(points[end - 1].point, U"局委办厅部院会处科府室队所镇乡站");
}

bool parts_offices(const TidyPoints& points, std::size_t blank, std::size_t next) {
  std::size_t end = next;
  while (end < points.size() && is_han(points[end].point)) ++end;
  if (!ends_office(points, blank) || end - next < 3) return false;
  for (std::size_t k = next + 3; k + 1 < end; ++k)  // two issuers of one title
    if (points[k].point == U'关' && points[k + 1].point == U'于') return ends_office(points, k);
  return ends_office(points, end);
}

// Whether the blanks [from, to) part words.  `labelled`: a label stands before them in the line.
bool parts_words(const TidyPoints& points, std::size_t from, std::size_t to, bool labelled) {
  if (from == 0 || to == points.size()) return false;
  const char32_t left = points[from - 1].point;
  const char32_t right = points[to].point;
  if (left == U'\t' || right == U'\t' || right == U'%') return false;
  if (!is_wide(left) && !is_wide(right)) return true;
  if (labelled && !is_one_of(left, U"：，、；。（") && opens_label(points, to)) return true;
  return parts_offices(points, from, to);
}

// Leaves out the stars of **bold** words and the strokes before \\. and the like.
class MarkdownReader {
 public:
  explicit MarkdownReader(const TidyPoints& points) : points_(points) {}

  TidyPoints read() {
    TidyPoints kept;
    kept.reserve(points_.size());
    for (std::size_t k = 0; k < points_.size(); ++k)
      if (closes_bold(k) || opens_bold(k))
        ++k;
      else if (!is_escape(k))
        kept.push_back(points_[k]);
    return kept;
  }

 private:
  bool stars_at(std::size_t k) const {
    return k + 1 < points_.size() && points_[k].point == U'*' && points_[k + 1].point == U'*';
  }
  bool closes_bold(std::size_t k) {
    if (closing_ == 0 || k != closing_) return false;
    closing_ = 0;
    return true;
  }
  // Two stars before a word, with two more behind it.
  bool opens_bold(std::size_t k) {
    if (closing_ != 0 || k < searched_ || !stars_at(k) || !begins_word(k + 2)) return false;
    std::size_t end = k + 2;
    while (end < points_.size() && !stars_at(end)) ++end;
    searched_ = end;
    if (end == points_.size() || end <= k + 3) return false;
    closing_ = end;
    return true;
  }
  bool begins_word(std::size_t k) const {
    if (k >= points_.size()) return false;
    const char32_t point = points_[k].point;
    return (is_wide(point) || is_digit(point)) && !is_one_of(point, U"、，。；：）”");
  }
  bool is_escape(std::size_t k) const {
    return points_[k].point == U'\\' && k + 1 < points_.size() &&
           is_one_of(points_[k + 1].point, U".-*_#()[]+!>~");
  }

  const TidyPoints& points_;
  std::size_t closing_ = 0;   // where the stars stand that close a pair
  std::size_t searched_ = 0;  // up to here no pair of stars closes
};

}  // namespace

TidyPoints without_blanks(const TidyPoints& points) {
  TidyPoints kept;
  kept.reserve(points.size());
  bool labelled = false;
  for (std::size_t k = 0; k < points.size(); ++k) {
    if (!is_blank(points[k].point) || points[k].point == U'\t') {
      labelled |= points[k].point == U'：';
      kept.push_back(points[k]);
      continue;
    }
    std::size_t end = k;
    while (end < points.size() && is_blank(points[end].point) && points[end].point != U'\t') ++end;
    if (parts_words(points, k, end, labelled))
      kept.push_back(
          {U' ', points[k].from, points[end - 1].to, points[k].point != U' ' || end - k > 1});
    k = end - 1;
  }
  return kept;
}

TidyPoints without_markdown(const TidyPoints& points) { return MarkdownReader(points).read(); }

}  // namespace duban
