#include "outline/make_outline.h"

#include <map>

#include "base/text.h"
#include "outline/builder.h"
#include "outline/clean.h"
#include "outline/forms.h"
#include "outline/head.h"
#include "outline/heading.h"
#include "outline/labelled_lines.h"
#include "outline/lines.h"
#include "outline/nesting.h"
#include "outline/office_head.h"
#include "outline/paper_ends.h"
#include "outline/papers.h"
#include "outline/sections.h"
#include "outline/tables/table.h"
#include "outline/undertaker.h"
#include "outline/unnumbered.h"

namespace duban {
namespace {

bool is_table(const Segment& segment) { return segment.block->kind == SourceBlock::Kind::table; }

class OutlineMaker {
 public:
  OutlineMaker(const std::vector<Segment>& segments, const std::vector<PaperPart>& places)
      : segments_(segments),
        places_(places),
        into_(Nesting(segments)),
        labelled_(segments, into_),
        nesting_(segments),
        ends_(segments, places) {}

  Outline make() {
    const std::size_t first = find_text();
    ReadHead head = read_head(segments_, first);
    into_.outline.head = std::move(head.letter);
    for (std::size_t at = 0; at < first; ++at) add_head(at, head.kinds[at]);
    for (std::size_t at = first; at < segments_.size(); ++at) add(at);
    return std::move(into_.outline);
  }

 private:
  bool numbered(std::size_t at) const { return ends_.numbered(at); }
  // The first segment of the text: an item, or a usual heading without a number behind the title.
  std::size_t find_text() const {
    bool titled = false;
    for (std::size_t at = 0; at < segments_.size(); ++at) {
      const Points line = segments_[at].folded.points;
      if (ends_.makes_items(at) || (titled && heads_unnumbered(segments_, at))) return at;
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
    if (segment.label != Label::none && into_.current() >= 0) return add_paragraph(at);
    if (names_problem(segment)) return name_problem(segment);
    if (const int rank = unnumbered_rank(segments_, at, into_); rank > 0)
      return add_unnumbered(segment, rank);
    add_paragraph(at);
  }

  // The line below a bare 问题1 says what the problem is.
  bool names_problem(const Segment& segment) {
    if (into_.current() < 0 || into_.outline.pieces.empty()) return false;
    const OutlineItem& item = into_.item(into_.current());
    const OutlinePiece& last = into_.outline.pieces.back();
    return item.marker.printed.starts_with("问题") && item.title.empty() &&
           last.kind == PieceKind::marker && last.item == into_.current() &&
           find_labels(segment.folded, 0).empty();
  }
  void name_problem(const Segment& segment) {
    const int item = into_.current();
    const std::size_t size = segment.folded.points.size();
    const ItemHeading heading = read_heading(segment.folded, 0, size, {.problem = true});
    into_.item(item).title = trim(part_of(segment.text, segment.folded, 0, heading.words).text());
    into_.add_part(PieceKind::title, item, segment, 0, heading.end, true);
    into_.add_part(PieceKind::body, item, segment, heading.end, size, heading.end == 0);
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
    return into_.open(marker.marker, marker.rank);
  }

  void add_item(std::size_t at) {
    const Segment& segment = segments_[at];
    const FoundMarker& marker = *segment.marker;
    const auto labels = find_labels(segment.folded, marker.points);
    if (labelled_.add_numbered(at)) return;
    const int item = open(marker);
    const std::size_t all = segment.folded.points.size();
    const std::size_t to = labels.empty() ? all : labels.front().from;
    HeadingClues clues;
    clues.followed = followed(at);
    const std::size_t from = behind_problem(segment.folded.points, marker.points);
    into_.item(item).matter = names_matter(segment);
    clues.problem = from > marker.points || marker.marker.printed.starts_with("问题") ||
                    into_.item(item).matter;
    clues.glued = !segment.paragraph;
    if (clues.glued) clues.blank = blank_behind(segment, from);
    clues.listed = listed_rank_ == marker.rank;
    into_.add_part(PieceKind::marker, item, segment, 0, from, segment.paragraph);
    const std::size_t duty = add_offices(item, segment, from);
    const ItemHeading heading = read_heading(segment.folded, duty, to, clues);
    if (heading.words > duty) {
      into_.item(item).title =
          trim(part_of(segment.text, segment.folded, duty, heading.words).text());
      into_.add_part(PieceKind::title, item, segment, duty, heading.end, false);
    }
    into_.add_part(PieceKind::body, item, segment, heading.end, to, false);
    const bool listed = to > 0 && segment.folded.points[to - 1] == U';';
    listed_rank_ = listed ? marker.rank : 0;
    labelled_.add_opened(item, segment, labels, clues.problem);
  }

  // Who stands before a colon, from `from` on; returns where the duty begins.
  std::size_t add_offices(int item, const Segment& segment, std::size_t from) {
    const std::size_t colon = offices_before_colon(segment.folded.points, from);
    if (colon == from) return from;
    into_.add_part(PieceKind::field, item, segment, from, colon, false, Label::owner);
    into_.add_part(PieceKind::label, item, segment, colon, colon + 1, false, Label::owner);
    return colon + 1;
  }

  void add_paragraph(std::size_t at) {
    const Segment& segment = segments_[at];
    if (labelled_.add_line(at)) return;
    if (at > 0 && segments_[at - 1].label != Label::none && labelled_.add_more(at)) return;
    if (leaves(at)) into_.close_all();
    const int item = into_.current();
    if (item < 0)
      return into_.add(is_signature(segment.folded.points) ? PieceKind::head : PieceKind::loose, -1,
                       segment.text, segment.paragraph);
    if (labelled_.add_more(at)) return;
    const auto labels = find_labels(segment.folded, 0);
    const std::size_t body = labels.empty() ? segment.folded.points.size() : labels.front().from;
    into_.add_part(PieceKind::body, item, segment, 0, body, segment.paragraph);
    labelled_.add_labels(item, segment, labels, false);
  }

  // Whether a paragraph behind the last item belongs to the document rather than to that item.
  bool leaves(std::size_t at) const {
    if (into_.current() < 0 || !ends_.closes(at)) return false;
    const Points words = segments_[at].folded.points;
    if (is_signature(words)) return true;
    if (ends_with_owners(segments_[at - 1].folded.points)) return true;
    const OutlinePiece& before = into_.outline.pieces.back();
    const bool has_text = before.kind == PieceKind::body || before.kind == PieceKind::field ||
                          before.text.text().ends_with("。");
    return has_text && closes_paper(words);
  }

  void add_attachment_title(const Segment& segment) {
    into_.item(into_.current()).title = trim(segment.text.text());
    into_.add(PieceKind::title, into_.current(), segment.text, segment.paragraph);
  }

  void add_unnumbered(const Segment& segment, int rank) {
    const int item = into_.open({}, rank);
    const std::size_t words = segment.folded.points.size() - segment.folded.points.ends_with(U":");
    into_.item(item).title = trim(part_of(segment.text, segment.folded, 0, words).text());
    labelled_.close_item();
    into_.add(PieceKind::title, item, segment.text, segment.paragraph);
  }

  const std::vector<Segment>& segments_;
  const std::vector<PaperPart>& places_;
  OutlineBuilder into_;
  LabelledLines labelled_;
  Nesting nesting_;
  PaperEnds ends_;
  std::map<int, int> last_;  // the last number of each rank
  int listed_rank_ = 0;      // of the item before, where it ends with ；
};

}  // namespace

Outline make_outline(const SourceText& source) {
  const std::vector<SourceBlock> blocks = clean_blocks(source);
  std::vector<Segment> segments = cut_segments(blocks);
  mark_matters(segments);
  std::vector<PaperPart> places = find_places(segments);
  part_forms(segments, places);
  settle_markers(segments, places);
  Outline outline = OutlineMaker(segments, places).make();
  settle_undertakers(outline);
  return outline;
}

}  // namespace duban
