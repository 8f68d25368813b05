#include "base/text.h"
#include "document/build.h"
#include "rectify/papers.h"
#include "reports/facts.h"
#include "reports/frame.h"

#include <fmt/core.h>

#include <algorithm>
#include <functional>

namespace duban {

namespace {

using Items = std::vector<Rectification>;
using Test = bool (*)(const Rectification& item);

struct RectifyFigure {
  const char* name;
  Test counts;
};

bool every_one(const Rectification&) { return true; }
bool is_closed(const Rectification& item) { return item.closed(); }
bool is_overdue(const Rectification& item) { return item.days_late > 0; }
bool is_waiting(const Rectification& item) { return item.stage == Stage::submitted; }
bool came_back(const Rectification& item) { return item.came_back; }

constexpr RectifyFigure figures[] = {{"问题", every_one},
                                     {"已整改", is_closed},
                                     {"待核查", is_waiting},
                                     {"逾期未改", is_overdue},
                                     {"反弹", came_back}};

// A paper every figure of which keeps its rows.
class Counting {
 public:
  explicit Counting(Document& paper) : paper_(paper) {}

  std::string count(const std::string& name, const Items& items,
                    const std::function<bool(const Rectification&)>& counts) {
    Trace trace{name, "", {}};
    for (const Rectification& item : items)
      if (counts(item)) trace.rows.push_back(item.plan + "/" + item.number);
    trace.value = std::to_string(trace.rows.size());
    paper_.traces.push_back(trace);
    return trace.value;
  }

  // A row of the table: all the figures of those that belong to one group.
  std::vector<Cell> line(const std::string& group, const Items& items,
                         const std::function<bool(const Rectification&)>& belongs) {
    std::vector<std::string> cells = {group};
    for (const RectifyFigure& figure : figures)
      cells.push_back(
          count(fmt::format("{}（{}）", figure.name, group), items,
                [&](const Rectification& item) { return belongs(item) && figure.counts(item); }));
    return row(cells);
  }

 private:
  Document& paper_;
};

Table grid(const char* first) {
  Table table;
  table.columns = {{first, 3}};
  for (const RectifyFigure& figure : figures) table.columns.push_back({figure.name, 1, true});
  return table;
}

Table by_class(Counting& counting, const Items& items) {
  Table table = grid("类别");
  for (const RectifyClass one : rectify_classes)
    table.rows.push_back(
        counting.line(std::string(in_chinese(one)), items,
                      [one](const Rectification& item) { return item.kind == one; }));
  return table;
}

std::string unit_of(const Rectification& item) { return item.lead.empty() ? "未明确" : item.lead; }

Table by_unit(Counting& counting, const Items& items) {
  std::vector<std::string> units;
  for (const Rectification& item : items)
    if (std::find(units.begin(), units.end(), unit_of(item)) == units.end())
      units.push_back(unit_of(item));
  Table table = grid("牵头单位");
  for (const std::string& unit : units)
    table.rows.push_back(counting.line(
        unit, items, [&](const Rectification& item) { return unit_of(item) == unit; }));
  return table;
}

// Listed by name; "无。" where there is none.
Block listed(const Items& items, Test counts, std::string (*words)(const Rectification& item)) {
  std::vector<std::string> lines;
  for (const Rectification& item : items)
    if (counts(item))
      lines.push_back(
          fmt::format("{}/{} {}：{}", item.plan, item.number, item.problem, words(item)));
  if (lines.empty()) return paragraph("无。");
  return bullets(lines);
}

void add_look_back(Document& paper, Counting& counting, const RectifyInput& input) {
  const auto due = [&](const Rectification& item) {
    return item.awaits_look() && *item.look_back <= input.as_of;
  };
  paper.blocks.push_back(heading(1, "回头看"));
  const std::string count = counting.count("回头看到期", input.items, due);
  Items waiting;
  std::copy_if(input.items.begin(), input.items.end(), std::back_inserter(waiting), due);
  paper.blocks.push_back(paragraph(fmt::format("到期尚未回头看的{}项。", count)));
  if (!waiting.empty())
    paper.blocks.push_back(listed(waiting, every_one, [](const Rectification& item) {
      return fmt::format("应于{}前回头看", in_chinese(*item.look_back));
    }));
}

}  // namespace

Document rectify_report(const RectifyInput& input) {
  Document paper;
  paper.title = std::string("整改情况报告") + (input.sample ? "（示例）" : "");
  paper.official = input.official;
  paper.subtitle = as_of_words(input.official, input.as_of);
  paper.facts.emplace_back("截至日期", in_chinese(input.as_of));
  paper.facts.emplace_back("判定规则", input.rules);
  if (!input.journal_head.empty())
    paper.facts.emplace_back("日志校验值", short_head(input.journal_head));
  Counting counting(paper);
  std::string words;
  for (const RectifyFigure& figure : figures)
    words += fmt::format("{}{}{}项", words.empty() ? "" : "，", figure.name,
                         counting.count(figure.name, input.items, figure.counts));
  paper.blocks.push_back(heading(1, "总体情况"));
  paper.blocks.push_back(paragraph(words + "。"));
  if (!input.pool.empty()) {
    paper.blocks.push_back(
        paragraph(fmt::format("另有{}个督察发现的问题尚未建账：", input.pool.size())));
    paper.blocks.push_back(bullets(input.pool));
  }
  paper.blocks.push_back(by_class(counting, input.items));
  paper.blocks.push_back(heading(1, "各单位情况"));
  paper.blocks.push_back(by_unit(counting, input.items));
  paper.blocks.push_back(heading(1, "逾期未改"));
  paper.blocks.push_back(listed(input.items, is_overdue, [](const Rectification& item) {
    return fmt::format("{}，时限{}，逾期{}天", unit_of(item), item.due, item.days_late);
  }));
  add_look_back(paper, counting, input);
  if (paper.official) paper.blocks.push_back(paragraph("特此报告。"));
  number_headings(paper);
  return paper;
}

}  // namespace duban
