#pragma once

#include "document/build.h"

// A small paper with every kind of block but the wall chart.
inline duban::Document sample() {
  using namespace duban;
  Document document;
  document.title = "督察报告";
  document.subtitle = "第1期";
  document.facts = {{"截至日期", "2024年7月1日"}};
  document.blocks.emplace_back(heading(1, "一、总体情况"));
  document.blocks.emplace_back(paragraph(
      {Text{"共2项，"}, bold("办结1项："), Text{"其中"}, lamp(Tint::red, "逾期1项"), Text{"。"}}));
  document.blocks.emplace_back(bullets({"甲", "乙"}));
  document.blocks.emplace_back(numbered({"先", "后"}));
  Table table{"任务", {{"编号", 1, false}, {"进度", 1, true}}, {}};
  table.rows = {{cell("14.1"), cell("40%")}, {cell(Tint::red, "15.1"), cell("5%")}};
  document.blocks.emplace_back(table);
  document.blocks.emplace_back(StackedBars{"亮灯",
                                           {{Tint::green, "正常"}, {Tint::red, "逾期"}},
                                           {{"一、职能", {{Tint::green, 2}, {Tint::red, 1}}}}});
  document.blocks.emplace_back(Columns{"到期",
                                       {{"明确", Tint::blue, false}, {"推算", Tint::grey, true}},
                                       {{"2024年 三季度", {1, 2}}},
                                       0});
  document.traces = {{"逾期任务数", "1", {"p/15.1"}}};
  return document;
}

// A wall chart: a part, two tasks, the second waiting for the first.
inline duban::Gantt small_chart() {
  using namespace duban;
  Gantt chart{"挂图", Day(2024, 1, 1), Day(2024, 12, 31), Day(2024, 7, 1), {}, {{1, 2, true}}};
  chart.rows.resize(3);
  chart.rows[0].label = "一、职能";
  auto& first = chart.rows[1];
  first.label = "1.1 建立制度", first.level = 2, first.tint = Tint::red, first.done = 0.4;
  first.start = Day(2024, 1, 10), first.finish = Day(2024, 5, 31), first.due = Day(2024, 6, 30);
  first.critical = true, first.note = "逾期1天";
  auto& second = chart.rows[2];
  second.label = "1.2 执行", second.level = 2, second.tint = Tint::grey, second.faint = true;
  second.start = Day(2024, 6, 1), second.finish = Day(2024, 9, 30);
  return chart;
}
