#include "outline/builder.h"

#include <algorithm>

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

void OutlineBuilder::close(int rank) {
  const auto same =
      std::find_if(open_.begin(), open_.end(), [&](const Open& open) { return open.rank == rank; });
  open_.erase(same, open_.end());
  while (!open_.empty() && open_.back().rank > rank) open_.pop_back();
}

void OutlineBuilder::close_below(int item) {
  while (!open_.empty() && open_.back().item != item) open_.pop_back();
}

bool OutlineBuilder::is_open(int rank) const {
  return std::any_of(open_.begin(), open_.end(),
                     [&](const Open& open) { return open.rank == rank; });
}

void OutlineBuilder::add(PieceKind kind, int item, const Traced& text, bool paragraph,
                         Label label) {
  if (text.empty()) return;
  outline.pieces.push_back({kind, label, item, paragraph, text});
}

}  // namespace duban
