#include "formats/read_charts.h"

#include "document/tint.h"

namespace duban {

namespace {

constexpr double most = 1e9;  // of what a bar or a column counts
constexpr Tint tints[] = {Tint::none, Tint::green, Tint::yellow, Tint::red, Tint::grey, Tint::blue};

double need_count(const SortedJson& object, const char* key) {
  return need_number(object, key, -most, most);
}

Gantt::Row gantt_row(const SortedJson& json) {
  Gantt::Row row;
  row.label = need_text(json, "label");
  row.level = need_whole(json, "level", 0, 100);
  row.tint = need_tint(json, "tint");
  row.start = day_or_none(json, "start");
  row.finish = day_or_none(json, "finish");
  row.done = need_number(json, "done", -1, 2);
  row.due = day_or_none(json, "due");
  row.faint = need_flag(json, "faint");
  row.critical = need_flag(json, "critical");
  row.note = need_text(json, "note");
  return row;
}

MarkedText::Weight weight_of(const SortedJson& json) {
  const std::string word = need_text(json, "weight");
  if (word == "faint") return MarkedText::Weight::faint;
  if (word == "plain") return MarkedText::Weight::plain;
  if (word == "strong") return MarkedText::Weight::strong;
  throw JsonFault{"weight", "应为 faint、plain 或 strong"};
}

MarkedText::Run marked_run(const SortedJson& json, std::size_t marks) {
  return {need_text(json, "words"),   need_position(json, "mark", marks),
          text_or_none(json, "sign"), text_or_none(json, "note"),
          text_or_none(json, "link"), text_or_none(json, "anchor")};
}

}  // namespace

Tint need_tint(const SortedJson& object, const char* key) {
  const std::string word = text_or_none(object, key);
  for (const Tint tint : tints)
    if (to_string(tint) == word) return tint;
  throw JsonFault{key, "没有“" + word + "”这种颜色"};
}

Block read_stacked_bars(const SortedJson& json) {
  StackedBars chart;
  chart.caption = need_text(json, "caption");
  chart.legend = read_each_of(json, "legend", [](const SortedJson& entry) {
    return std::pair(need_tint(entry, "tint"), need_text(entry, "name"));
  });
  const auto segment = [](const SortedJson& s) {
    return StackedBars::Segment{need_tint(s, "tint"), need_count(s, "value")};
  };
  chart.bars = read_each_of(json, "bars", [&](const SortedJson& bar) {
    return StackedBars::Bar{need_text(bar, "label"), read_each_of(bar, "segments", segment)};
  });
  return chart;
}

Block read_columns(const SortedJson& json) {
  Columns chart;
  chart.caption = need_text(json, "caption");
  chart.series = read_each_of(json, "series", [](const SortedJson& s) {
    return Columns::Series{need_text(s, "name"), need_tint(s, "tint"), need_flag(s, "faint")};
  });
  const auto value = [](const SortedJson& number) {
    if (!number.is_number()) throw JsonFault{"", "应为数"};
    const double count = number.get<double>();
    if (!(count >= -most && count <= most)) throw JsonFault{"", "数太大"};
    return count;
  };
  chart.groups = read_each_of(json, "groups", [&](const SortedJson& group) {
    return Columns::Group{need_text(group, "label"), read_each_of(group, "values", value)};
  });
  for (const Columns::Group& group : chart.groups)
    if (group.values.size() > chart.series.size()) throw JsonFault{"groups", "比系列还多"};
  if (!need_field(json, "marked").is_null())
    chart.marked = need_position(json, "marked", chart.groups.size());
  return chart;
}

Block read_gantt(const SortedJson& json) {
  Gantt chart;
  chart.caption = need_text(json, "caption");
  chart.first = need_day(json, "first");
  chart.last = need_day(json, "last");
  if (chart.last < chart.first) throw JsonFault{"last", "早于 first"};
  chart.today = day_or_none(json, "today");
  chart.rows = read_each_of(json, "rows", gantt_row);
  chart.arrows = read_each_of(json, "arrows", [&](const SortedJson& arrow) {
    return Gantt::Arrow{need_position(arrow, "from", chart.rows.size()),
                        need_position(arrow, "to", chart.rows.size()), need_flag(arrow, "hard")};
  });
  return chart;
}

Block read_marked_text(const SortedJson& json) {
  MarkedText text;
  text.caption = need_text(json, "caption");
  text.marks = read_each_of(json, "marks", [](const SortedJson& mark) {
    return MarkedText::Mark{need_text(mark, "name"), need_text(mark, "figure"),
                            need_tint(mark, "tint"), weight_of(mark)};
  });
  const auto run = [&](const SortedJson& r) { return marked_run(r, text.marks.size()); };
  text.passages = read_each_of(json, "passages", [&](const SortedJson& passage) {
    return MarkedText::Passage{need_text(passage, "label"), read_each_of(passage, "runs", run)};
  });
  return text;
}

}  // namespace duban
