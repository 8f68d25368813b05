#include "outline/outline.h"

#include <algorithm>

#include "base/text.h"
#include "outline/builder.h"
#include "outline/clean.h"
#include "outline/head.h"
#include "outline/heading.h"
#include "outline/labels.h"
#include "outline/segments.h"
#include "outline/table.h"

namespace duban {
namespace {

using Points = std::u32string_view;

bool is_table(const Segment& segment) { return segment.block->kind == SourceBlock::Kind::table; }

bool is_task_table(const Segment& segment) {
  return is_table(segment) && lists_tasks(segment.block->rows);
}

// Said where a document comes to its end.
constexpr Points closing_words[] = {U"之日起",       U"另有规定",     U"有效期",     U"负责解释",
                                    U"特此",         U"认真贯彻落实", U"贯彻落实本", U"结合实际",
                                    U"制定工作细则", U"制定具体",     U"报送",       U"可参照"};
constexpr Points closing_heads[] = {U"各",   U"本",     U"上级", U"以上", U"此前", U"市各",
                                    U"省各", U"联系人", U"附件", U"附:",  U"抄送", U"特此",
                                    U"请各", U"有关",   U"国家", U"原"};

bool closes_document(Points words) {
  const auto begins = [&](Points head) { return words.starts_with(head); };
  const auto holds = [&](Points part) { return words.find(part) != Points::npos; };
  return std::any_of(std::begin(closing_heads), std::end(closing_heads), begins) &&
         std::any_of(std::begin(closing_words), std::end(closing_words), holds);
}

class OutlineMaker {
 public:
  explicit OutlineMaker(const std::vector<Segment>& segments) : segments_(segments) {}

  Outline make() {
    const std::size_t first = first_item();
    ReadHead head = read_head(segments_, first);
    into_.outline.head = head.letter;
    for (std::size_t at = 0; at < first; ++at) add_unnumbered_head(at, head.kinds[at]);
    last_marker_ = last_item();
    for (std::size_t at = first; at < segments_.size(); ++at) add(at);
    return std::move(into_.outline);
  }

 private:
  bool makes_items(const Segment& segment) const {
    return !segment.block->furniture && (numbered(segment) || is_task_table(segment));
  }
  bool numbered(const Segment& segment) const {
    return segment.marker && (segment.marker->marker.style != NumberStyle::first_is || counts_is_);
  }

  std::size_t first_item() {
    counts_is_ = true;
    int deeper = 0;
    int listed = 0;
    for (const Segment& segment : segments_) {
      if (!segment.marker) continue;
      const NumberStyle style = segment.marker->marker.style;
      if (style == NumberStyle::first_is)
        ++listed;
      else if (style != NumberStyle::han && style != NumberStyle::chapter)
        ++deeper;
    }
    counts_is_ = listed >= 2 && deeper == 0;
    for (std::size_t at = 0; at < segments_.size(); ++at)
      if (makes_items(segments_[at])) return at;
    return segments_.size();
  }

  std::size_t last_item() const {
    for (std::size_t at = segments_.size(); at-- > 0;)
      if (makes_items(segments_[at])) return at;
    return segments_.size();
  }

  void add_unnumbered_head(std::size_t at, PieceKind kind) {
    const Segment& segment = segments_[at];
    if (is_table(segment)) return add_table(segment.block->rows, into_);
    into_.add(kind, -1, segment.text, segment.paragraph);
  }

  void add(std::size_t at) {
    const Segment& segment = segments_[at];
    if (segment.block->furniture && !is_table(segment))
      return into_.add(PieceKind::furniture, -1, segment.text, segment.paragraph);
    if (is_table(segment)) return add_table(segment.block->rows, into_);
    if (numbered(segment)) return add_item(at);
    add_paragraph(at);
  }

  // Whether the text of the item at this segment goes on below it.
  bool followed(std::size_t at) const {
    for (std::size_t next = at + 1; next < segments_.size(); ++next) {
      const Segment& segment = segments_[next];
      if (segment.block->furniture) continue;
      if (is_table(segment)) return true;
      if (numbered(segment))
        return segment.marker->rank > segments_[at].marker->rank &&
               !into_.is_open(segment.marker->rank);
      return find_labels(segment.folded, 0).empty();
    }
    return false;
  }

  void add_item(std::size_t at) {
    const Segment& segment = segments_[at];
    const FoundMarker& marker = *segment.marker;
    const int item = into_.open(marker.marker, marker.rank);
    const Folded& folded = segment.folded;
    const auto labels = find_labels(folded, marker.points);
    const std::size_t to = labels.empty() ? folded.points.size() : labels.front().from;
    HeadingClues clues;
    clues.followed = followed(at);
    clues.problem = marker.marker.printed.starts_with("问题");
    const Heading heading = read_heading(folded, marker.points, to, clues);
    const Traced& text = segment.text;
    const auto byte = [&](std::size_t point) {
      return point == folded.points.size() ? text.size()
                                           : static_cast<std::size_t>(folded.bytes[point]);
    };
    into_.add(PieceKind::marker, item, text.part(0, byte(marker.points)), segment.paragraph);
    if (heading.words > marker.points) {
      into_.item(item).title = trim(text.part(byte(marker.points), byte(heading.words)).text());
      into_.add(PieceKind::title, item, text.part(byte(marker.points), byte(heading.end)), false);
      into_.add(PieceKind::body, item, text.part(byte(heading.end), byte(to)), false);
    } else {
      into_.add(PieceKind::body, item, text.part(byte(marker.points), byte(to)), false);
    }
    labelled_ = -1;
    add_labels(item, segment, labels, false);
  }

  void add_labels(int item, const Segment& segment, const std::vector<FoundLabel>& labels,
                  bool paragraph) {
    const Folded& folded = segment.folded;
    const Traced& text = segment.text;
    const auto byte = [&](std::size_t point) {
      return point == folded.points.size() ? text.size()
                                           : static_cast<std::size_t>(folded.bytes[point]);
    };
    for (std::size_t at = 0; at < labels.size(); ++at) {
      const std::size_t end = at + 1 < labels.size() ? labels[at + 1].from : folded.points.size();
      into_.add(PieceKind::label, item, text.part(byte(labels[at].from), byte(labels[at].value)),
                paragraph && at == 0, labels[at].label);
      into_.add(PieceKind::field, item, text.part(byte(labels[at].value), byte(end)), false,
                labels[at].label);
    }
  }

  void add_paragraph(std::size_t at) {
    const Segment& segment = segments_[at];
    const auto labels = find_labels(segment.folded, 0);
    if (!labels.empty() && labels.front().from == 0 && into_.current() >= 0) {
      if (labelled_ >= 0 && labelled_ != into_.current()) into_.close_below(labelled_);
      const int item = into_.current();
      labelled_ = item;
      add_labels(item, segment, labels, segment.paragraph);
      if (labels.back().value == segment.folded.points.size()) return;
      return;
    }
    if (into_.current() >= 0 && at > last_marker_ && leaves(at)) into_.close_all();
    const int item = into_.current();
    into_.add(item < 0 ? PieceKind::loose : PieceKind::body, item, segment.text, segment.paragraph);
  }

  bool leaves(std::size_t at) const {
    const Points words = segments_[at].folded.points;
    return is_signature(words) || (at > last_marker_ + 1 && closes_document(words)) ||
           (closes_document(words) && segments_[last_marker_].folded.points.size() > 40);
  }

  const std::vector<Segment>& segments_;
  OutlineBuilder into_;
  bool counts_is_ = false;
  std::size_t last_marker_ = 0;
  int labelled_ = -1;  // the item whose text is divided by labels
};

}  // namespace

Outline make_outline(const SourceText& source) {
  const std::vector<SourceBlock> blocks = clean_blocks(source);
  const std::vector<Segment> segments = cut_segments(blocks);
  return OutlineMaker(segments).make();
}

}  // namespace duban
