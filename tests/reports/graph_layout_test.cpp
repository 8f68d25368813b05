#include "reports/graph/layout.h"

#include "reports/graph/choice.h"
#include "reports/graph/dot.h"
#include "tests/desk.h"

using namespace duban;

namespace {

bool overlap(const Box& a, const Box& b) {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height &&
         b.top < a.top + a.height;
}

bool inside(const Box& a, const Box& b) {
  return a.left >= b.left && a.top >= b.top && a.left + a.width <= b.left + b.width + 0.01 &&
         a.top + a.height <= b.top + b.height + 0.01;
}

// Parts of five tasks with some measures each; every third measure waits for the one before.
std::string many_tasks(int parts) {
  std::string text;
  for (int part = 1; part <= parts; ++part)
    text += "[[part]]\nnumber = \"" + std::to_string(part) + "\"\ntitle = \"部分\"\n";
  for (int task = 1; task <= 5 * parts; ++task) {
    const std::string number = std::to_string(task);
    text += "[[task]]\nnumber = \"" + number + "\"\npart = \"" + std::to_string((task + 4) / 5) +
            "\"\ntitle = \"任务\"\n";
    for (int i = 1; i <= 1 + task * 3 % 7; ++i) {
      text += "[[task]]\nnumber = \"" + number + "." + std::to_string(i) + "\"\ntitle = \"措施\"\n";
      if (i % 3 == 2) text += "after = [\"" + number + "." + std::to_string(i - 1) + "\"]\n";
    }
  }
  return text;
}

std::vector<GraphPart> parts_of(const Assessment& in) {
  std::vector<GraphPart> parts;
  for (TaskIndex i = 0; i < in.plan.tasks.size(); ++i) {
    const Task& task = in.plan.tasks[i];
    if (!task.leaf) {
      if (parts.empty() || parts.back().number != task.part)
        parts.push_back({task.part, "", {}, {}});
      parts.back().groups.push_back({i, {}, {}});
    } else {
      parts.back().groups.back().nodes.push_back({i, task.number, {task.title}, "", false, {}});
    }
  }
  return parts;
}

}  // namespace

TEST_CASE("no box overlaps another, and each stands inside its task and part") {
  const Assessment in = Desk(many_tasks(4)).on("2023-02-01");
  const GraphLayout page = lay_out(in, parts_of(in), 9);
  std::vector<Box> boxes;
  for (const GraphPart& part : page.parts)
    for (const GraphGroup& group : part.groups) {
      CHECK(inside(group.box, part.box));
      for (const GraphNode& node : group.nodes) {
        CHECK(inside(node.box, group.box));
        for (const Box& other : boxes) REQUIRE_FALSE(overlap(node.box, other));
        boxes.push_back(node.box);
      }
    }
  CHECK(boxes.size() > 50);
}

TEST_CASE("who waits stands to the right of whom he waits for") {
  const Assessment in = Desk(many_tasks(2)).on("2023-02-01");
  const GraphLayout page = lay_out(in, parts_of(in), 9);
  for (const GraphPart& part : page.parts)
    for (const GraphGroup& group : part.groups)
      for (const GraphNode& node : group.nodes)
        for (const Link& link : in.plan.tasks[node.task].after)
          for (const GraphNode& before : group.nodes)
            if (before.task == link.from) CHECK(before.box.left < node.box.left);
}

TEST_CASE("a page of many parts keeps about the shape of a sheet") {
  const Assessment in = Desk(many_tasks(8)).on("2023-02-01");
  const GraphLayout page = lay_out(in, parts_of(in), 9);
  CHECK(page.width / page.height > 1);
  CHECK(page.width / page.height < 2.2);
}

TEST_CASE("a picture of one task shows its neighbours and no others") {
  const Assessment in = Desk(R"(
[[task]]
number = "1"
title = "甲"
[[task]]
number = "1.1"
title = "甲一"
[[task]]
number = "2"
title = "乙"
[[task]]
number = "2.1"
title = "乙一"
after = ["1.1"]
[[task]]
number = "2.2"
title = "乙二"
[[task]]
number = "3"
title = "丙"
after = ["2.1"]
)")
                            .on("2023-02-01");
  const auto numbers = [&](const DotOptions& options) {
    std::string text;
    for (const TaskIndex task : choose_measures(in.plan, options))
      text += in.plan.tasks[task].number + " ";
    return text;
  };
  DotOptions around;
  around.around = in.plan.find("1");
  CHECK(numbers(around) == "1.1 2.1 ");
  DotOptions linked;
  linked.linked_only = true;
  CHECK(numbers(linked) == "1.1 2.1 3 ");
  CHECK(numbers({}) == "1.1 2.1 2.2 3 ");
}
