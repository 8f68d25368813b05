#include "reports/charts.h"

#include "reports/naming.h"

#include <fmt/core.h>

namespace duban {

const std::vector<LampMeaning> lamp_meanings = {
    {Lamp::blue, "已办结"},        {Lamp::green, "正常"},    {Lamp::yellow, "预警"},
    {Lamp::red, "逾期或严重滞后"}, {Lamp::grey, "尚不评判"},
};

StackedBars lamp_chart(Paper& paper, const Assessment& in) {
  StackedBars chart;
  chart.caption = "各部分亮灯情况（措施数）";
  for (const LampMeaning& row : lamp_meanings)
    chart.legend.emplace_back(tint_of(row.lamp), row.words);
  for (const PartMeasures& part : by_part(in)) {
    StackedBars::Bar bar{part.label, {}};
    for (const LampMeaning& row : lamp_meanings) {
      const Items lit =
          those(part.measures, [&](const Item& item) { return item.lamp() == row.lamp; });
      paper.count(fmt::format("亮灯·{}·{}", paper.scoped(part.label, in), in_chinese(row.lamp)),
                  rows_of(lit));
      bar.segments.push_back({tint_of(row.lamp), static_cast<double>(lit.size())});
    }
    chart.bars.push_back(std::move(bar));
  }
  return chart;
}

}  // namespace duban
