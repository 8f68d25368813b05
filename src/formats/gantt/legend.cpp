#include "formats/gantt/legend.h"

#include "formats/cells.h"
#include "formats/gantt/sheet.h"
#include "formats/svg.h"

namespace duban {

// A sign, drawn in a box of 26 by 10 px, and its meaning.
struct LegendEntry {
  std::string sign;
  const char* words;
};

std::string gantt_legend() {
  const LegendEntry entries[] = {
      {svg_rect({0, 0, 26, 10}, "bar grey") + svg_rect({0, 0, 14, 10}, "full grey"), "已完成部分"},
      {svg_rect({0, 0, 26, 10}, "bar grey faint-bar"), "估算的起止"},
      {svg_rect({0, 0, 26, 10}, "bar grey") + svg_rect({0, 0, 26, 10}, "critical"), "关键任务"},
      {svg_path("M13 .5l4.5 4.5l-4.5 4.5l-4.5 -4.5z", "due"), "完成时限"},
      {svg_line({13, -2}, {13, 12}, "today-line"), "今日"},
      {svg_path("M0 5H22", "link") + svg_path("M26 5l-5 -2.6v5.2z", "head"), "硬前置"},
      {svg_path("M0 5H22", "link soft") + svg_path("M26 5l-5 -2.6v5.2z", "head"), "软前置"},
      {svg_text({13, 9}, "← →", "t small mid"), "前置、后续在另一张"}};
  std::string pieces;
  double x = 4;
  for (const LegendEntry& entry : entries) {
    pieces += "<g transform=\"translate(" + px(x) + " 5)\">\n" + entry.sign +
              svg_text({32, 9}, entry.words, "t") + "</g>\n";
    x += 32 + ems(entry.words) * 12 + 22;
  }
  return svg_drawing(GanttMeasures::width, 22, "图例", pieces);
}

}  // namespace duban
