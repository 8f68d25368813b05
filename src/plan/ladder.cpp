#include "plan/ladder.h"

#include <algorithm>

#include "base/embedded.h"
#include "base/toml.h"
#include "plan/length.h"

namespace duban {

namespace {

LadderStep read_step(const toml::table& table, const std::string& file, Problems& problems) {
  Fields fields(table, file, problems);
  LadderStep step{fields.text("name"), fields.number("weight").value_or(0), {}};
  if (step.name.empty()) fields.complain("syntax", fields.place("name"), "步骤须有 name");
  if (step.weight <= 0) fields.complain("syntax", fields.place("weight"), "权重 weight 须为正数");
  if (const std::string words = fields.text("takes"); !words.empty()) {
    const auto length = read_length(words);
    if (length && length->days > 0)
      step.takes = {length->days, length->working};
    else
      fields.complain("syntax", fields.place("takes"), "takes 应写作“30 days”或“7 working days”");
  }
  fields.finish();
  return step;
}

std::vector<Ladder> embedded_ladders() {
  std::vector<Ladder> ladders;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.starts_with("plans/ladders/")) continue;
    if (auto ladder = read_ladder(file.content, std::string(file.name)))
      ladders.push_back(std::move(*ladder));
  }
  std::sort(ladders.begin(), ladders.end(),
            [](const Ladder& a, const Ladder& b) { return a.id < b.id; });
  return ladders;
}

}  // namespace

std::optional<double> Ladder::percent_after(std::string_view name) const {
  double done = 0, all = 0;
  std::optional<double> after;
  for (const LadderStep& step : steps) {
    all += step.weight;
    if (!after) done += step.weight;
    if (step.name == name) after = done;
  }
  return after ? std::optional(100 * *after / all) : std::nullopt;
}

Result<Ladder> read_ladder(std::string_view text, const std::string& file) {
  const auto root = parse_toml(text, file);
  if (!root) return {std::nullopt, root.problems};
  Problems problems;
  Fields fields(*root, file, problems);
  if (fields.whole("schema", 0) != 1)
    fields.complain("syntax", fields.place("schema"), "阶梯文件须有 schema = 1");
  Ladder ladder{fields.text("id"), fields.text("title"), {}};
  for (const toml::table* table : fields.tables("step"))
    ladder.steps.push_back(read_step(*table, file, problems));
  if (ladder.steps.empty())
    fields.complain("syntax", fields.place("step"), "阶梯须有步骤 [[step]]");
  fields.finish();
  return result_of(std::move(ladder), std::move(problems));
}

const std::vector<Ladder>& preset_ladders() {
  static const std::vector<Ladder> ladders = embedded_ladders();
  return ladders;
}

const Ladder* find_ladder(std::string_view id) {
  for (const Ladder& ladder : preset_ladders())
    if (ladder.id == id) return &ladder;
  return nullptr;
}

}  // namespace duban
