#include "calendar/calendar.h"
#include "graph/task_graph.h"
#include "plan/lint.h"
#include "plan/reader.h"
#include "schedule/schedule.h"
#include "tests/bench/synthetic.h"

#include <benchmark/benchmark.h>
#include <toml++/toml.h>

#include <algorithm>

using namespace duban;

static std::string plan_of(const benchmark::State& state) {
  return synthetic_plan("p", static_cast<int>(state.range(0)) / measures_a_task, 1);
}

// The floor: the same TOML through toml++ and nothing else.
static void toml_parse(benchmark::State& state) {
  const std::string text = plan_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(toml::parse(text));
}

static void read_lint_schedule(benchmark::State& state) {
  const std::string text = plan_of(state);
  Assumptions assumptions;
  assumptions.work.fill({30, false});
  for (auto _ : state) {
    const auto plan = read_plan(text, "plan.toml");
    if (!plan) return state.SkipWithError("the synthetic plan has errors");
    benchmark::DoNotOptimize(lint_plan(*plan));
    const auto graph = build_graph(*plan);
    benchmark::DoNotOptimize(make_schedule(*plan, *graph, official_calendar(), assumptions));
  }
}

static void schedule_alone(benchmark::State& state) {
  const auto plan = read_plan(plan_of(state), "plan.toml");
  Assumptions assumptions;
  assumptions.work.fill({30, false});
  for (auto _ : state) {
    const auto graph = build_graph(*plan);
    benchmark::DoNotOptimize(make_schedule(*plan, *graph, official_calendar(), assumptions));
  }
}

// The floor: one longest-path pass over the ready graph.
static void longest_path(benchmark::State& state) {
  const auto plan = read_plan(plan_of(state), "plan.toml");
  const auto graph = build_graph(*plan);
  for (auto _ : state) {
    std::vector<int> day(2 * plan->tasks.size());
    for (const Vertex vertex : graph->order)
      for (const Edge& edge : graph->out(vertex))
        day[edge.to] =
            std::max(day[edge.to], day[vertex] + (edge.rule == Edge::Rule::duration ? 30 : 0));
    benchmark::DoNotOptimize(day.data());
  }
}

static void sizes(benchmark::internal::Benchmark* benchmark) {
  benchmark->Unit(benchmark::kMillisecond)->UseRealTime();
  for (const int leaves : {2'000, 20'000, 200'000, 1'000'000}) benchmark->Arg(leaves);
}

BENCHMARK(toml_parse)->Apply(sizes);
BENCHMARK(read_lint_schedule)->Apply(sizes);
BENCHMARK(longest_path)->Apply(sizes);
BENCHMARK(schedule_alone)->Apply(sizes);
