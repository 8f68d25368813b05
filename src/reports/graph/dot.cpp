#include "reports/graph/dot.h"

#include "base/text.h"
#include "reports/figures.h"
#include "reports/graph/choice.h"
#include "reports/graph/dot_header.h"
#include "reports/graph/dot_look.h"
#include "reports/graph/dot_text.h"
#include "reports/graph/label_lines.h"
#include "reports/graph/layout.h"
#include "reports/punctuation.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace duban {

namespace {

// Past this, links run straight: routing them around every box takes Graphviz cubic time.
constexpr std::size_t most_routed = 400;

constexpr const char* fonts =
    "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,SimHei,sans-serif";

TaskIndex root_of(const Plan& plan, TaskIndex task) {
  while (plan.tasks[task].parent != no_task) task = plan.tasks[task].parent;
  return task;
}

// Days late of each task, or of its worst period.
std::vector<int> days_late(const Assessment& in) {
  std::vector<int> days(in.plan.tasks.size());
  for (const Finding& finding : in.findings)
    if (finding.task != no_task && is_late(finding))
      days[finding.task] = std::max(days[finding.task], finding.days_late);
  return days;
}

GraphNode node_of(const Item& item, int late, std::size_t label_width) {
  GraphNode node;
  node.task = item.index;
  node.head = item.task().number;
  if (item.lamp() != Lamp::grey) node.head += fmt::format(" · {}", in_chinese(item.lamp()));
  node.lines = label_lines(full_width(item.task().title), label_width);
  node.late = late > 0;
  if (node.late)
    node.foot = fmt::format("逾期{}天", late);
  else if (is_dated(item) && item.status().open())
    node.foot = fmt::format("限{}", to_string(*item.status().due));
  return node;
}

// The measures under their tasks and parts, in the plan's order.
std::vector<GraphPart> grouped(const Assessment& in, const DotOptions& options) {
  std::vector<GraphPart> parts;
  for (const Part& part : in.plan.parts)
    parts.push_back({part.number, fmt::format("{}、{}", part.number, part.title), {}, {}});
  parts.push_back({"", "", {}, {}});
  const std::vector<int> late = days_late(in);
  for (const TaskIndex task : choose_measures(in.plan, options)) {
    const std::string number = part_number(in.plan, task);
    auto& groups = std::find_if(parts.begin(), parts.end() - 1, [&](const GraphPart& part) {
                     return part.number == number;
                   })->groups;
    const TaskIndex root = root_of(in.plan, task);
    if (groups.empty() || groups.back().task != root) groups.push_back({root, {}, {}});
    groups.back().nodes.push_back(node_of({&in, task}, late[task], options.label_width));
  }
  std::erase_if(parts, [](const GraphPart& part) { return part.groups.empty(); });
  return parts;
}

std::string name_of(TaskIndex task) { return fmt::format("t{}", task); }
std::string heading_name(TaskIndex task) { return fmt::format("h{}", task); }

class Writer {
 public:
  explicit Writer(const Assessment& in) : in_(in) {}

  std::string written(const GraphLayout& layout) {
    for (const GraphPart& part : layout.parts) write(part);
    const char* const splines = drawn_.size() > most_routed ? "line" : "true";
    std::string head = fmt::format(
        "digraph {} {{\n"
        "graph [layout=nop, splines={}, esep=\"+2\", bgcolor=white, pad=0.3, fontname=\"{}\"];\n"
        "node [shape=box, style=\"filled,rounded\", fixedsize=shape, fontsize=10, margin=0, "
        "fontname=\"{}\"];\n"
        "edge [arrowsize=0.7];\n",
        dot_quoted(in_.plan.id), splines, fonts, fonts);
    return head + dot_header(in_) + text_ + links() + "}\n";
  }

 private:
  void write(const GraphPart& part) {
    text_ += fmt::format(
        "subgraph {} {{ bb=\"{}\"; style=filled; fillcolor=\"#edf1f7\"; color=\"#c3ccda\";\n",
        dot_quoted("cluster part " + part.number), dot_bounds(part.box));
    if (!part.title.empty())
      text_ +=
          dot_words("part " + part.number, part.box.left + 12, part.box.top + 6, 15, part.title);
    for (const GraphGroup& group : part.groups) write(group);
    text_ += "}\n";
  }

  void write(const GraphGroup& group) {
    const Task& task = in_.plan.tasks[group.task];
    text_ += fmt::format(
        "subgraph {} {{ bb=\"{}\"; style=\"filled,rounded\"; fillcolor=white; color=\"#a7b2c4\";\n",
        dot_quoted("cluster " + task.number), dot_bounds(group.box));
    text_ += dot_words(heading_name(group.task), group.box.left + 12, group.box.top + 5, 12,
                       shorten(fmt::format("{} {}", task.number, full_width(task.title)), 26));
    named_.insert(group.task);
    for (const GraphNode& node : group.nodes) write(node);
    text_ += "}\n";
  }

  void write(const GraphNode& node) {
    std::string label = fmt::format("<B>{}</B>", html_escaped(node.head));
    for (const std::string& line : node.lines) label += "<BR/>" + html_escaped(line);
    if (!node.foot.empty())
      label += fmt::format("<BR/><FONT COLOR=\"{}\"><B>{}</B></FONT>",
                           node.late ? "#b02a1c" : "#4d5a6b", html_escaped(node.foot));
    text_ += dot_node(name_of(node.task), node.box,
                      fmt::format("{}, tooltip={}, label=<{}>",
                                  node_look(in_.lamps[node.task], is_critical(node.task)),
                                  dot_quoted(in_.plan.tasks[node.task].title), label));
    drawn_.insert(node.task);
  }

  bool is_critical(TaskIndex task) const { return in_.status.schedule.tasks[task].critical; }

  // Of two links into a critical task the one that came first in time does not drive it.
  bool leaves_no_room(const Link& link, TaskIndex to) const {
    if (link.type != LinkType::FS || link.lag.working) return true;
    const auto& dates = in_.status.schedule.tasks;
    return dates[to].earliest_start - dates[link.from].earliest_finish - 1 <= link.lag.days;
  }

  // The box of the task, or the heading of the group that it heads; "" where neither is drawn.
  std::string end_of(TaskIndex task) const {
    if (drawn_.contains(task)) return name_of(task);
    return named_.contains(task) ? heading_name(task) : "";
  }

  std::string links() const {
    std::string text;
    for (TaskIndex i = 0; i < in_.plan.tasks.size(); ++i) {
      for (const Link& link : in_.plan.tasks[i].after) {
        const std::string from = end_of(link.from);
        const std::string to = end_of(i);
        if (from.empty() || to.empty()) continue;
        const bool critical = is_critical(link.from) && is_critical(i) && leaves_no_room(link, i);
        text += fmt::format("{} -> {} [{}];\n", from, to, link_look(link.hard, critical));
      }
    }
    return text;
  }

  const Assessment& in_;
  std::string text_;
  std::set<TaskIndex> drawn_;  // as boxes
  std::set<TaskIndex> named_;  // as headings
};

}  // namespace

std::string to_dot(const Assessment& in, const DotOptions& options) {
  return Writer(in).written(lay_out(in, grouped(in, options), options.label_width));
}

}  // namespace duban
