#include "commands/office.h"

#include "base/file.h"
#include "base/text.h"
#include "findings/preset_rules.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace duban {

namespace {

template <class T>
T good(Result<T> result) {
  if (result) return std::move(*result);
  std::string lines;
  for (const Problem& problem : result.problems)
    lines += (lines.empty() ? "" : "\n") + to_string(problem);
  throw Usage{lines};
}

}  // namespace

std::string store_file(const Arguments& arguments) {
  if (arguments.has("--db")) return arguments.text("--db");
  const char* from_environment = std::getenv("DUBAN_DB");
  return from_environment && *from_environment ? from_environment : "duban.db";
}

Rules rules_named(const std::string& name) {
  if (auto preset = preset_rules(name)) return std::move(*preset);
  if (!std::filesystem::exists(name) && name.find_first_of("./") == std::string::npos)
    throw Usage{fmt::format("没有名为“{}”的规则{};内置规则:{}", name,
                            did_you_mean(name, preset_ids()), join(preset_ids(), "、"))};
  return good(read_rules(read_text_file(name), name));
}

Rules rules_of(const Arguments& arguments) {
  return rules_named(arguments.text("--rules", "default"));
}

Calendar calendar_of(const Arguments& arguments) {
  if (!arguments.has("--holidays")) return official_calendar();
  std::vector<HolidayYear> years = official_holidays();
  for (const std::string& file : arguments.texts("--holidays")) {
    HolidayYear year = good(read_holidays(read_text_file(file), file));
    std::erase_if(years, [&](const HolidayYear& other) { return other.year == year.year; });
    years.push_back(std::move(year));
  }
  return Calendar(years);
}

Office open_office(const World& world, const Arguments& arguments, Journal::Mode mode) {
  const Horizon horizon{arguments.day("--as-of").value_or(world.today),
                        arguments.day("--known-on")};
  Rules rules = rules_of(arguments);
  Calendar calendar = calendar_of(arguments);
  return {Journal(store_file(arguments), mode), horizon, std::move(rules), std::move(calendar)};
}

std::vector<std::string> chosen_plans(const Office& office, const Arguments& arguments) {
  const auto loaded = office.journal.plans(office.horizon);
  if (loaded.empty())
    throw Usage{fmt::format("截至{}没有已载入的方案;请先用“duban load 方案文件”载入",
                            in_chinese(office.horizon.as_of))};
  if (!arguments.has("--plan")) return loaded;
  const auto chosen = arguments.texts("--plan");
  for (const std::string& plan : chosen)
    if (std::find(loaded.begin(), loaded.end(), plan) == loaded.end())
      throw Usage{fmt::format("没有载入方案“{}”{};已载入:{}", plan, did_you_mean(plan, loaded),
                              join(loaded, "、"))};
  return chosen;
}

PlanRead read_plan_of(const Office& office, const std::string& id, Journal::Detail detail) {
  auto plan = office.journal.plan(id, office.horizon, detail);
  if (!plan)
    throw Usage{fmt::format("截至{}没有载入方案“{}”", in_chinese(office.horizon.as_of), id)};
  PlanStates states = office.journal.states(*plan, office.horizon);
  return {std::move(*plan), std::move(states)};
}

Assessment assess_plan(const Office& office, const std::string& id, Journal::Detail detail) {
  PlanRead read = read_plan_of(office, id, detail);
  return assess(std::move(read.plan), std::move(read.states), office.horizon.as_of, office.calendar,
                office.rules);
}

void refuse_reversed_days(const Arguments& arguments) {
  const auto first = arguments.day("--from");
  const auto last = arguments.day("--to");
  if (first && last && *last < *first)
    throw Usage{fmt::format("--from({})晚于 --to({})", to_string(*first), to_string(*last))};
}

std::string format_of(const Arguments& arguments, const std::vector<std::string>& offered) {
  const auto is_offered = [&](const std::string& format) {
    return std::find(offered.begin(), offered.end(), format) != offered.end();
  };
  if (arguments.has("--format")) {
    const std::string format = arguments.text("--format");
    if (!is_offered(format))
      throw Usage{fmt::format("--format 不能是“{}”;可用:{}", format, join(offered, "、"))};
    return format;
  }
  std::string ending = std::filesystem::path(arguments.text("--output")).extension().string();
  if (!ending.empty()) ending.erase(0, 1);
  if (ending == "txt") ending = "text";
  // Words under such a name would be a file that opens nowhere.
  const bool other = ending == "docx" || ending == "pdf" || ending == "xlsx";
  if (other && !is_offered(ending))
    throw Usage{fmt::format("不能写成 .{};可用:{}", ending, join(offered, "、"))};
  return is_offered(ending) ? ending : offered.front();
}

}  // namespace duban
