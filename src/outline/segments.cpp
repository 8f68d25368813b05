#include "outline/segments.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/on_all_cores.h"
#include "outline/labels.h"
#include "outline/points.h"

namespace duban {
namespace {

bool ends_sentence(char32_t point) { return may_be_sign(point) && is_one_of(point, U"。;!?"); }
bool punctuates(char32_t point) { return may_be_sign(point) && is_one_of(point, U"。;!?,:、"); }

// What counts on from paragraph to paragraph: the last number of each rank.
using Counts = std::map<int, int>;

struct Candidate {
  std::size_t at = 0;  // in points
  FoundMarker marker;
  bool announced = false;  // behind a colon: 现提出以下意见：一、
  bool first = false;      // behind a heading with commas: only the first of a count
};

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

// The largest number that a marker may have: one more than any before it, where those are many.
int most_behind(const Counts& counts) {
  int largest = 0;
  for (const auto& [rank, number] : counts) largest = std::max(largest, number);
  return std::max(most_items, largest + 1);
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

// A marker that stands behind a whole sentence, a bracket or a heading; `first`: nothing but words
// stand before it, so that they may announce it.
std::optional<Candidate> candidate_at(std::string_view text, const Folded& folded, std::size_t at,
                                      const Passed& passed, bool first, int most) {
  if (passed.in_brackets()) return std::nullopt;
  const char32_t before = folded.points[at - 1];
  const bool sure = passed.is_heading(at) || passed.is_whole(at, before);
  const bool announced = !sure && before == U':' && first;
  const bool glued = sure || passed.is_clauses(at) || announced;
  if (!glued && before != U':') return std::nullopt;
  const auto marker = read_marker(text, folded, at, most);
  if (!marker) return std::nullopt;
  const bool problem = marker->marker.printed.starts_with("问题");
  if (!problem && !(glued && may_be_glued(marker->marker))) return std::nullopt;
  return Candidate{at, *marker, announced && !problem, !sure && !problem};
}

// Every such marker inside a paragraph.
std::vector<Candidate> find_candidates(std::string_view text, const Folded& folded,
                                       std::size_t from, int most) {
  std::vector<Candidate> found;
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

constexpr int first_inner_rank = digit_bracket_rank;  // from here on counted anew each time

void count(Counts& counts, const FoundMarker& marker) {
  counts[marker.rank] = marker.marker.ordinal;
  if (marker.rank < first_inner_rank)
    counts.erase(counts.lower_bound(first_inner_rank), counts.end());
}

bool goes_on(const std::vector<Candidate>& found, std::size_t index) {
  const FoundMarker& first = found[index].marker;
  for (std::size_t next = index + 1; next < found.size(); ++next)
    if (found[next].marker.rank == first.rank)
      return found[next].marker.marker.ordinal == first.marker.ordinal + 1;
  return false;
}

// The first heading of a document told on one line; lists within a task are announced as well.
bool opens_document(const Counts& counts, const std::vector<Candidate>& found, std::size_t index) {
  const FoundMarker& marker = found[index].marker;
  if (marker.marker.ordinal != 1) return false;
  if (!counts.empty() && marker.rank > counts.begin()->first) return false;
  return goes_on(found, index) || (counts.empty() && marker.marker.style == NumberStyle::han);
}

bool counts_on(const Counts& counts, const std::vector<Candidate>& found, std::size_t index) {
  if (found[index].announced) return opens_document(counts, found, index);
  const FoundMarker& marker = found[index].marker;
  const auto last = counts.find(marker.rank);
  if (!found[index].first && last != counts.end() && marker.marker.ordinal == last->second + 1)
    return true;
  return marker.marker.ordinal == 1 && goes_on(found, index);
}

// Dotted numbers are headings only where the document counts them.
bool counts_dotted(const std::vector<Segment>& segments) {
  int dotted = 0;
  for (const Segment& segment : segments)
    if (segment.marker && segment.marker->marker.style == NumberStyle::dotted) ++dotted;
  return dotted >= 2;
}

// 2 重点任务, with 2.1 on the next line.
void mark_bare_numbers(std::vector<Segment>& paragraphs) {
  constexpr std::size_t longest = 30;
  for (std::size_t at = 0; at + 1 < paragraphs.size(); ++at) {
    const auto& below = paragraphs[at + 1].marker;
    const Points text = paragraphs[at].folded.points;
    if (!below || below->marker.style != NumberStyle::dotted || paragraphs[at].marker) continue;
    std::size_t digits = 0;
    std::string core;
    while (digits < text.size() && is_arabic(text[digits]))
      core += static_cast<char>(text[digits++]);
    if (core.empty() || core.size() > 2 || text.size() > longest || digits == text.size()) continue;
    if (below->marker.core != core + ".1") continue;
    paragraphs[at].marker =
        FoundMarker{{NumberStyle::digit, core, core, std::stoi(core)}, digit_rank, digits};
  }
}

// 整改目标, 责任单位 … alone on their lines, as cells of a form stand when its table is lost: such
// lines come again with every item.
void mark_bare_labels(std::vector<Segment>& paragraphs) {
  constexpr Points duties[] = {U"整改目标", U"整改措施",     U"整改时限",     U"责任单位",
                               U"责任人",   U"牵头单位",     U"配合单位",     U"责任领导",
                               U"完成时限", U"整改责任单位", U"整改完成时限", U"责任部门",
                               U"完成时间", U"工作措施",     U"工作目标"};
  std::map<std::u32string, int> seen;
  for (const Segment& segment : paragraphs)
    if (is_any(Points(segment.folded.points), duties)) ++seen[segment.folded.points];
  int repeated = 0;
  for (const auto& [name, times] : seen) repeated += times >= 2;
  if (repeated < 2) return;
  for (Segment& segment : paragraphs)
    if (const auto found = seen.find(segment.folded.points);
        found != seen.end() && found->second >= 2)
      segment.label = label_named(segment.folded.points);
}

// ★6.: marks of weight before a number.
std::optional<FoundMarker> weighed_marker(const Segment& segment, int most = most_items) {
  const Points text = segment.folded.points;
  const std::size_t marks = std::min(text.find_first_not_of(U"★☆▲△◆■"), text.size());
  auto marker = read_marker(segment.text.text(), segment.folded, marks, most);
  if (marker) marker->points += marks;
  return marker;
}

Segment whole(const SourceBlock& block) {
  Segment segment;
  segment.block = &block;
  if (block.kind == SourceBlock::Kind::table) return segment;
  segment.text = block.line;
  segment.folded = fold(segment.text.text());
  segment.marker = weighed_marker(segment);
  return segment;
}

bool is_whole(const Segment& segment) {
  return segment.block->kind == SourceBlock::Kind::table || segment.block->furniture;
}

// Paragraph by paragraph, on all cores where there are many.
template <class Work>
void each_of(std::size_t count, Work work) {
  constexpr std::size_t paragraphs_a_thread = 500;
  on_all_cores(count, std::min(count_cores(), count / paragraphs_a_thread + 1),
               [&](std::size_t, std::size_t i) { work(i); });
}

std::vector<Segment> whole_segments(const std::vector<SourceBlock>& blocks) {
  std::vector<Segment> segments(blocks.size());
  each_of(blocks.size(), [&](std::size_t i) { segments[i] = whole(blocks[i]); });
  return segments;
}

std::vector<Candidate> candidates_in(const Segment& segment, int most) {
  const std::size_t from = segment.marker ? segment.marker->points : 0;
  return find_candidates(segment.text.text(), segment.folded, from, most);
}

// As they are found before the counts of a long list ask for more.
std::vector<std::vector<Candidate>> find_all_candidates(const std::vector<Segment>& segments) {
  std::vector<std::vector<Candidate>> found(segments.size());
  each_of(segments.size(), [&](std::size_t i) {
    if (!is_whole(segments[i])) found[i] = candidates_in(segments[i], most_items);
  });
  return found;
}

void cut(Segment&& segment, std::vector<Candidate> found, Counts& counts,
         std::vector<Segment>& into) {
  bool long_list = most_behind(counts) > most_items;
  if (long_list && !segment.marker) segment.marker = weighed_marker(segment, most_behind(counts));
  if (segment.marker) count(counts, *segment.marker);
  long_list = long_list || most_behind(counts) > most_items;
  if (long_list) found = candidates_in(segment, most_behind(counts));
  std::size_t begin = 0;
  std::optional<FoundMarker> marker = segment.marker;
  for (std::size_t index = 0; index < found.size(); ++index) {
    if (!counts_on(counts, found, index)) continue;
    count(counts, found[index].marker);
    into.push_back(cut_segment(segment, begin, found[index].at, marker));
    begin = found[index].at;
    marker = found[index].marker;
  }
  if (begin == 0)
    into.push_back(std::move(segment));
  else
    into.push_back(cut_segment(segment, begin, segment.folded.points.size(), marker));
}

}  // namespace

Segment cut_segment(const Segment& whole, std::size_t from, std::size_t to,
                    const std::optional<FoundMarker>& marker) {
  Segment part;
  part.block = whole.block;
  part.text = part_of(whole.text, whole.folded, from, to);
  part.folded = fold(part.text.text());
  part.marker = marker;
  part.paragraph = from == 0;
  return part;
}

std::vector<Segment> cut_segments(const std::vector<SourceBlock>& blocks) {
  std::vector<Segment> paragraphs = whole_segments(blocks);
  mark_bare_labels(paragraphs);
  const bool dotted = counts_dotted(paragraphs);
  if (dotted) mark_bare_numbers(paragraphs);
  for (Segment& paragraph : paragraphs) {
    const bool uncounted =
        !dotted && paragraph.marker && paragraph.marker->marker.style == NumberStyle::dotted;
    if (uncounted || is_whole(paragraph)) paragraph.marker.reset();
  }
  std::vector<std::vector<Candidate>> candidates = find_all_candidates(paragraphs);
  std::vector<Segment> segments;
  segments.reserve(paragraphs.size());
  Counts counts;
  for (std::size_t i = 0; i < paragraphs.size(); ++i)
    if (is_whole(paragraphs[i]))
      segments.push_back(std::move(paragraphs[i]));
    else
      cut(std::move(paragraphs[i]), std::move(candidates[i]), counts, segments);
  return segments;
}

}  // namespace duban
