#include "formats/chart_tables.h"

#include "base/text.h"
#include "document/build.h"
#include "formats/words.h"

namespace duban {

static double sum_of(const StackedBars::Bar& bar, Tint tint) {
  double sum = 0;
  for (const auto& segment : bar.segments)
    if (segment.tint == tint) sum += segment.value;
  return sum;
}

static double sum_of(const StackedBars::Bar& bar) {
  double sum = 0;
  for (const auto& segment : bar.segments) sum += segment.value;
  return sum;
}

Table as_table(const StackedBars& chart) {
  Table table{chart.caption, {{"", 3, false}}, {}};
  for (const auto& [tint, name] : chart.legend)
    table.columns.push_back({words_of(Text{name, false, tint}), 1, true});
  table.columns.push_back({"合计", 1, true});
  for (const auto& bar : chart.bars) {
    std::vector<Cell> cells = {cell(bar.label)};
    for (const auto& [tint, name] : chart.legend) cells.push_back(cell(figure(sum_of(bar, tint))));
    cells.push_back(cell(figure(sum_of(bar))));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table as_table(const Columns& chart) {
  Table table{chart.caption, {{"", 2, false}}, {}};
  for (const auto& series : chart.series)
    table.columns.push_back({series.name + (series.faint ? "（估）" : ""), 1, true});
  for (std::size_t i = 0; i < chart.groups.size(); ++i) {
    const auto& group = chart.groups[i];
    std::vector<Cell> cells = {cell(group.label + (chart.marked == i ? "（今）" : ""))};
    for (const double value : group.values) cells.push_back(cell(figure(value)));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

static std::string day_words(const std::optional<Day>& day) { return day ? to_string(*day) : ""; }

static std::string remarks(const Gantt::Row& row) {
  std::vector<std::string> remarks;
  if (row.critical) remarks.emplace_back("关键");
  if (row.faint) remarks.emplace_back("估");
  if (!row.note.empty()) remarks.push_back(row.note);
  return join(remarks, "；");
}

// The names of the rows that each row waits for.
static std::vector<std::string> waits(const Gantt& chart) {
  std::vector<std::string> waits(chart.rows.size());
  for (const auto& arrow : chart.arrows) {
    if (arrow.from >= chart.rows.size() || arrow.to >= chart.rows.size()) continue;
    std::string& names = waits[arrow.to];
    const std::string& from = chart.rows[arrow.from].label;
    names += (names.empty() ? "" : "、") + from.substr(0, from.find(' '));
  }
  return waits;
}

Table as_table(const Gantt& chart) {
  Table table{chart.caption,
              {{"事项", 4, false},
               {"灯", 1, false},
               {"开始", 1.5, false},
               {"完成", 1.5, false},
               {"时限", 1.5, false},
               {"进度", 1, true},
               {"前置", 1.5, false},
               {"备注", 2, false}},
              {}};
  const std::vector<std::string> before = waits(chart);
  for (std::size_t i = 0; i < chart.rows.size(); ++i) {
    const auto& r = chart.rows[i];
    const bool dated = r.start || r.finish;
    table.rows.push_back({cell(r.label), cell(r.tint), cell(day_words(r.start)),
                          cell(day_words(r.finish)), cell(day_words(r.due)),
                          cell(dated ? figure(r.done * 100) + "%" : ""), cell(before[i]),
                          cell(remarks(r))});
  }
  return table;
}

}  // namespace duban
