#include "outline/glued_markers.h"

#include <algorithm>

#include "outline/lines.h"
#include "outline/points.h"
#include "outline/rank.h"

namespace duban {
namespace {

constexpr int first_inner_rank = digit_bracket_rank;  // from here on counted anew each time

bool ends_sentence(char32_t point) { return may_be_sign(point) && is_one_of(point, U"。;!?"); }
bool punctuates(char32_t point) { return may_be_sign(point) && is_one_of(point, U"。;!?,:、"); }

bool may_be_glued(const Marker& marker) {
  switch (marker.style) {
    case NumberStyle::chapter:
    case NumberStyle::article:
    case NumberStyle::han:
    case NumberStyle::han_bracket:
    case NumberStyle::digit:
    case NumberStyle::digit_bracket:
    case NumberStyle::circled:
      return true;
    default:
      return false;
  }
}

// What a walk along a paragraph has passed since the last marker.
class Passed {
 public:
  explicit Passed(std::size_t from) : from_(from), heading_(from > 0), clauses_(from > 0) {}

  // Nothing but words, so many as a heading has.
  bool is_heading(std::size_t at) const { return heading_ && is_length(at, 30); }
  // Words and commas, as in a heading of two clauses.
  bool is_clauses(std::size_t at) const { return clauses_ && is_length(at, 45); }
  bool is_whole(std::size_t at, char32_t before) const {
    return ends_sentence(before) || (closes(before) && at > from_);
  }
  bool in_brackets() const { return depth_ > 0; }

  void add(char32_t now) {
    if (opens(now)) ++depth_;
    if (closes(now)) depth_ = std::max(0, depth_ - 1);
    if (punctuates(now)) heading_ = false;
    if (ends_sentence(now) || now == U':') clauses_ = false;
  }
  void begin_again(std::size_t at) {
    from_ = at;
    heading_ = clauses_ = true;
  }

 private:
  bool is_length(std::size_t at, std::size_t most) const {
    return at > from_ + 1 && at - from_ <= most;
  }

  std::size_t from_;
  bool heading_;
  bool clauses_;
  int depth_ = 0;
};

// What a marker stands behind.
struct Before {
  bool sure = false;  // a paper's name, a heading, a whole sentence
  bool colon = false;
  bool announced = false;  // by words that end with a colon
  bool glued = false;      // any of these, or clauses
};

Before look_before(const Folded& folded, std::size_t at, const Passed& passed, bool first) {
  Before before;
  const char32_t point = folded.points[at - 1];
  const bool titled = first && names_a_paper(Points(folded.points).substr(0, at));
  before.sure = titled || passed.is_heading(at) || passed.is_whole(at, point);
  before.colon = point == U':';
  before.announced = !before.sure && before.colon && first;
  before.glued = before.sure || passed.is_clauses(at) || before.announced;
  return before;
}

// A marker that stands behind a whole sentence, a bracket or a heading; `first`: nothing but words
// stand before it, so that they may announce it.
std::optional<MarkerCandidate> candidate_at(std::string_view text, const Folded& folded,
                                            std::size_t at, const Passed& passed, bool first,
                                            int most) {
  if (passed.in_brackets()) return std::nullopt;
  const Before before = look_before(folded, at, passed, first);
  if (!before.glued && !before.colon) return std::nullopt;
  const auto marker = read_marker(text, folded, at, most);
  if (!marker) return std::nullopt;
  if (marker->marker.printed.starts_with("问题")) return MarkerCandidate{at, *marker, false, false};
  if (!before.glued || !may_be_glued(marker->marker)) return std::nullopt;
  return MarkerCandidate{at, *marker, before.announced, !before.sure};
}

bool goes_on(const std::vector<MarkerCandidate>& found, std::size_t index) {
  const FoundMarker& first = found[index].marker;
  for (std::size_t next = index + 1; next < found.size(); ++next)
    if (found[next].marker.rank == first.rank)
      return found[next].marker.marker.ordinal == first.marker.ordinal + 1;
  return false;
}

// The first heading of a document told on one line; lists within a task are announced as well.
bool opens_document(const MarkerCounts& counts, const std::vector<MarkerCandidate>& found,
                    std::size_t index) {
  const FoundMarker& marker = found[index].marker;
  if (marker.marker.ordinal != 1) return false;
  if (!counts.empty() && marker.rank > counts.begin()->first) return false;
  return goes_on(found, index) || (counts.empty() && marker.marker.style == NumberStyle::han);
}

}  // namespace

int most_counted(const MarkerCounts& counts) {
  int largest = 0;
  for (const auto& [rank, number] : counts) largest = std::max(largest, number);
  return std::max(most_items, largest + 1);
}

void count_marker(MarkerCounts& counts, const FoundMarker& marker) {
  counts[marker.rank] = marker.marker.ordinal;
  if (marker.rank < first_inner_rank)
    counts.erase(counts.lower_bound(first_inner_rank), counts.end());
}

std::vector<MarkerCandidate> find_candidates(std::string_view text, const Folded& folded,
                                             std::size_t from, int most) {
  std::vector<MarkerCandidate> found;
  Passed passed(from);
  for (std::size_t at = from; at < folded.points.size(); ++at) {
    const bool first = from == 0 && found.empty();
    const auto candidate =
        at > from ? candidate_at(text, folded, at, passed, first, most) : std::nullopt;
    if (candidate) {
      most = std::max(most, candidate->marker.marker.ordinal + 1);
      found.push_back(*candidate);
      at += candidate->marker.points - 1;
      passed.begin_again(at + 1);
    } else {
      passed.add(folded.points[at]);
    }
  }
  return found;
}

bool counts_on(const MarkerCounts& counts, const std::vector<MarkerCandidate>& found,
               std::size_t index) {
  if (found[index].announced) return opens_document(counts, found, index);
  const FoundMarker& marker = found[index].marker;
  const auto last = counts.find(marker.rank);
  if (!found[index].first && last != counts.end() && marker.marker.ordinal == last->second + 1)
    return true;
  return marker.marker.ordinal == 1 && goes_on(found, index);
}

}  // namespace duban
