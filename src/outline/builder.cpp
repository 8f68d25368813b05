#include "outline/builder.h"

#include <algorithm>

#include "outline/points.h"

namespace duban {

int OutlineBuilder::open(const Marker& marker, int rank) {
  close(rank);
  OutlineItem item;
  item.marker = marker;
  item.parent = current();
  item.level = static_cast<int>(open_.size());
  const int index = static_cast<int>(outline.items.size());
  outline.items.push_back(std::move(item));
  open_.push_back({index, rank});
  ranks_.push_back(rank);
  return index;
}

std::size_t OutlineBuilder::kept(int rank) const {
  for (std::size_t at = 0; at < open_.size(); ++at)
    if (open_[at].rank == rank) return at;
  std::size_t count = open_.size();
  while (count > 0 && open_[count - 1].rank > rank && !nesting_.turned(open_[count - 1].rank, rank))
    --count;
  return count;
}

void OutlineBuilder::close(int rank) { open_.resize(kept(rank)); }

int OutlineBuilder::parent_for(int rank) const {
  const std::size_t count = kept(rank);
  return count == 0 ? -1 : open_[count - 1].item;
}

void OutlineBuilder::close_below(int item) {
  while (!open_.empty() && open_.back().item != item) open_.pop_back();
}

bool OutlineBuilder::is_open(int rank) const {
  return std::any_of(open_.begin(), open_.end(),
                     [&](const Open& open) { return open.rank == rank; });
}

bool OutlineBuilder::is_item_open(int item) const {
  return std::any_of(open_.begin(), open_.end(),
                     [&](const Open& open) { return open.item == item; });
}

int OutlineBuilder::open_unnumbered_rank() const {
  for (const Open& open : open_)
    if (open.rank % 2 != 0) return open.rank;
  return 0;
}

int OutlineBuilder::unnumbered_rank(bool inside) const {
  if (open_.empty()) return han_rank - 1;
  return inside ? open_.back().rank + 1 : open_.front().rank - 1;
}

void OutlineBuilder::add(PieceKind kind, int item, const Traced& text, bool paragraph,
                         Label label) {
  if (text.empty()) return;
  outline.pieces.push_back({kind, label, item, paragraph, text});
}

void OutlineBuilder::add_part(PieceKind kind, int item, const Segment& segment, std::size_t from,
                              std::size_t to, bool paragraph, Label label) {
  if (from < to) add(kind, item, part_of(segment.text, segment.folded, from, to), paragraph, label);
}

}  // namespace duban
