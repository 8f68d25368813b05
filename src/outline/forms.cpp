#include "outline/forms.h"

#include <algorithm>

#include "outline/labels.h"
#include "outline/lines.h"
#include "outline/printed_date.h"
#include "outline/rank.h"

namespace duban {
namespace {

constexpr Points matters[] = {U"督办事项", U"督查事项", U"交办事项", U"督办任务", U"交办任务",
                              U"督查任务", U"转办事项", U"承办事项", U"办理事项", U"批示事项",
                              U"事项名称", U"任务名称", U"项目名称", U"工作事项", U"督办事由",
                              U"督查事由", U"交办事由"};

constexpr std::size_t longest_form = 12;  // lines from its matter to who or when

bool is_plain(const Segment& segment) {
  return segment.block->kind == SourceBlock::Kind::line && !segment.block->furniture;
}

// The points of 督办事项： at `from`; 0 where no matter is named.
std::size_t matter_at(Points line, std::size_t from) {
  for (const Points name : matters)
    if (line.substr(from).starts_with(name) && line.substr(from + name.size()).starts_with(U":"))
      return name.size() + 1;
  return 0;
}

bool tells_who_or_when(const Segment& segment, std::size_t from) {
  const auto labels = find_labels(segment.folded, from);
  return std::any_of(labels.begin(), labels.end(), [](const FoundLabel& found) {
    return found.label == Label::lead || found.label == Label::owner ||
           found.label == Label::support || found.label == Label::due;
  });
}

// Whether who or when is told of it before the next item or matter.
bool heads_form(const std::vector<Segment>& segments, std::size_t at, std::size_t behind) {
  if (tells_who_or_when(segments[at], behind)) return true;
  for (std::size_t next = at + 1; next < std::min(segments.size(), at + longest_form); ++next) {
    if (!is_plain(segments[next])) continue;
    if (matter_at(segments[next].folded.points, 0) > 0) return false;
    if (tells_who_or_when(segments[next], 0)) return true;
  }
  return false;
}

bool heads_paper(const Segment& segment) {
  const Points line = segment.folded.points;
  return is_plain(segment) && !segment.marker && segment.label == Label::none &&
         find_labels(segment.folded, 0).empty() &&
         (names_a_paper(line) || is_signature(line) || is_paper_number(line) || is_metadata(line) ||
          is_addressee(line));
}

}  // namespace

bool names_matter(const Segment& segment) {
  return segment.marker && segment.marker->marker.style == NumberStyle::none;
}

void mark_matters(std::vector<Segment>& segments) {
  for (std::size_t at = 0; at < segments.size(); ++at) {
    Segment& segment = segments[at];
    if (!is_plain(segment)) continue;
    const std::size_t from = segment.marker ? segment.marker->points : 0;
    const std::size_t name = matter_at(segment.folded.points, from);
    if (name == 0 || !heads_form(segments, at, from + name)) continue;
    if (!segment.marker) segment.marker = FoundMarker{{}, named_rank, 0};
    segment.marker->points = from + name;
  }
}

void part_forms(const std::vector<Segment>& segments, std::vector<PaperPart>& places) {
  bool first = true;
  for (std::size_t at = 0; at < segments.size(); ++at) {
    if (!names_matter(segments[at])) continue;
    for (std::size_t above = at; !first && above > 0 && heads_paper(segments[above - 1]); --above)
      if (places[above - 1] == PaperPart::text) places[above - 1] = PaperPart::opens;
    first = false;
  }
}

}  // namespace duban
