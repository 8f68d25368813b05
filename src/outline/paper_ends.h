#pragma once

#include <vector>

#include "outline/papers.h"
#include "outline/segments.h"

namespace duban {

// Which segments make items, and so where the last item of each paper ends.  Needs: both outlive
// it.
class PaperEnds {
 public:
  PaperEnds(const std::vector<Segment>& segments, const std::vector<PaperPart>& places);

  // A marker that begins an item; that of a lone 附件1 begins none.
  bool numbered(std::size_t at) const;
  bool makes_items(std::size_t at) const;
  // Behind the last item of a paper.
  bool closes(std::size_t at) const { return closing_[at]; }

 private:
  void find_closing();

  const std::vector<Segment>& segments_;
  const std::vector<PaperPart>& places_;
  int attachments_ = 0;
  std::vector<bool> closing_;
};

}  // namespace duban
