#include "base/file.h"
#include "base/json.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/office.h"
#include "commands/trust/try_rules.h"
#include "findings/preset_rules.h"
#include "findings/rule_values.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

std::string scores_in_words(const ScoreRules& scores) {
  if (scores.lines.empty()) return "无";
  return fmt::format("{}项,{}", scores.lines.size(), scores.enabled ? "启用" : "未启用");
}

Exit list_rules(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  Json list = Json::array();
  for (const std::string& id : preset_ids()) {
    const Rules preset = *preset_rules(id);
    if (format == "json")
      list.push_back({{"id", id},
                      {"name", preset.name},
                      {"source", preset.source},
                      {"score_lines", preset.scores.lines.size()},
                      {"scores_enabled", preset.scores.enabled}});
    else
      world.out << fmt::format("{}  {}\n  来源:{}\n  计分:{}\n", id, preset.name,
                               preset.source.empty() ? "—" : preset.source,
                               scores_in_words(preset.scores));
  }
  if (format == "json") world.out << Json{{"rules", list}}.dump(2) << '\n';
  return Exit::all_well;
}

// The rules that the person names, else those of --rules, else the default.
std::string chosen(const Arguments& arguments) {
  if (arguments.texts("RULES").size() > 1) throw Usage{"一次只能看一套规则"};
  return arguments.text("RULES", arguments.text("--rules", "default"));
}

std::string text_of(const std::string& name) {
  if (const auto preset = preset_text(name)) return std::string(*preset);
  return read_text_file(name);
}

Exit show_rules(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  const std::string name = chosen(arguments);
  const Rules shown = rules_named(name);
  const auto values = values_of(shown, text_of(name));
  if (format == "json") {
    Json json = {{"id", shown.id}, {"name", shown.name}, {"source", shown.source}};
    json["values"] = Json::array();
    for (const RuleValue& value : values)
      json["values"].push_back({{"key", value.key}, {"value", value.value}, {"own", value.own}});
    world.out << json.dump(2) << '\n';
    return Exit::all_well;
  }
  world.out << fmt::format("{}  {}\n来源:{}\n(* 为本文件所写,其余取默认规则)\n", shown.id,
                           shown.name, shown.source.empty() ? "—" : shown.source);
  for (const RuleValue& value : values)
    world.out << fmt::format("{} {} = {}\n", value.own ? '*' : ' ', value.key, value.value);
  return Exit::all_well;
}

Exit check_rules(World& world, const Arguments& arguments) {
  const auto files = arguments.texts("RULES");
  if (files.empty()) throw Usage{"请写明要检查的规则文件"};
  Exit exit = Exit::all_well;
  for (const std::string& name : files) {
    auto read = read_rules(text_of(name), name);
    sort_problems(read.problems);
    if (complain(world, read.problems) != Exit::all_well) exit = Exit::attention;
    if (read)
      world.out << fmt::format("{}:没有错误(计分:{})\n", name, scores_in_words(read->scores));
  }
  return exit;
}

struct Action {
  std::string_view name;
  Exit (*run)(World& world, const Arguments& arguments);
};

constexpr Action actions[] = {
    {"list", list_rules}, {"show", show_rules}, {"check", check_rules}, {"try", try_rules}};

}  // namespace

Exit rules(World& world, const Arguments& arguments) {
  const std::string name = arguments.text("ACTION");
  std::vector<std::string> known;
  for (const Action& action : actions) {
    if (action.name == name) return action.run(world, arguments);
    known.emplace_back(action.name);
  }
  throw Usage{fmt::format("没有“duban rules {}”{};可用:{}", name, did_you_mean(name, known),
                          join(known, "、"))};
}

}  // namespace duban
