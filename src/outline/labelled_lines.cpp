#include "outline/labelled_lines.h"

#include "outline/lines.h"
#include "outline/printed_date.h"

namespace duban {
namespace {

constexpr std::size_t within = 12;  // segments that are looked ahead for the rest of a list

bool names_duty(Label label) {
  return label == Label::lead || label == Label::owner || label == Label::support ||
         label == Label::due || label == Label::person;
}

bool begins_with_label(const std::vector<FoundLabel>& labels, std::size_t from) {
  return !labels.empty() && labels.front().from == from;
}

std::vector<FoundLabel> labels_of(const Segment& segment) {
  if (segment.label == Label::none) return find_labels(segment.folded, 0);
  return {{segment.label, 0, segment.folded.points.size()}};
}

}  // namespace

std::size_t behind_problem(Points text, std::size_t from) {
  constexpr Points names[] = {U"问题:",     U"存在问题:", U"反馈问题:", U"具体问题:",
                              U"主要问题:", U"问题表现:", U"问题描述:"};
  for (const Points name : names)
    if (text.substr(from).starts_with(name)) return from + name.size();
  return from;
}

void LabelledLines::add_labels(int item, const Segment& segment,
                               const std::vector<FoundLabel>& labels, bool paragraph) {
  for (std::size_t at = 0; at < labels.size(); ++at) {
    const std::size_t end =
        at + 1 < labels.size() ? labels[at + 1].from : segment.folded.points.size();
    const FoundLabel& label = labels[at];
    into_.add_part(PieceKind::label, item, segment, label.from, label.value, paragraph && at == 0,
                   label.label);
    into_.add_part(PieceKind::field, item, segment, label.value, end, false, label.label);
  }
}

void LabelledLines::add_opened(int item, const Segment& segment,
                               const std::vector<FoundLabel>& labels, bool problem) {
  if (problem) problem_ = item;
  if (item_ >= 0 && !into_.is_item_open(item_)) item_ = -1;
  add_labels(item, segment, labels, false);
  if (labels.empty()) return;
  item_ = item;
  told_.clear();
  for (const FoundLabel& label : labels) told_.insert(label.label);
}

// What goes on below the last of these labels.
void LabelledLines::heed(const Segment& segment, const std::vector<FoundLabel>& labels) {
  for (const FoundLabel& label : labels) told_.insert(label.label);
  last_ = labels.back().label;
  const bool empty = labels.back().value == segment.folded.points.size();
  open_ = empty || last_ == Label::measure || last_ == Label::goal ? last_ : Label::none;
}

bool LabelledLines::add_numbered(std::size_t at) {
  const Segment& segment = segments_[at];
  const auto labels = find_labels(segment.folded, segment.marker->points);
  if (!counts_labels(at, labels)) {
    const bool problem = tells_problem(at);
    if (problem) add_problem(segment);
    return problem;
  }
  into_.close(segment.marker->rank);
  if (item_ != into_.current()) told_.clear();
  item_ = into_.current();
  into_.add_part(PieceKind::marker, item_, segment, 0, segment.marker->points, segment.paragraph);
  add_labels(item_, segment, labels, false);
  heed(segment, labels);
  return true;
}

// A list of labels: under a problem, or one of them names who or when.
bool LabelledLines::counts_labels(std::size_t at, const std::vector<FoundLabel>& labels) const {
  const FoundMarker& marker = *segments_[at].marker;
  const int parent = into_.parent_for(marker.rank);
  if (!begins_with_label(labels, marker.points) || parent < 0) return false;
  if (parent == problem_ || names_duty(labels.front().label)) return true;
  for (std::size_t next = at + 1; next < std::min(segments_.size(), at + within); ++next) {
    const auto& other = segments_[next].marker;
    if (!other || other->rank > marker.rank) continue;
    if (other->rank < marker.rank || other->marker.ordinal == 1) return false;
    const auto others = find_labels(segments_[next].folded, other->points);
    if (!begins_with_label(others, other->points)) return false;
    if (names_duty(others.front().label)) return true;
  }
  return false;
}

// （一）问题表现：… before （二）整改措施：…: it tells of the item above too.
bool LabelledLines::tells_problem(std::size_t at) const {
  const Segment& segment = segments_[at];
  const FoundMarker& marker = *segment.marker;
  if (behind_problem(segment.folded.points, marker.points) == marker.points) return false;
  if (at + 1 >= segments_.size() || into_.parent_for(marker.rank) < 0) return false;
  const Segment& next = segments_[at + 1];
  if (!next.marker || next.marker->rank != marker.rank) return false;
  return begins_with_label(find_labels(next.folded, next.marker->points), next.marker->points);
}

void LabelledLines::add_problem(const Segment& segment) {
  into_.close(segment.marker->rank);
  problem_ = into_.current();
  const std::size_t from = behind_problem(segment.folded.points, segment.marker->points);
  into_.add_part(PieceKind::marker, problem_, segment, 0, from, segment.paragraph);
  into_.add_part(PieceKind::body, problem_, segment, from, segment.folded.points.size(), false);
}

// It belongs to the item that labels divide, whatever stands inside that: 整改时限 behind the
// measures 1. 2. 3. of a problem.
bool LabelledLines::add_line(std::size_t at) {
  const Segment& segment = segments_[at];
  const auto labels = labels_of(segment);
  const int current = into_.current();
  if (!begins_with_label(labels, 0) || current < 0) return false;
  const bool inside = item_ >= 0 && item_ != current && into_.is_item_open(item_);
  if (inside && told_.count(labels.front().label) == 0 && !next_counts_on(at, current))
    into_.close_below(item_);
  if (item_ != into_.current()) told_.clear();
  item_ = into_.current();
  add_labels(item_, segment, labels, segment.paragraph);
  heed(segment, labels);
  return true;
}

// Whether the next item counts on from this one: then the lines between are this one's.
bool LabelledLines::next_counts_on(std::size_t at, int item) const {
  const OutlineItem& before = into_.outline.items[static_cast<std::size_t>(item)];
  for (std::size_t next = at + 1; next < std::min(segments_.size(), at + within); ++next)
    if (const auto& marker = segments_[next].marker)
      return marker->rank == into_.rank_of(item) &&
             marker->marker.ordinal == before.marker.ordinal + 1;
  return false;
}

// The text of a label that had nothing behind it, of goals and measures to any length; a further
// office on a line of its own.
bool LabelledLines::add_more(std::size_t at) {
  const int item = into_.current();
  if (item < 0 || item != item_) return false;
  const Segment& segment = segments_[at];
  if (open_ == Label::none && !(names_duty(last_) && names_more(at))) return false;
  into_.add(PieceKind::field, item, segment.text, segment.paragraph, last_);
  if (names_duty(last_)) open_ = Label::none;
  return true;
}

bool LabelledLines::names_more(std::size_t at) const {
  const bool signs = at + 1 < segments_.size() && whole_day(segments_[at + 1].folded.points);
  return !signs && is_office(segments_[at].folded.points);
}

}  // namespace duban
