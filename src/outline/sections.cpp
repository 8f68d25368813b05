#include "outline/sections.h"

#include "outline/points.h"

namespace duban {
namespace {

bool is_first_is(const Segment& segment) {
  return segment.marker && segment.marker->marker.style == NumberStyle::first_is;
}

bool is_text(const Segment& segment) {
  return segment.block->kind == SourceBlock::Kind::line && !segment.block->furniture;
}

// The segments under a heading: [from, to), with the heading at from - 1 unless it is the start.
struct Section {
  std::size_t from = 0;
  std::size_t to = 0;
  int above = 0;   // the heading's rank, 0 = none
  int behind = 0;  // of the marker that ends it, 0 = none
};

std::vector<Section> find_sections(const std::vector<Segment>& segments) {
  std::vector<Section> sections{{}};
  for (std::size_t at = 0; at < segments.size(); ++at) {
    if (!segments[at].marker || is_first_is(segments[at])) continue;
    sections.back().to = at;
    sections.back().behind = segments[at].marker->rank;
    sections.push_back({at + 1, segments.size(), segments[at].marker->rank, 0});
  }
  sections.back().to = segments.size();
  return sections;
}

// Whether the numbered heading above a section is a line of its own, high in the order.
bool stands_under_heading(const std::vector<Segment>& segments, const Section& section) {
  constexpr std::size_t longest = 60;
  if (section.above == 0) return true;
  if (section.above > han_rank && section.above != han_bracket_rank) return false;
  const Points heading = segments[section.from - 1].folded.points;
  return heading.size() <= longest && !holds(heading.substr(0, heading.size() - 1), U"。");
}

// 一是, 二是 … each at the beginning of a paragraph.
bool counts_paragraphs(const std::vector<Segment>& segments, const Section& section) {
  int last = 0;
  for (std::size_t at = section.from; at < section.to; ++at) {
    if (!is_first_is(segments[at])) continue;
    if (segments[at].marker->marker.ordinal != last + 1) return false;
    ++last;
  }
  return last >= 2;
}

// Where no other section of the document has an order below that of this one's heading.
bool is_deepest(const std::vector<Section>& sections, const Section& section) {
  if (section.above == 0) return sections.size() == 1;
  return section.behind <= section.above;
}

// 下一步工作打算, 2024年工作安排: a heading under which 一是 … 二是 are what will be done.
bool plans_work(const std::vector<Segment>& segments, const Section& section) {
  constexpr Points words[] = {U"打算",     U"计划",     U"安排",     U"下一步",
                              U"下步",     U"思路",     U"重点工作", U"努力方向",
                              U"主要任务", U"重点任务", U"工作任务", U"工作举措"};
  return section.above > 0 && holds_any(Points(segments[section.from - 1].folded.points), words);
}

// The segment cut before each 一是, 二是 … that stands behind a sentence, a clause or a colon.
void cut_first_is(const Segment& segment, std::vector<Segment>& into) {
  const Points text = segment.folded.points;
  std::size_t begin = 0;
  std::optional<FoundMarker> marker;
  int last = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && !is_one_of(text[at - 1], U"。;:!?)")) continue;
    const auto found = read_marker(segment.text.text(), segment.folded, at);
    if (!found || found->marker.style != NumberStyle::first_is || found->marker.ordinal != last + 1)
      continue;
    ++last;
    if (at > 0) into.push_back(cut_segment(segment, begin, at, marker));
    begin = at;
    marker = found;
  }
  into.push_back(begin == 0 ? segment : cut_segment(segment, begin, text.size(), marker));
  into.back().marker = marker;
}

// 一是 … 二是 within one paragraph.
bool counts_inside(const Segment& segment) {
  const Points text = segment.folded.points;
  return is_text(segment) && holds(text, U"一是") && holds(text, U"二是");
}

void drop_markers_of_lists(std::vector<Segment>& segments, const std::vector<PaperPart>& places) {
  for (std::size_t at = 0; at < segments.size(); ++at)
    if (places[at] == PaperPart::listed || places[at] == PaperPart::contents ||
        places[at] == PaperPart::titles)
      segments[at].marker.reset();
}

// Which segments hold a count of items, 一是 … 二是, to be cut; where 一是 counts nothing, it is no
// marker.
std::vector<bool> find_glued(std::vector<Segment>& segments) {
  const std::vector<Section> sections = find_sections(segments);
  std::vector<bool> glued(segments.size(), false);
  for (const Section& section : sections) {
    const bool only = is_deepest(sections, section) && section.above != han_bracket_rank &&
                      stands_under_heading(segments, section);
    const bool items = only && counts_paragraphs(segments, section);
    for (std::size_t at = section.from; at < section.to; ++at) {
      if (!items && is_first_is(segments[at])) segments[at].marker.reset();
      glued[at] = only && !items && plans_work(segments, section) && counts_inside(segments[at]);
    }
  }
  return glued;
}

}  // namespace

void settle_markers(std::vector<Segment>& segments, std::vector<PaperPart>& places) {
  drop_markers_of_lists(segments, places);
  const std::vector<bool> glued = find_glued(segments);
  std::vector<Segment> settled;
  std::vector<PaperPart> settled_places;
  for (std::size_t at = 0; at < segments.size(); ++at) {
    if (glued[at])
      cut_first_is(segments[at], settled);
    else
      settled.push_back(std::move(segments[at]));
    settled_places.resize(settled.size(), places[at]);
  }
  segments = std::move(settled);
  places = std::move(settled_places);
}

}  // namespace duban
