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

}  // namespace

void settle_markers(std::vector<Segment>& segments, std::vector<PaperPart>& places) {
  for (std::size_t at = 0; at < segments.size(); ++at)
    if (places[at] == PaperPart::listed || places[at] == PaperPart::contents ||
        places[at] == PaperPart::titles)
      segments[at].marker.reset();
  const std::vector<Section> sections = find_sections(segments);
  for (const Section& section : sections) {
    const bool items = counts_paragraphs(segments, section) && is_deepest(sections, section) &&
                       section.above != han_bracket_rank && stands_under_heading(segments, section);
    for (std::size_t at = section.from; at < section.to; ++at)
      if (!items && is_first_is(segments[at]) && is_text(segments[at])) segments[at].marker.reset();
  }
}

}  // namespace duban
