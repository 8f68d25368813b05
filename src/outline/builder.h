#pragma once

#include <algorithm>
#include <vector>

#include "outline/nesting.h"
#include "outline/outline.h"
#include "outline/segments.h"

namespace duban {

// Grows an outline in the document's order.
class OutlineBuilder {
 public:
  explicit OutlineBuilder(Nesting nesting = {}) : nesting_(std::move(nesting)) {}

  Outline outline;

  // A new item: beside the open one of its rank, else under the last one that it may stand in.
  int open(const Marker& marker, int rank);
  void close(int rank);        // that of this rank, or all that it cannot stand in
  void close_below(int item);  // all within it
  void close_all() { open_.clear(); }
  // How many items are open, and: no more than so many.
  std::size_t depth() const { return open_.size(); }
  void close_to(std::size_t depth) { open_.resize(std::min(depth, open_.size())); }

  int current() const { return open_.empty() ? -1 : open_.back().item; }
  bool is_open(int rank) const;
  int parent_for(int rank) const;  // of a new item of this rank; -1 = none
  bool is_item_open(int item) const;
  int rank_of(int item) const { return ranks_[static_cast<std::size_t>(item)]; }
  int open_unnumbered_rank() const;  // 0 = none is open
  // Of a heading that nothing else places: within the current item where it follows its heading,
  // else above all.
  int unnumbered_rank(bool inside) const;
  OutlineItem& item(int index) { return outline.items[static_cast<std::size_t>(index)]; }

  void add(PieceKind kind, int item, const Traced& text, bool paragraph, Label label = Label::none);

  // The same of the points [from, to) of a segment; nothing where there are none.
  void add_part(PieceKind kind, int item, const Segment& segment, std::size_t from, std::size_t to,
                bool paragraph, Label label = Label::none);

 private:
  struct Open {
    int item = -1;
    int rank = 0;
  };
  std::size_t kept(int rank) const;  // how many stay open above a new item

  Nesting nesting_;
  std::vector<Open> open_;
  std::vector<int> ranks_;  // of each item
};

}  // namespace duban
