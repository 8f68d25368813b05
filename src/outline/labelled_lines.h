#pragma once

#include <set>
#include <vector>

#include "outline/builder.h"
#include "outline/labels.h"
#include "outline/points.h"

namespace duban {

// 1.问题：…: where the words of a problem begin, behind the colon; `from` where none is named.
std::size_t behind_problem(Points text, std::size_t from);

// The text of items that labels divide: 整改目标：… 整改措施：… 责任单位：…, and which item each
// labelled line tells of.
class LabelledLines {
 public:
  LabelledLines(const std::vector<Segment>& segments, OutlineBuilder& into)
      : segments_(segments), into_(into) {}

  // After an item was opened: its labels, behind its own text.
  void add_opened(int item, const Segment& segment, const std::vector<FoundLabel>& labels,
                  bool problem);
  void close_item() { item_ = -1; }

  // Each adds a segment if it is one of its kind, and says so.
  bool add_numbered(std::size_t at);  // （1）整改目标：… the number counts labels, no items
  bool add_line(std::size_t at);      // 责任单位：… at the beginning of a paragraph
  bool add_more(std::size_t at);      // what goes on with a labelled line above

  void add_labels(int item, const Segment& segment, const std::vector<FoundLabel>& labels,
                  bool paragraph);

 private:
  bool counts_labels(std::size_t at, const std::vector<FoundLabel>& labels) const;
  bool tells_problem(std::size_t at) const;
  void add_problem(const Segment& segment);
  void heed(const Segment& segment, const std::vector<FoundLabel>& labels);
  bool names_more(std::size_t at) const;
  bool next_counts_on(std::size_t at, int item) const;

  const std::vector<Segment>& segments_;
  OutlineBuilder& into_;
  int item_ = -1;         // whose text labels divide
  int problem_ = -1;      // the last item that is a problem
  std::set<Label> told_;  // the item's labels so far
  Label last_ = Label::none;
  Label open_ = Label::none;  // its text goes on below
};

}  // namespace duban
