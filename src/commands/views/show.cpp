#include "base/json.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/plans/level_plans.h"
#include "commands/views/events_out.h"
#include "commands/views/figures_out.h"
#include "commands/views/next_steps.h"
#include "commands/views/parts_out.h"
#include "commands/views/proofs_out.h"
#include "commands/views/shown_due.h"
#include "findings/pace_node.h"
#include "findings/report_cycle.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <cmath>
#include <ostream>

namespace duban {

namespace {

struct Shown {
  const Assessment& on;
  TaskIndex index;
  TaskCycle cycle;
  std::optional<Day> next_report;
  std::optional<PaceNode> next_node;
  std::vector<Event> events;
  Below below;  // 下级落实
  FileStore files;

  ProofsShown proofs() const {
    return {on.plan, task(), on.status.states.tasks[index], handed_in(events), files};
  }
  const Task& task() const { return on.plan.tasks[index]; }
  const TaskStatus& status() const { return on.status.tasks[index]; }
};

Json links_json(const Shown& shown) {
  Json links = Json::array();
  for (const Link& link : shown.task().after)
    links.push_back({{"task", shown.on.plan.tasks[link.from].number},
                     {"link", to_string(link.type)},
                     {"lag", link.lag.days},
                     {"working", link.lag.working},
                     {"hard", link.hard},
                     {"why", text_or_null(link.why)}});
  return links;
}

Json findings_json(const Shown& shown) {
  Json findings = Json::array();
  for (const Finding& finding : shown.on.findings)
    if (finding.task == shown.index)
      findings.push_back({{"kind", to_string(finding.kind)},
                          {"lamp", to_string(finding.lamp)},
                          {"reason", finding.reason}});
  return findings;
}

void write_json(std::ostream& out, const Shown& shown) {
  const Task& task = shown.task();
  const Answering answering = answering_person(shown.on.plan, shown.index);
  Json events = Json::array();
  for (const Event& event : shown.events) events.push_back(json_of(event));
  const Json json = {
      {"as_of", to_string(shown.on.status.as_of)},
      {"task", shown.on.plan.task_id(shown.index)},
      {"number", task.number},
      {"title", task.title},
      {"kind", to_string(task.kind)},
      {"part", text_or_null(part_of(shown.on.plan, shown.index))},
      {"lead", text_or_null(lead_name(shown.on.plan, shown.index))},
      {"support", support_names(shown.on.plan, shown.index)},
      {"person", text_or_null(answering.person)},
      {"post", text_or_null(answering.post)},
      {"stage", to_string(shown.status().stage)},
      {"lamp", to_string(shown.on.lamps[shown.index])},
      {"percent", std::lround(shown.status().percent)},
      {"due", to_json(shown_due(shown.on, shown.index))},
      {"original_due", to_json(shown.status().own_due)},
      {"due_text", text_or_null(due_words(task))},
      {"effective_due", to_string(shown.on.status.schedule.tasks[shown.index].latest_finish)},
      {"forecast_finish", to_string(shown.on.status.forecast.finish[shown.index])},
      {"days_late", shown.status().days_late},
      {"report", to_string(shown.cycle.cycle)},
      {"report_due", to_json(shown.next_report)},
      {"after", links_json(shown)},
      {"evidence", task.detail->evidence},
      {"proofs", proofs_json(shown.proofs())},
      {"basis", task.detail->basis},
      {"parts", parts_json(shown.on, shown.index)},
      {"may_follow", next_steps_json(shown.task(), shown.on.status.states.tasks[shown.index])},
      {"lower", json_of(shown.below)},
      {"findings", findings_json(shown)},
      {"events", events}};
  out << json.dump(2) << '\n';
}

std::string given_by(const Shown& shown, const char* field) {
  const auto& files = shown.task().detail->given_by;
  const auto it = files.find(field);
  return it == files.end() ? "" : fmt::format("(见 {}:{})", it->second.file, it->second.line);
}

std::string or_unknown(const std::string& text) { return text.empty() ? "未明确" : text; }

// How often it is reported on, where it is at all.
void write_cycle(std::ostream& out, const Shown& shown) {
  if (shown.cycle.cycle == Cycle::none && shown.cycle.from == no_task) return;
  out << fmt::format("  报送 {}{}{}\n", in_words(shown.on.plan, shown.index, shown.cycle),
                     given_by(shown, "report"),
                     shown.next_report ? ",下次应于" + in_chinese(*shown.next_report) + "前" : "");
}

void write_head(std::ostream& out, const Shown& shown) {
  const Task& task = shown.task();
  const Plan& plan = shown.on.plan;
  out << fmt::format("{} {}\n", plan.task_id(shown.index), task.title);
  out << fmt::format("  类别 {}  所属部分 {}\n", in_chinese(task.kind),
                     or_unknown(part_of(plan, shown.index)));
  out << fmt::format("  牵头 {}{}{}\n", or_unknown(lead_name(plan, shown.index)),
                     plan.sample ? "(示例)" : "", given_by(shown, "lead"));
  if (const auto support = support_names(plan, shown.index); !support.empty())
    out << fmt::format("  配合 {}{}\n", join(support, "、"), given_by(shown, "support"));
  const Answering answering = answering_person(plan, shown.index);
  if (!answering.person.empty())
    out << fmt::format("  责任人 {}{}\n", answering.person, given_by(shown, "person"));
  if (!answering.post.empty())
    out << fmt::format("  岗位 {}{}\n", answering.post, given_by(shown, "post"));
  const auto due = shown_due(shown.on, shown.index);
  out << fmt::format("  时限 {}{}{}\n", due ? in_chinese(*due) : "未定",
                     due_words(task).empty() ? "" : fmt::format("(“{}”)", due_words(task)),
                     given_by(shown, "due"));
  if (const auto& extended = shown.on.status.states.tasks[shown.index].extended_to;
      extended && shown.status().own_due)
    out << fmt::format("  原定时限 {}\n", in_chinese(*shown.status().own_due));
  write_cycle(out, shown);
  if (!task.detail->basis.empty())
    out << fmt::format("  依据 {}\n", join(task.detail->basis, "、"));
}

void write_ladder(std::ostream& out, const Shown& shown) {
  const auto& reached = shown.on.status.states.tasks[shown.index].detail->nodes;
  for (const LadderNode& node : shown.status().ladder) {
    const auto done = std::find_if(reached.begin(), reached.end(),
                                   [&](const NodeReached& step) { return step.node == node.name; });
    out << fmt::format("  步骤 {} {}%,应于{}前{}\n", node.name, std::lround(node.percent),
                       to_string(node.by),
                       done == reached.end() ? "" : "(" + to_string(done->on) + "完成)");
  }
}

void write_stand(std::ostream& out, const Shown& shown) {
  out << fmt::format("现状({})\n  {}灯  {}  进度{}%", to_string(shown.on.status.as_of),
                     in_chinese(shown.on.lamps[shown.index]), in_chinese(shown.status().stage),
                     std::lround(shown.status().percent));
  if (shown.status().days_late > 0) out << fmt::format("  逾期{}天", shown.status().days_late);
  out << '\n';
  if (const auto& node = shown.next_node)
    out << fmt::format("  下一序时节点 {}{} 应达{}%{}\n", to_string(node->day),
                       node->step.empty() ? "" : "“" + node->step + "”", std::lround(node->percent),
                       node->estimated ? "(估)" : "");
  for (const Finding& finding : shown.on.findings)
    if (finding.task == shown.index)
      out << fmt::format("  · {}{}:{}\n", in_chinese(finding), slice_mark(finding.period),
                         finding.reason);
}

void write_neighbours(std::ostream& out, const Shown& shown) {
  const auto& tasks = shown.on.plan.tasks;
  for (const Link& link : shown.task().after)
    out << fmt::format("  前置 {} {}({},{}){}\n", tasks[link.from].number, tasks[link.from].title,
                       link.hard ? "硬" : "软", in_chinese(shown.on.status.tasks[link.from].stage),
                       link.why.empty() ? "" : ":" + link.why);
  for (TaskIndex i = 0; i < tasks.size(); ++i)
    for (const Link& link : tasks[i].after)
      if (link.from == shown.index)
        out << fmt::format("  后续 {} {}({})\n", tasks[i].number, tasks[i].title,
                           link.hard ? "硬" : "软");
  for (TaskIndex i = 0; i < tasks.size(); ++i)
    if (tasks[i].parent == shown.index)
      out << fmt::format("  措施 {} {}({},{}%)\n", tasks[i].number, tasks[i].title,
                         in_chinese(shown.on.status.tasks[i].stage),
                         std::lround(shown.on.status.tasks[i].percent));
}

void write_events(std::ostream& out, const Shown& shown) {
  if (!shown.events.empty()) out << "登记\n";
  for (const Event& event : shown.events) out << "  " << line_of(event) << '\n';
}

}  // namespace

Exit show(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  const Office office = open_office(world, arguments);
  const TaskName name = task_name(office, arguments.text("TASK"));
  const Assessment on = assess_plan(office, name.plan);
  const Judgement judged{on.plan, on.graph, office.calendar, office.rules, on.status};
  const TaskIndex index = find_task(on.plan, name.number);
  Shown shown{on,
              index,
              cycle_of(on.plan, office.rules, index),
              next_report(judged, index),
              next_node(judged, index),
              {},
              {},
              office.journal.files()};
  const auto lower = plans_below(office, name.plan);
  shown.below = look_below(on, lower, shown.index);
  office.journal.each_event({name.plan, name.number, office.horizon},
                            [&](const Event& event) { shown.events.push_back(event); });
  if (format == "json") {
    write_json(world.out, shown);
    return Exit::all_well;
  }
  write_head(world.out, shown);
  write_figures(world.out, on, index);
  write_stand(world.out, shown);
  write_ladder(world.out, shown);
  write_parts(world.out, on, index);
  write_proofs(world.out, shown.proofs());
  write_neighbours(world.out, shown);
  write_next_steps(world.out, shown.task(), on.status.states.tasks[shown.index]);
  write_below(world.out, shown.below);
  write_events(world.out, shown);
  return Exit::all_well;
}

}  // namespace duban
