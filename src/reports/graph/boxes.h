#pragma once

#include <string>
#include <vector>

#include "plan/plan.h"

namespace duban {

// Points (1/72 inch) from the upper left corner of the page.
struct Box {
  double left = 0;
  double top = 0;
  double width = 0;
  double height = 0;
};

// A measure's box and what stands in it, from top to bottom.
struct GraphNode {
  TaskIndex task = no_task;
  std::string head;                // its number and lamp
  std::vector<std::string> lines;  // its title
  std::string foot;                // its day or how late it is; may be empty
  bool late = false;
  Box box;
};

// A task and its measures.
struct GraphGroup {
  TaskIndex task = no_task;
  std::vector<GraphNode> nodes;
  Box box;
};

struct GraphPart {
  std::string number;
  std::string title;  // with the number
  std::vector<GraphGroup> groups;
  Box box;
};

// Room that a group's and a part's heading take at the top of their boxes.
constexpr double group_head = 26;
constexpr double part_head = 30;

}  // namespace duban
