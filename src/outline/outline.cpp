#include "outline/outline.h"

#include <map>
#include <set>

#include "base/text.h"
#include "outline/builder.h"
#include "outline/clean.h"
#include "outline/head.h"
#include "outline/heading.h"
#include "outline/labels.h"
#include "outline/lines.h"
#include "outline/nesting.h"
#include "outline/papers.h"
#include "outline/printed_date.h"
#include "outline/sections.h"
#include "outline/table.h"
#include "outline/unnumbered.h"

namespace duban {
namespace {

bool is_table(const Segment& segment) { return segment.block->kind == SourceBlock::Kind::table; }

// …（责任单位：市司法局）: what closes an item.
bool ends_with_owners(Points paragraph) {
  constexpr Points words[] = {U"责任单位", U"牵头", U"负责", U"责任部门", U"配合", U"主办"};
  if (paragraph.empty() || paragraph.back() != U')') return false;
  const std::size_t open = paragraph.rfind(U'(');
  return open != Points::npos && holds_any(paragraph.substr(open), words);
}

// 1.问题：…: the words of a problem stand behind the colon.
std::size_t behind_problem(Points text, std::size_t from) {
  constexpr Points names[] = {U"问题:",     U"存在问题:", U"反馈问题:", U"具体问题:",
                              U"主要问题:", U"问题表现:", U"问题描述:"};
  for (const Points name : names)
    if (text.substr(from).starts_with(name)) return from + name.size();
  return from;
}

class OutlineMaker {
 public:
  OutlineMaker(const std::vector<Segment>& segments, const std::vector<PaperPart>& places)
      : segments_(segments),
        places_(places),
        into_(Nesting(segments)),
        nesting_(segments),
        attachments_(count_attachments()),
        closing_(find_closing()) {}

  Outline make() {
    const std::size_t first = find_text();
    ReadHead head = read_head(segments_, first);
    into_.outline.head = std::move(head.letter);
    for (std::size_t at = 0; at < first; ++at) add_head(at, head.kinds[at]);
    for (std::size_t at = first; at < segments_.size(); ++at) add(at);
    return std::move(into_.outline);
  }

 private:
  int count_attachments() const {
    int count = 0;
    for (std::size_t at = 0; at < segments_.size(); ++at)
      if (places_[at] == PaperPart::opens && segments_[at].marker) ++count;
    return count;
  }

  // The segments behind the last item of each paper.
  std::vector<bool> find_closing() const {
    std::vector<bool> closing(segments_.size(), false);
    std::size_t from = segments_.size();  // since here nothing but unnumbered text
    for (std::size_t at = segments_.size(); at-- > 0;) {
      if (makes_items(at)) {
        std::fill(closing.begin() + static_cast<std::ptrdiff_t>(at + 1),
                  closing.begin() + static_cast<std::ptrdiff_t>(std::max(from, at + 1)), true);
        from = 0;
      }
      if (places_[at] == PaperPart::opens) from = at;
    }
    return closing;
  }

  // A marker that begins an item; that of a lone 附件1 begins none.
  bool numbered(std::size_t at) const {
    const Segment& segment = segments_[at];
    if (!segment.marker) return false;
    return segment.marker->rank != attachment_rank || attachments_ > 1;
  }
  bool makes_items(std::size_t at) const {
    const Segment& segment = segments_[at];
    if (is_table(segment)) return lists_tasks(segment.block->rows);
    return !segment.block->furniture && numbered(at);
  }

  // The first segment of the text: an item, or a usual heading without a number behind the title.
  std::size_t find_text() const {
    bool titled = false;
    for (std::size_t at = 0; at < segments_.size(); ++at) {
      const Points line = segments_[at].folded.points;
      if (makes_items(at) || (titled && is_usual_heading(line))) return at;
      titled = titled || names_a_paper(line);
    }
    return segments_.size();
  }

  void add_head(std::size_t at, PieceKind kind) {
    const Segment& segment = segments_[at];
    if (is_table(segment)) return add_table(segment.block->rows, into_);
    if (places_[at] == PaperPart::contents) kind = PieceKind::furniture;
    if (places_[at] != PaperPart::text && places_[at] != PaperPart::contents)
      kind = PieceKind::head;
    into_.add(kind, -1, segment.text, segment.paragraph);
  }

  void add(std::size_t at) {
    const Segment& segment = segments_[at];
    const bool furniture = segment.block->furniture || places_[at] == PaperPart::contents;
    if (is_table(segment)) return add_table(segment.block->rows, into_);
    if (furniture) return into_.add(PieceKind::furniture, -1, segment.text, segment.paragraph);
    if (numbered(at)) return add_item(at);
    if (places_[at] == PaperPart::titles && into_.current() >= 0)
      return add_attachment_title(segment);
    if (places_[at] != PaperPart::text) {
      into_.close_all();
      return into_.add(PieceKind::head, -1, segment.text, segment.paragraph);
    }
    if (const int rank = unnumbered_rank(segments_, at, into_); rank > 0)
      return add_unnumbered(segment, rank);
    add_paragraph(at);
  }

  // Whether the text of the item at this segment goes on below it.
  bool followed(std::size_t at) const {
    for (std::size_t next = at + 1; next < segments_.size(); ++next) {
      const Segment& segment = segments_[next];
      if (segment.block->furniture) continue;
      if (is_table(segment)) return true;
      if (numbered(next)) return stands_inside(*segments_[at].marker, *segment.marker);
      return places_[next] == PaperPart::text && find_labels(segment.folded, 0).empty() &&
             !is_signature(segment.folded.points);
    }
    return false;
  }
  bool stands_inside(const FoundMarker& outer, const FoundMarker& inner) const {
    if (into_.is_open(inner.rank)) return false;
    return inner.rank > outer.rank || nesting_.turned(outer.rank, inner.rank);
  }

  // Whether the numbering leaps, as where an excerpt left out items and perhaps their heading.
  bool leaps(const FoundMarker& marker) const {
    const auto last = last_.find(marker.rank);
    return last != last_.end() && marker.marker.ordinal > last->second + 1;
  }

  int open(const FoundMarker& marker) {
    if (leaps(marker) && marker.rank < digit_bracket_rank) into_.close_all();
    last_[marker.rank] = marker.marker.ordinal;
    const int item = into_.open(marker.marker, marker.rank);
    if (labelled_ >= 0 && !into_.is_item_open(labelled_)) labelled_ = -1;
    return item;
  }

  void add_item(std::size_t at) {
    const Segment& segment = segments_[at];
    const FoundMarker& marker = *segment.marker;
    const auto labels = find_labels(segment.folded, marker.points);
    if (is_numbered_label(at, labels)) return add_numbered_label(segment, labels);
    if (tells_problem(at)) return add_problem(segment);
    const int item = open(marker);
    const std::size_t all = segment.folded.points.size();
    const std::size_t to = labels.empty() ? all : labels.front().from;
    HeadingClues clues;
    clues.followed = followed(at);
    const std::size_t from = behind_problem(segment.folded.points, marker.points);
    clues.problem = from > marker.points || marker.marker.printed.starts_with("问题");
    clues.glued = !segment.paragraph;
    clues.listed = listed_rank_ == marker.rank;
    if (clues.problem) problem_ = item;
    const ItemHeading heading = read_heading(segment.folded, from, to, clues);
    add_part(PieceKind::marker, item, segment, 0, from, segment.paragraph);
    if (heading.words > from) {
      into_.item(item).title =
          trim(part_of(segment.text, segment.folded, from, heading.words).text());
      add_part(PieceKind::title, item, segment, from, heading.end, false);
    }
    add_part(PieceKind::body, item, segment, heading.end, to, false);
    const bool listed = to > 0 && segment.folded.points[to - 1] == U';';
    listed_rank_ = listed ? marker.rank : 0;
    add_labels(item, segment, labels, false);
    if (!labels.empty()) told_.clear(), labelled_ = item;
    for (const FoundLabel& label : labels) told_.insert(label.label);
  }

  void add_part(PieceKind kind, int item, const Segment& segment, std::size_t from, std::size_t to,
                bool paragraph, Label label = Label::none) {
    if (from < to)
      into_.add(kind, item, part_of(segment.text, segment.folded, from, to), paragraph, label);
  }

  void add_labels(int item, const Segment& segment, const std::vector<FoundLabel>& labels,
                  bool paragraph) {
    for (std::size_t at = 0; at < labels.size(); ++at) {
      const std::size_t end =
          at + 1 < labels.size() ? labels[at + 1].from : segment.folded.points.size();
      const FoundLabel& label = labels[at];
      add_part(PieceKind::label, item, segment, label.from, label.value, paragraph && at == 0,
               label.label);
      add_part(PieceKind::field, item, segment, label.value, end, false, label.label);
    }
  }

  static bool names_duty(Label label) {
    return label == Label::lead || label == Label::owner || label == Label::support ||
           label == Label::due || label == Label::person;
  }

  // 1.整改目标：… 2.责任单位：…: the numbers count labels, no items.
  bool is_numbered_label(std::size_t at, const std::vector<FoundLabel>& labels) const {
    const FoundMarker& marker = *segments_[at].marker;
    if (labels.empty() || labels.front().from != marker.points || into_.parent_for(marker.rank) < 0)
      return false;
    if (into_.parent_for(marker.rank) == problem_) return true;
    if (names_duty(labels.front().label)) return true;
    constexpr std::size_t within = 12;
    for (std::size_t next = at + 1; next < std::min(segments_.size(), at + within); ++next) {
      const auto& other = segments_[next].marker;
      if (!other || other->rank > marker.rank) continue;
      if (other->rank < marker.rank || other->marker.ordinal == 1) return false;
      const auto others = find_labels(segments_[next].folded, other->points);
      if (others.empty() || others.front().from != other->points) return false;
      if (names_duty(others.front().label)) return true;
    }
    return false;
  }

  void add_numbered_label(const Segment& segment, const std::vector<FoundLabel>& labels) {
    into_.close(segment.marker->rank);
    labelled_ = into_.current();
    add_part(PieceKind::marker, labelled_, segment, 0, segment.marker->points, segment.paragraph);
    add_labels(labelled_, segment, labels, false);
    open_label(segment, labels);
  }

  // （一）问题表现：… before （二）整改措施：…: it tells of the item above too.
  bool tells_problem(std::size_t at) const {
    const Segment& segment = segments_[at];
    const FoundMarker& marker = *segment.marker;
    if (behind_problem(segment.folded.points, marker.points) == marker.points) return false;
    if (at + 1 >= segments_.size() || into_.parent_for(marker.rank) < 0) return false;
    const Segment& next = segments_[at + 1];
    if (!next.marker || next.marker->rank != marker.rank) return false;
    const auto labels = find_labels(next.folded, next.marker->points);
    return !labels.empty() && labels.front().from == next.marker->points;
  }

  void add_problem(const Segment& segment) {
    into_.close(segment.marker->rank);
    problem_ = into_.current();
    const std::size_t from = behind_problem(segment.folded.points, segment.marker->points);
    add_part(PieceKind::marker, problem_, segment, 0, from, segment.paragraph);
    add_part(PieceKind::body, problem_, segment, from, segment.folded.points.size(), false);
  }

  // A label that has nothing behind it: its text comes in the paragraphs below.
  void open_label(const Segment& segment, const std::vector<FoundLabel>& labels) {
    const bool open = labels.back().value == segment.folded.points.size();
    const Label label = labels.back().label;
    last_label_ = label;
    open_label_ = open || label == Label::measure || label == Label::goal ? label : Label::none;
    one_line_ = names_duty(label);
  }

  void add_paragraph(std::size_t at) {
    const Segment& segment = segments_[at];
    const auto labels = find_labels(segment.folded, 0);
    if (!labels.empty() && labels.front().from == 0 && into_.current() >= 0)
      return add_labelled_line(at, labels);
    if (leaves(at)) into_.close_all();
    const int item = into_.current();
    if (item < 0)
      return into_.add(is_signature(segment.folded.points) ? PieceKind::head : PieceKind::loose, -1,
                       segment.text, segment.paragraph);
    if (item == labelled_ && open_label_ != Label::none) {
      into_.add(PieceKind::field, item, segment.text, segment.paragraph, open_label_);
      if (one_line_) open_label_ = Label::none;
      return;
    }
    if (item == labelled_ && names_duty(last_label_) && names_more(at)) {
      into_.add(PieceKind::field, item, segment.text, segment.paragraph, last_label_);
      return;
    }
    const std::size_t body = labels.empty() ? segment.folded.points.size() : labels.front().from;
    add_part(PieceKind::body, item, segment, 0, body, segment.paragraph);
    add_labels(item, segment, labels, false);
  }

  // A further office on a line of its own, below a labelled one.
  bool names_more(std::size_t at) const {
    const bool signs = at + 1 < segments_.size() && whole_day(segments_[at + 1].folded.points);
    return !signs && at > 0 && is_office(segments_[at].folded.points);
  }

  // A labelled line belongs to the item that labels divide, whatever stands inside it: 整改时限
  // behind the measures 1. 2. 3. of a problem.
  void add_labelled_line(std::size_t at, const std::vector<FoundLabel>& labels) {
    const Segment& segment = segments_[at];
    const int current = into_.current();
    const bool inside = labelled_ >= 0 && labelled_ != current && into_.is_item_open(labelled_);
    if (inside && told_.count(labels.front().label) == 0 && !next_counts_on(at, current))
      into_.close_below(labelled_);
    if (labelled_ != into_.current()) told_.clear();
    labelled_ = into_.current();
    for (const FoundLabel& label : labels) told_.insert(label.label);
    add_labels(labelled_, segment, labels, segment.paragraph);
    open_label(segment, labels);
  }

  // Whether the next item counts on from this one: then the lines between are this one's.
  bool next_counts_on(std::size_t at, int item) const {
    constexpr std::size_t within = 12;
    const OutlineItem& before = into_.outline.items[static_cast<std::size_t>(item)];
    for (std::size_t next = at + 1; next < std::min(segments_.size(), at + within); ++next)
      if (numbered(next))
        return segments_[next].marker->rank == into_.rank_of(item) &&
               segments_[next].marker->marker.ordinal == before.marker.ordinal + 1;
    return false;
  }

  // Whether a paragraph behind the last item belongs to the document rather than to that item.
  bool leaves(std::size_t at) const {
    if (into_.current() < 0 || !closing_[at]) return false;
    const Points words = segments_[at].folded.points;
    if (is_signature(words)) return true;
    if (ends_with_owners(segments_[at - 1].folded.points)) return true;
    const OutlinePiece& before = into_.outline.pieces.back();
    const bool has_text = before.kind == PieceKind::body || before.kind == PieceKind::field;
    return has_text && closes_paper(words);
  }

  void add_attachment_title(const Segment& segment) {
    into_.item(into_.current()).title = trim(segment.text.text());
    into_.add(PieceKind::title, into_.current(), segment.text, segment.paragraph);
  }

  void add_unnumbered(const Segment& segment, int rank) {
    const int item = into_.open({}, rank);
    into_.item(item).title = trim(segment.text.text());
    labelled_ = -1;
    into_.add(PieceKind::title, item, segment.text, segment.paragraph);
  }

  const std::vector<Segment>& segments_;
  const std::vector<PaperPart>& places_;
  OutlineBuilder into_;
  Nesting nesting_;
  int attachments_ = 0;
  std::vector<bool> closing_;  // behind the last item of a paper
  std::map<int, int> last_;    // the last number of each rank
  int labelled_ = -1;          // the item whose text labelled lines divide
  int problem_ = -1;           // the last item that is a problem
  std::set<Label> told_;       // its labels so far
  Label last_label_ = Label::none;
  Label open_label_ = Label::none;
  bool one_line_ = false;  // ... tells no more than one line
  int listed_rank_ = 0;    // of the item before, where it ends with ；
};

}  // namespace

Outline make_outline(const SourceText& source) {
  const std::vector<SourceBlock> blocks = clean_blocks(source);
  std::vector<Segment> segments = cut_segments(blocks);
  std::vector<PaperPart> places = find_places(segments);
  settle_markers(segments, places);
  return OutlineMaker(segments, places).make();
}

}  // namespace duban
