#include "schedule/schedule.h"
#include "tests/schedule/random_plan.h"
#include "tests/schedule/reference.h"
#include "tests/test.h"

using namespace duban;

static Schedule schedule_of(const Plan& plan) {
  return make_schedule(plan, *build_graph(plan), official_calendar(), {});
}

namespace {

// One random plan with its schedule and the reference's answers.
struct Sample {
  explicit Sample(Plan p)
      : plan(std::move(p)),
        schedule(schedule_of(plan)),
        reference(plan, official_calendar()),
        earliest(reference.earliest()),
        latest(reference.latest()),
        undated(reference.latest_before(
            *std::max_element(earliest.finish.begin(), earliest.finish.end()))) {}

  static int room(TaskIndex leaf, const Reference::Days& early, const Reference::Days& late) {
    return std::min(late.start[leaf] - early.start[leaf], late.finish[leaf] - early.finish[leaf]);
  }

  // What the reference says of any task, a leaf or not.
  TaskDates expected(TaskIndex task) const {
    TaskDates dates;
    const auto leaves = reference.leaves(task);
    dates.earliest_start = earliest.start[leaves[0]];
    dates.latest_start = latest.start[leaves[0]];
    dates.slack = room(leaves[0], earliest, latest);
    for (const TaskIndex leaf : leaves) {
      dates.earliest_start = std::min(dates.earliest_start, earliest.start[leaf]);
      dates.earliest_finish = std::max(dates.earliest_finish, earliest.finish[leaf] - 1);
      dates.latest_start = std::min(dates.latest_start, latest.start[leaf]);
      dates.slack = std::min(dates.slack, room(leaf, earliest, latest));
      dates.critical = dates.critical || room(leaf, earliest, undated) == 0;
    }
    dates.latest_finish = plan.tasks[task].leaf
                              ? latest.finish[task] - 1
                              : reference.latest_finish_of_summary(task, latest) - 1;
    return dates;
  }

  Plan plan;
  Schedule schedule;
  Reference reference;
  Reference::Days earliest;
  Reference::Days latest;
  Reference::Days undated;
};

}  // namespace

static bool same(const TaskDates& a, const TaskDates& b) {
  return a.earliest_start == b.earliest_start && a.earliest_finish == b.earliest_finish &&
         a.latest_start == b.latest_start && a.latest_finish == b.latest_finish &&
         a.slack == b.slack && a.critical == b.critical;
}

static std::string printed(const TaskDates& dates) {
  return to_string(dates.earliest_start) + ".." + to_string(dates.earliest_finish) + " " +
         to_string(dates.latest_start) + ".." + to_string(dates.latest_finish) + " " +
         std::to_string(dates.slack) + (dates.critical ? " critical" : "");
}

// Every day that a task may show as the reason of its latest finish.
static bool reason_holds(const Sample& sample, TaskIndex task) {
  const TaskDates& dates = sample.schedule.tasks[task];
  const Plan& plan = sample.plan;
  switch (dates.due_from.kind) {
    case DueFrom::Kind::own:
      return dates.own_due == dates.latest_finish;
    case DueFrom::Kind::plan:
      return dates.latest_finish == plan.end;
    case DueFrom::Kind::parent:
      return dates.due_from.task == plan.tasks[task].parent &&
             sample.schedule.tasks[dates.due_from.task].latest_finish == dates.latest_finish;
    case DueFrom::Kind::successor:
      break;
  }
  const auto& after = plan.tasks[dates.due_from.task].after;
  return std::any_of(after.begin(), after.end(), [&](const Link& link) {
    const TaskDates& to = sample.schedule.tasks[dates.due_from.task];
    const Day end = link.type == LinkType::FF ? to.latest_finish + 1 : to.latest_start;
    const Day finish = dates.latest_finish + 1;
    return link.from == task && sample.reference.holds(finish, end, link.lag) &&
           !sample.reference.holds(finish + 1, end, link.lag);
  });
}

TEST_CASE("the days of random plans equal those found by stepping day by day") {
  RandomPlans plans(20240101);
  int infeasible = 0, from_successor = 0, from_parent = 0;
  for (int round = 0; round < 2500; ++round) {
    const Sample sample(plans.next());
    for (TaskIndex task = 0; task < sample.plan.tasks.size(); ++task) {
      const TaskDates& dates = sample.schedule.tasks[task];
      INFO("round " << round << ", task " << sample.plan.tasks[task].number);
      INFO("expected " << printed(sample.expected(task)) << ", is " << printed(dates));
      REQUIRE(same(dates, sample.expected(task)));
      REQUIRE(reason_holds(sample, task));
      infeasible += dates.slack < 0 ? 1 : 0;
      from_successor += dates.due_from.kind == DueFrom::Kind::successor ? 1 : 0;
      from_parent += dates.due_from.kind == DueFrom::Kind::parent ? 1 : 0;
    }
  }
  CHECK(std::min({infeasible, from_successor, from_parent}) > 500);
}

// A vertex's day among the shown ones; a summary's start has none of its own.
static Day shown(const Schedule& schedule, Vertex vertex, bool latest) {
  const TaskDates& dates = schedule.tasks[task_of(vertex)];
  if (is_finish(vertex)) return (latest ? dates.latest_finish : dates.earliest_finish) + 1;
  return latest ? dates.latest_start : dates.earliest_start;
}

TEST_CASE("every link is kept by the earliest days and by the latest days") {
  RandomPlans plans(2);
  for (int round = 0; round < 500; ++round) {
    const Plan plan = plans.next();
    const auto graph = build_graph(plan);
    const Schedule schedule = schedule_of(plan);
    const Reference reference(plan, official_calendar());
    for (const Edge& edge : graph->edges) {
      if (edge.rule == Edge::Rule::duration) continue;
      for (const bool latest : {false, true}) {
        INFO("round " << round << " edge " << edge.from << " " << edge.to << " " << latest);
        REQUIRE(reference.holds(shown(schedule, edge.from, latest),
                                shown(schedule, edge.to, latest), edge.lag));
      }
    }
  }
}

TEST_CASE("a link taken away makes nothing later and holds nothing back") {
  RandomPlans plans(3);
  int taken = 0;
  for (int round = 0; round < 500; ++round) {
    Plan plan = plans.next();
    const Schedule before = schedule_of(plan);
    auto& after =
        plan.tasks[static_cast<std::size_t>(plans.below(static_cast<int>(plan.tasks.size())))]
            .after;
    if (after.empty()) continue;
    ++taken;
    after.pop_back();
    const Schedule now = schedule_of(plan);
    for (TaskIndex task = 0; task < plan.tasks.size(); ++task) {
      REQUIRE(now.tasks[task].earliest_start <= before.tasks[task].earliest_start);
      REQUIRE(now.tasks[task].earliest_finish <= before.tasks[task].earliest_finish);
      REQUIRE(now.tasks[task].latest_start >= before.tasks[task].latest_start);
      REQUIRE(now.tasks[task].latest_finish >= before.tasks[task].latest_finish);
    }
  }
  CHECK(taken > 100);
}

TEST_CASE("a chain that does not hold goes from a start to a day through neighbours") {
  RandomPlans plans(4);
  int chains = 0;
  for (int round = 0; round < 500; ++round) {
    const Plan plan = plans.next();
    const auto graph = build_graph(plan);
    const Schedule schedule = schedule_of(plan);
    const auto joined = [&](TaskIndex a, TaskIndex b) {
      return std::any_of(graph->edges.begin(), graph->edges.end(), [&](const Edge& edge) {
        return task_of(edge.from) == a && task_of(edge.to) == b;
      });
    };
    for (TaskIndex task = 0; task < plan.tasks.size(); ++task) {
      const auto chain = infeasible_chain(plan, *graph, official_calendar(), {}, schedule, task);
      REQUIRE(chain.empty() == (schedule.tasks[task].slack >= 0));
      if (chain.empty()) continue;
      ++chains;
      for (std::size_t i = 1; i < chain.size(); ++i) REQUIRE(joined(chain[i - 1], chain[i]));
      const auto end = schedule.tasks[chain.back()].due_from.kind;
      REQUIRE((end == DueFrom::Kind::own || end == DueFrom::Kind::plan));
      const Day first = schedule.tasks[chain.front()].earliest_start;
      const auto& own = plan.tasks[chain.front()].start;
      REQUIRE((plan.tasks[chain.front()].leaf ? first == std::max(*plan.start, own.value_or(first))
                                              : first >= *plan.start));
    }
  }
  CHECK(chains > 100);
}
