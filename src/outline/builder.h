#pragma once

#include <vector>

#include "outline/outline.h"

namespace duban {

// Grows an outline in the document's order.
class OutlineBuilder {
 public:
  Outline outline;

  // A new item of this rank: under the last open one of a lower rank.
  int open(const Marker& marker, int rank);
  // No item is open any more: what follows stands under none.
  void close_all() { open_.clear(); }
  // The items of this rank and of those within are closed.
  void close(int rank);
  void close_below(int item);  // all items inside it

  int current() const { return open_.empty() ? -1 : open_.back().item; }
  bool is_open(int rank) const;
  int rank_of(int item) const { return ranks_[static_cast<std::size_t>(item)]; }
  OutlineItem& item(int index) { return outline.items[static_cast<std::size_t>(index)]; }

  void add(PieceKind kind, int item, const Traced& text, bool paragraph, Label label = Label::none);

 private:
  struct Open {
    int item;
    int rank;
  };
  std::vector<Open> open_;
  std::vector<int> ranks_;  // of each item
};

}  // namespace duban
