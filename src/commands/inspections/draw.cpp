#include "commands/commands.h"
#include "commands/inspections/draw_steps.h"

#include "base/text.h"

#include <fmt/core.h>

namespace duban {

namespace {

// Steps that are about one record, and those that are about none.
struct RecordStep {
  std::string_view name;
  Exit (*run)(World& world, const Arguments& arguments, const std::string& record);
};
constexpr RecordStep record_steps[] = {
    {"run", draw_run}, {"show", draw_show}, {"verify", draw_verify}};

struct PlainStep {
  std::string_view name;
  Exit (*run)(World& world, const Arguments& arguments);
};
constexpr PlainStep plain_steps[] = {{"freeze", draw_freeze}, {"log", draw_log}};

}  // namespace

Exit draw(World& world, const Arguments& arguments) {
  const auto words = arguments.texts("STEP");
  if (words.empty()) return draw_at_once(world, arguments);
  for (const RecordStep& step : record_steps) {
    if (step.name != words[0]) continue;
    if (words.size() == 2) return step.run(world, arguments, words[1]);
    throw Usage{fmt::format("draw {} 之后写一份记录:文件、登记编号或校验值", words[0])};
  }
  for (const PlainStep& step : plain_steps)
    if (step.name == words[0] && words.size() == 1) return step.run(world, arguments);
  throw Usage{fmt::format("draw 没有“{}”这一步{};可用:freeze、run、verify、show、log",
                          join(words, " "),
                          did_you_mean(words[0], {"freeze", "run", "verify", "show", "log"}))};
}

}  // namespace duban
