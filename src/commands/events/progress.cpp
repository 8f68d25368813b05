#include "base/text.h"
#include "commands/commands.h"
#include "commands/events/record.h"
#include "plan/ladder.h"
#include "stage/reported.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace duban {

namespace {

std::vector<ReportedFigure> figures_of(const Arguments& arguments) {
  std::vector<ReportedFigure> figures;
  for (const std::string& typed : arguments.texts("--figure")) {
    auto figure = parse_figure(typed);
    if (!figure)
      throw Usage{
          fmt::format("--figure 应写作“讲座=1”“案件=近200”或“纠错率=20/39”;“{}”不是", typed)};
    figure->period = arguments.text("--period");
    figures.push_back(std::move(*figure));
  }
  return figures;
}

// A step that is done says how far the work is, unless the percent is said as well.
std::string take_step(const Office& office, const Selected& selected, Day, EventBody& body) {
  const auto task = office.journal.task(selected.plan, selected.number, office.horizon);
  const Ladder* ladder = task ? find_ladder(task->detail->ladder) : nullptr;
  if (!ladder)
    return fmt::format("{}没有办理步骤(方案文件中的 ladder),请用 --percent 说明进度",
                       name_of(selected));
  const auto percent = ladder->percent_after(body.node);
  if (!percent) {
    std::vector<std::string> steps;
    for (const LadderStep& step : ladder->steps) steps.push_back(step.name);
    return fmt::format("{}的办理步骤中没有“{}”{};步骤有:{}", name_of(selected), body.node,
                       did_you_mean(body.node, steps), join(steps, "、"));
  }
  if (!body.percent)
    body.percent = std::max(selected.state.percent, static_cast<int>(std::lround(*percent)));
  return "";
}

}  // namespace

Exit progress(World& world, const Arguments& arguments) {
  EventBody body;
  body.percent = arguments.whole("--percent");
  body.node = arguments.text("--step");
  body.figures = figures_of(arguments);
  if (body.percent && (*body.percent < 0 || *body.percent > 100))
    throw Usage{"进度须用 --percent 0 至 100 的整数说明"};
  if (!body.percent && body.node.empty() && body.figures.empty())
    throw Usage{"进度须用 --percent 0 至 100 的整数说明"};
  return record(world, arguments, EventKind::progress, body,
                body.node.empty() ? Check() : Check(take_step));
}

}  // namespace duban
