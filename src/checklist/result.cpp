#include "checklist/result.h"

#include "base/text.h"
#include "stage/stage.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace duban {

namespace {

using Sorted = nlohmann::json;

constexpr std::array<std::string_view, 3> verdicts = {"属实", "不属实", "未查"};

std::string in_words(const CheckResult& result) {
  std::string words = fmt::format("督察核实：{}", in_chinese(result.verdict));
  if (result.score) words += fmt::format("；评分{}", *result.score);
  words += "；督察人" + join(result.inspectors, "、");
  if (!result.confirmed.empty()) words += "；被督察单位确认" + result.confirmed;
  return words;
}

std::string text(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

// Nothing where the event tells of no inspection.
std::optional<CheckResult> read(const Event& event) {
  if (event.kind != EventKind::noted) return {};
  const Sorted body = Sorted::parse(event.body, nullptr, false);
  // A correction that withdraws it leaves its own word there.
  if (!body.is_object() || text(body, "kind") == "noted") return {};
  const auto found = body.find("inspection");
  if (found == body.end() || !found->is_object()) return {};
  const auto verdict = parse_verdict(text(*found, "result"));
  if (!verdict) return {};
  CheckResult result;
  result.checklist = text(*found, "checklist");
  result.plan = event.plan, result.number = event.task, result.period = event.period;
  result.verdict = *verdict;
  result.problem = text(*found, "problem");
  if (const auto score = found->find("score"); score != found->end() && score->is_number_integer())
    result.score = std::clamp(score->get<int>(), 0, 100);
  if (const auto names = found->find("inspectors"); names != found->end() && names->is_array())
    for (const Sorted& name : *names)
      if (name.is_string()) result.inspectors.push_back(name.get<std::string>());
  result.on = event.on;
  result.confirmed = text(*found, "confirmed");
  result.event = event.id;
  return result;
}

NewEvent event_of(const CheckResult& result, EventKind kind, const Sorted& body) {
  return {result.plan, result.number, result.period, kind, result.on, join(result.inspectors, "、"),
          "",          body.dump()};
}

}  // namespace

std::string_view in_chinese(CheckVerdict verdict) {
  return verdicts[static_cast<std::size_t>(verdict)];
}

std::optional<CheckVerdict> parse_verdict(std::string_view words) {
  const auto found = std::find(verdicts.begin(), verdicts.end(), words);
  if (found == verdicts.end()) return {};
  return static_cast<CheckVerdict>(found - verdicts.begin());
}

std::vector<NewEvent> recorded_as(const CheckResult& result) {
  Sorted inspection = {{"checklist", result.checklist},
                       {"inspectors", result.inspectors},
                       {"result", std::string(in_chinese(result.verdict))}};
  if (!result.problem.empty()) inspection["problem"] = result.problem;
  if (result.score) inspection["score"] = *result.score;
  if (!result.confirmed.empty()) inspection["confirmed"] = result.confirmed;
  std::vector<NewEvent> events = {
      event_of(result, EventKind::noted,
               {{"inspection", std::move(inspection)}, {"note", in_words(result)}})};
  if (!result.problem.empty())
    events.push_back(event_of(result, EventKind::problem_found,
                              {{"checklist", result.checklist}, {"note", result.problem}}));
  return events;
}

std::vector<CheckResult> results_of(const std::vector<Event>& events) {
  std::vector<CheckResult> results;
  for (const Event& event : as_corrected(events))
    if (auto result = read(event)) results.push_back(std::move(*result));
  std::stable_sort(results.begin(), results.end(),
                   [](const CheckResult& a, const CheckResult& b) { return a.on < b.on; });
  return results;
}

}  // namespace duban
