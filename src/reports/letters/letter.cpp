#include "reports/letters/letter.h"

#include "base/text.h"
#include "document/build.h"
#include "night/asks.h"
#include "reports/facts.h"
#include "reports/frame.h"
#include "reports/letters/requests.h"
#include "reports/naming.h"
#include "reports/punctuation.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

bool is_sample(const NightPaper& paper) {
  return std::any_of(paper.items.begin(), paper.items.end(),
                     [](const PaperItem& item) { return item.concern.sample; });
}

std::string label_of(const Concern& concern) {
  std::string label = concern.number + " " + concern.title;
  if (!concern.period.empty()) label += "（" + period_name(concern.period) + "）";
  return label;
}

std::string title_of(const NightPaper& paper) {
  const std::string sample = is_sample(paper) ? "（示例）" : "";
  if (paper.unit.empty() || paper.items.empty())
    return fmt::format("关于任务推进情况的{}{}", paper.paper, sample);
  const Concern& first = paper.items.front().concern;
  const std::string more =
      paper.items.size() > 1 ? fmt::format("等{}项任务", paper.items.size()) : "";
  // Quotation marks within quotation marks are single ones (GB/T 15834).
  const std::string task = replace_all(replace_all(first.title, "“", "‘"), "”", "’");
  return fmt::format("关于“{}”{}的{}{}", task, more, paper.paper, sample);
}

std::string case_in_words(const Concern& concern) {
  const std::string shares = shares_in_words(concern);
  return concern.reason + (shares.empty() ? "" : "；" + shares) + "。";
}

// 每年一季度，即2024年3月31日: the plan's own words, where what is told beside does not quote them.
std::string due_in_words(const Concern& concern) {
  const std::string day = concern.due ? in_chinese(*concern.due) : "";
  const bool quoted = concern.reason.find(concern.due_words) != std::string::npos;
  if (quoted || concern.due_words == day) return day;
  return concern.due_words + (day.empty() ? "" : "，即" + day);
}

Table table_of(const NightPaper& paper) {
  const bool for_all = paper.unit.empty();
  Table table;
  table.columns = {{"序号", 0.6, true}, {"任务", 3, false}};
  if (for_all) table.columns.push_back({"牵头单位", 1.5, false});
  table.columns.push_back({"时限", 1.8, false});
  table.columns.push_back({"情况", 5, false});
  for (std::size_t i = 0; i < paper.items.size(); ++i) {
    const Concern& concern = paper.items[i].concern;
    std::vector<Cell> cells = {cell(std::to_string(i + 1)), cell(label_of(concern))};
    if (for_all) cells.push_back(cell(concern.unit));
    cells.push_back(cell(due_in_words(concern)));
    cells.push_back(cell(tint_of(concern.lamp), case_in_words(concern)));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

// 《甲方案》（赣市府发〔2022〕1号）、《乙方案》: where the tasks come from, each once.
std::string plans_of(const NightPaper& paper) {
  std::vector<std::string> plans;
  for (const PaperItem& item : paper.items) {
    const Concern& concern = item.concern;
    if (concern.plan_title.empty()) continue;
    const std::string number = concern.plan_number.empty() ? "" : "（" + concern.plan_number + "）";
    const std::string plan = "《" + concern.plan_title + "》" + number;
    if (std::find(plans.begin(), plans.end(), plan) == plans.end()) plans.push_back(plan);
  }
  return join(plans, "、");
}

// 2项任务逾期未完成，1项任务临近时限或进度滞后
std::string counted(const NightPaper& paper) {
  int late = 0, past = 0, other = 0;
  for (const PaperItem& item : paper.items)
    ++(is_past_period(item.concern) ? past : item.concern.days_late > 0 ? late : other);
  std::vector<std::string> parts;
  if (late > 0) parts.push_back(fmt::format("{}项任务逾期未完成", late));
  if (past > 0) parts.push_back(fmt::format("{}项周期任务上一周期未按要求完成", past));
  if (other > 0) parts.push_back(fmt::format("{}项任务临近时限或进度滞后", other));
  return join(parts, "，");
}

// As what the unit owes the tasks of its paper.
std::string_view role_in(const NightPaper& paper) {
  const auto parts = static_cast<std::size_t>(std::count_if(
      paper.items.begin(), paper.items.end(),
      [](const PaperItem& item) { return !unit_of_part(item.concern.period).empty(); }));
  if (parts == 0) return "牵头";
  return parts == paper.items.size() ? "配合" : "牵头或配合";
}

std::string opening(const NightPaper& paper) {
  const std::string plans = plans_of(paper);
  const std::string checked = plans.empty() ? "经巡检" : "经对照" + plans + "巡检";
  const std::string whose =
      paper.unit.empty() ? "各单位" : fmt::format("贵单位{}的", role_in(paper));
  return fmt::format("{}，截至{}，{}有{}，具体如下。", checked, in_chinese(paper.night), whose,
                     counted(paper));
}

// A 通报 is one of the fifteen statutory kinds of official papers and has the common layout; the
// others go out as 函.
Official official_of(const NightPaper& paper) {
  const Outgoing kind = paper.unit.empty() ? Outgoing::bulletin : Outgoing::letter;
  Official official = official_of(kind, paper.office, {}, paper.night, number_of(paper));
  official.urgency = paper.sheet;
  if (!paper.unit.empty()) official.addressee = paper.unit;
  return official;
}

}  // namespace

std::string number_of(const NightPaper& paper) {
  if (paper.number == 0) return "";
  return fmt::format("{}〔{}〕{}号", paper.office.mark, paper.night.year(), paper.number);
}

Document letter(const NightPaper& paper, const std::string& event, const std::string& hash) {
  Document document;
  document.title = title_of(paper);
  document.official = official_of(paper);
  if (event.empty())
    document.facts.emplace_back("编号", "草稿，尚未签发");
  else
    document.facts.emplace_back("登记编号", event);
  document.facts.emplace_back("截至日期", in_chinese(paper.night));
  if (!hash.empty()) document.facts.emplace_back("日志校验值", short_head(hash));
  if (is_sample(paper))
    document.blocks.push_back(paragraph(
        {bold("示例：本件所列单位分工和进展记录均为演示数据，不代表任何单位的实际情况。")}));
  document.blocks.push_back(paragraph(opening(paper)));
  document.blocks.push_back(table_of(paper));
  document.blocks.push_back(paragraph("请按以下要求办理："));
  document.blocks.push_back(numbered(requests_of(paper)));
  use_full_width(document);
  return document;
}

}  // namespace duban
