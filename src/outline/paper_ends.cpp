#include "outline/paper_ends.h"

#include <algorithm>

#include "outline/rank.h"
#include "outline/tables/table.h"

namespace duban {

PaperEnds::PaperEnds(const std::vector<Segment>& segments, const std::vector<PaperPart>& places)
    : segments_(segments), places_(places), closing_(segments.size(), false) {
  for (std::size_t at = 0; at < segments.size(); ++at)
    if (places[at] == PaperPart::opens && segments[at].marker) ++attachments_;
  find_closing();
}

bool PaperEnds::numbered(std::size_t at) const {
  const Segment& segment = segments_[at];
  if (!segment.marker) return false;
  return segment.marker->rank != attachment_rank || attachments_ > 1;
}

bool PaperEnds::makes_items(std::size_t at) const {
  const Segment& segment = segments_[at];
  if (segment.block->kind == SourceBlock::Kind::table) return lists_tasks(segment.block->rows);
  return !segment.block->furniture && numbered(at);
}

void PaperEnds::find_closing() {
  std::size_t from = segments_.size();  // since here nothing but unnumbered text
  for (std::size_t at = segments_.size(); at-- > 0;) {
    if (makes_items(at)) {
      std::fill(closing_.begin() + static_cast<std::ptrdiff_t>(at + 1),
                closing_.begin() + static_cast<std::ptrdiff_t>(std::max(from, at + 1)), true);
      from = 0;
    }
    if (places_[at] == PaperPart::opens) from = at;
  }
}

}  // namespace duban
