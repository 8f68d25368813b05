#include "schedule/forecast.h"
#include "tests/schedule/random_plan.h"
#include "tests/schedule/reference.h"
#include "tests/test.h"

using namespace duban;

static Forecast forecast(const Plan& plan, const std::vector<Actual>& actuals, Day today) {
  return make_forecast(plan, *build_graph(plan), official_calendar(), {}, actuals, today);
}

// Events on the leaves, all of them before `today`.
static std::vector<Actual> random_actuals(const Plan& plan, RandomPlans& random, Day today) {
  std::vector<Actual> actuals(plan.tasks.size());
  for (TaskIndex task = 0; task < plan.tasks.size(); ++task) {
    if (!plan.tasks[task].leaf || random.one_in(2)) continue;
    actuals[task].started = today - random.below(20);
    actuals[task].percent = random.below(101);
    if (random.one_in(3)) actuals[task].finished = today - random.below(3);
    if (random.one_in(8)) actuals[task].dropped = true;
    if (random.one_in(8)) actuals[task].slip = random.below(10);
  }
  return actuals;
}

TEST_CASE("without events on the plan's first day the forecast is the earliest days") {
  RandomPlans plans(11);
  for (int round = 0; round < 500; ++round) {
    const Plan plan = plans.next();
    const Schedule schedule = make_schedule(plan, *build_graph(plan), official_calendar(), {});
    const Forecast seen = forecast(plan, std::vector<Actual>(plan.tasks.size()), *plan.start);
    for (TaskIndex task = 0; task < plan.tasks.size(); ++task) {
      REQUIRE(seen.start[task] == schedule.tasks[task].earliest_start);
      REQUIRE(seen.finish[task] == schedule.tasks[task].earliest_finish);
    }
  }
}

TEST_CASE("finished tasks keep their days and unfinished ones end today at the earliest") {
  RandomPlans plans(12);
  for (int round = 0; round < 500; ++round) {
    const Plan plan = plans.next();
    const Day today = *plan.start + plans.below(40);
    const auto actuals = random_actuals(plan, plans, today);
    const Forecast seen = forecast(plan, actuals, today);
    for (TaskIndex task = 0; task < plan.tasks.size(); ++task) {
      if (!plan.tasks[task].leaf) continue;
      if (actuals[task].finished)
        REQUIRE(seen.finish[task] == *actuals[task].finished);
      else
        REQUIRE(seen.finish[task] >= today);
      if (actuals[task].started)
        REQUIRE(seen.start[task] <= *actuals[task].started);
      else
        REQUIRE(seen.start[task] >= today);
    }
  }
}

TEST_CASE("more percent done never makes anything later, and a slip never makes it earlier") {
  RandomPlans plans(13);
  for (int round = 0; round < 500; ++round) {
    const Plan plan = plans.next();
    const Day today = *plan.start + plans.below(40);
    auto actuals = random_actuals(plan, plans, today);
    const Forecast before = forecast(plan, actuals, today);
    Actual& changed =
        actuals[static_cast<std::size_t>(plans.below(static_cast<int>(plan.tasks.size())))];
    const int percent = changed.percent;
    changed.percent += plans.below(101 - changed.percent);
    const Forecast more = forecast(plan, actuals, today);
    changed.percent = percent;
    changed.slip += 5;
    const Forecast slipped = forecast(plan, actuals, today);
    for (TaskIndex task = 0; task < plan.tasks.size(); ++task) {
      REQUIRE(more.start[task] <= before.start[task]);
      REQUIRE(more.finish[task] <= before.finish[task]);
      REQUIRE(slipped.start[task] >= before.start[task]);
      REQUIRE(slipped.finish[task] >= before.finish[task]);
    }
  }
}

TEST_CASE("links that bind are kept by the forecast") {
  RandomPlans plans(14);
  int kept = 0;
  for (int round = 0; round < 500; ++round) {
    const Plan plan = plans.next();
    const Reference reference(plan, official_calendar());
    const Day today = *plan.start + plans.below(40);
    const auto actuals = random_actuals(plan, plans, today);
    const Forecast seen = forecast(plan, actuals, today);
    for (TaskIndex task = 0; task < plan.tasks.size(); ++task) {
      for (const Link& link : plan.tasks[task].after) {
        const bool into_finish = link.type == LinkType::FF || link.type == LinkType::SF;
        const bool from_start = link.type == LinkType::SS || link.type == LinkType::SF;
        const bool known = actuals[task].finished || (!into_finish && actuals[task].started);
        if (known || actuals[link.from].dropped || !plan.tasks[task].leaf) continue;
        ++kept;
        REQUIRE(reference.holds(from_start ? seen.start[link.from] : seen.finish[link.from] + 1,
                                into_finish ? seen.finish[task] + 1 : seen.start[task], link.lag));
      }
    }
  }
  CHECK(kept > 300);
}

TEST_CASE("every day that another vertex fixed is exactly what that vertex leaves") {
  RandomPlans plans(15);
  int fixed = 0;
  for (int round = 0; round < 500; ++round) {
    const Plan plan = plans.next();
    const auto graph = build_graph(plan);
    const Reference reference(plan, official_calendar());
    const Forecast seen = forecast(plan, {}, *plan.start + plans.below(20));
    const auto day = [&](Vertex v) {
      return is_finish(v) ? seen.finish[task_of(v)] + 1 : seen.start[task_of(v)];
    };
    for (const Edge& edge : graph->edges) {
      if (edge.rule != Edge::Rule::link || seen.fixed_by[edge.to] != edge.from) continue;
      if (!plan.tasks[task_of(edge.to)].leaf) continue;  // its first child may start later
      ++fixed;
      REQUIRE(reference.holds(day(edge.from), day(edge.to), edge.lag));
    }
  }
  CHECK(fixed > 100);
}
