#include "graph/task_graph.h"

#include <random>

#include "tests/graph/net.h"
#include "tests/test.h"

using namespace duban;

static std::vector<std::string> told(const Net& net) {
  std::vector<std::string> lines;
  for (const Problem& problem : build_graph(net.plan()).problems)
    lines.push_back(to_string(problem));
  return lines;
}

static std::string circle(int line, const std::string& path) {
  return "plan.toml:" + std::to_string(line) + ": cycle: 任务互相等待,成了一个圈:" + path;
}

//   1 ┌ 1.1 ──FS+3──> 1.2 ┐ ──> 2
TEST_CASE("every rule of a plan is one edge between two vertices") {
  Net net;
  net.task("1");
  net.task("1.1");
  net.task("1.2").after("1.1", LinkType::FS, 3, true);
  net.task("2").after("1");
  const auto graph = build_graph(net.plan());
  REQUIRE(graph);
  CHECK(graph->edges.size() == 3 + 4 + 2);  // durations, containment, links
  CHECK(graph->out(start_of(net["1"])).size() == 2);
  const auto out = graph->out(finish_of(net["1.1"]));
  REQUIRE(out.size() == 2);
  CHECK(out[0].to == finish_of(net["1"]));
  CHECK(out[1].to == start_of(net["1.2"]));
  CHECK(out[1].lag == Lag{3, true});
}

TEST_CASE("a plan without tasks has an empty graph") {
  const auto graph = build_graph(Plan{});
  REQUIRE(graph);
  CHECK(graph->order.empty());
}

//   1.1 ──> 1.2 ──> 1.3 ──> 1.4
//             ^──────┘
TEST_CASE("a circle is told by its numbers at the line of a link of it") {
  Net net;
  net.task("1");
  net.task("1.1");
  net.task("1.2").after("1.1").after("1.3");
  net.task("1.3").after("1.2");
  net.task("1.4").after("1.3");
  CHECK(told(net) == std::vector{circle(302, "1.2 → 1.3 → 1.2")});
}

//   1 <──> 2     3 ──> 4 ──> 5 ──> 3
TEST_CASE("circles apart from one another are all told") {
  Net net;
  net.task("1").after("2");
  net.task("2").after("1");
  net.task("3").after("5");
  net.task("4").after("3");
  net.task("5").after("4");
  CHECK(told(net) == std::vector{circle(101, "1 → 2 → 1"), circle(301, "3 → 4 → 5 → 3")});
}

//   1 <──> 2 ──> 3 <──> 4, and 4 ──> 1: one big circle of two small ones
TEST_CASE("two small circles that a bigger one joins are both told") {
  Net net;
  net.task("1").after("2").after("4");
  net.task("2").after("1");
  net.task("3").after("4").after("2");
  net.task("4").after("3");
  CHECK(told(net) == std::vector{circle(101, "1 → 2 → 1"), circle(301, "3 → 4 → 3")});
}

TEST_CASE("a child that waits for its own parent's finish is a circle") {
  Net net;
  net.task("1");
  net.task("1.1").after("1");
  CHECK(told(net) == std::vector{circle(201, "1 → 1.1 → 1")});
}

TEST_CASE("a parent that waits for its own child is a circle") {
  Net net;
  net.task("1").after("1.1");
  net.task("1.1");
  CHECK(told(net) == std::vector{circle(101, "1 → 1.1 → 1")});
}

TEST_CASE("a task that waits for itself is a circle") {
  for (const LinkType type : {LinkType::FS, LinkType::SS, LinkType::FF}) {
    Net net;
    net.task("1").after("1", type);
    CHECK(told(net) == std::vector{circle(101, "1 → 1")});
  }
}

TEST_CASE("of a long circle both ends are shown") {
  Net net;
  for (int i = 1; i <= 50; ++i) net.task(std::to_string(i)).after(std::to_string(i % 50 + 1));
  const std::string message = told(net).front();
  CHECK(message.find("1 → 50 → 49 → ") != std::string::npos);
  CHECK(message.find(" → 32 → …(略去11项)… → 20 → ") != std::string::npos);
  CHECK(message.find("→ 2 → 1") == message.size() - std::string("→ 2 → 1").size());
}

//   1 ──SS──> 2 ──FF──> 1: no circle of the starts and finishes
TEST_CASE("two tasks may wait for one another's different ends") {
  Net net;
  net.task("1").after("2", LinkType::FF);
  net.task("2").after("1", LinkType::SS);
  CHECK(told(net).empty());
}

TEST_CASE("only a summary's finish is waited for, and only its start waits") {
  const std::pair<LinkType, bool> from_summary[] = {
      {LinkType::FS, true}, {LinkType::FF, true}, {LinkType::SS, false}, {LinkType::SF, false}};
  for (const auto& [type, allowed] : from_summary) {
    Net net;
    net.task("1");
    net.task("1.1");
    net.task("2").after("1", type);
    CHECK(told(net).empty() == allowed);
  }
  const std::pair<LinkType, bool> to_summary[] = {
      {LinkType::FS, true}, {LinkType::SS, true}, {LinkType::FF, false}, {LinkType::SF, false}};
  for (const auto& [type, allowed] : to_summary) {
    Net net;
    net.task("1").after("2", type);
    net.task("1.1");
    net.task("2");
    CHECK(told(net).empty() == allowed);
  }
}

TEST_CASE("a link that a summary cannot bear is told beside the circles") {
  Net net;
  net.task("1").after("2", LinkType::FF);
  net.task("1.1");
  net.task("2");
  net.task("3").after("3");
  CHECK(told(net) ==
        std::vector<std::string>{"plan.toml:101: summary-link: “1”有下级任务,前置只能约束它的开始"
                                 "(FS、SS),不能用 FF",
                                 circle(401, "3 → 3")});
}

TEST_CASE("a chain of a million tasks is ordered without deep recursion") {
  Plan plan;
  plan.tasks.resize(1'000'000);
  for (TaskIndex task = 1; task < plan.tasks.size(); ++task) {
    Link link;
    link.from = task - 1;
    plan.tasks[task].after.push_back(link);
  }
  const auto graph = build_graph(plan);
  REQUIRE(graph);
  CHECK(graph->order.front() == start_of(0));
  CHECK(graph->order.back() == finish_of(999'999));
}

// Links from anywhere to anywhere; half of the plans have circles.
static Plan random_plan(std::mt19937& random, TaskIndex tasks, TaskIndex links) {
  const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
  Plan plan;
  plan.tasks.resize(tasks);
  for (TaskIndex task = 0; task < tasks; ++task) {
    plan.tasks[task].number = std::to_string(task);
    plan.tasks[task].line = static_cast<int>(task) + 1;
  }
  for (TaskIndex i = 0; i < links; ++i) {
    Link link;
    link.from = below(tasks);
    link.type = static_cast<LinkType>(below(4));
    link.line = 1;
    plan.tasks[below(tasks)].after.push_back(link);
  }
  return plan;
}

TEST_CASE("the order respects every edge, and without an order there is a circle to show") {
  std::mt19937 random(7);
  int ordered = 0;
  for (int round = 0; round < 2000; ++round) {
    const Plan plan = random_plan(random, 12, 8);
    const auto graph = build_graph(plan);
    CHECK(graph.problems.empty() == static_cast<bool>(graph));
    if (!graph) continue;
    ++ordered;
    std::vector<std::size_t> position(24, 24);
    for (std::size_t i = 0; i < graph->order.size(); ++i) position[graph->order[i]] = i;
    for (const Edge& edge : graph->edges) CHECK(position[edge.from] < position[edge.to]);
    for (std::uint32_t v = 0; v < 24; ++v)
      for (std::uint32_t i = graph->first_in[v]; i < graph->first_in[v + 1]; ++i)
        CHECK(graph->edges[graph->in_order[i]].to == v);
  }
  CHECK(ordered > 500);
  CHECK(ordered < 1900);
}
