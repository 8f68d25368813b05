#include "reports/letter.h"

#include "document/build.h"
#include "reports/naming.h"
#include "reports/punctuation.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

bool is_sample(const NightPaper& paper) {
  return std::any_of(paper.items.begin(), paper.items.end(),
                     [](const PaperItem& item) { return item.concern.sample; });
}

bool is_late(const PaperItem& item) { return item.concern.days_late > 0; }

std::string label_of(const Concern& concern) {
  std::string label = concern.number + " " + concern.title;
  if (!concern.period.empty()) label += "（" + period_name(concern.period) + "）";
  return label;
}

std::string title_of(const NightPaper& paper) {
  const std::string sample = is_sample(paper) ? "（示例）" : "";
  if (paper.unit.empty()) return fmt::format("关于任务推进情况的{}{}", paper.paper, sample);
  const Concern& first = paper.items.front().concern;
  const std::string more =
      paper.items.size() > 1 ? fmt::format("等{}项任务", paper.items.size()) : "";
  return fmt::format("关于“{}”{}的{}{}", first.title, more, paper.paper, sample);
}

// The days of a lateness by whose they are, so that nobody answers for another's.
std::string shares_in_words(const Concern& concern) {
  std::string words;
  for (const NightShare& share : concern.shares) {
    words += words.empty() ? "其中" : "、";
    if (share.cause == "own") words += fmt::format("自身{}天", share.days);
    if (share.cause == "inherited") words += fmt::format("承接{}延误{}天", share.task, share.days);
    if (share.cause == "office") words += fmt::format("等待审核{}天", share.days);
    if (share.cause == "extension") words += fmt::format("批准延期{}天", share.days);
    if (share.cause == "suspended") words += fmt::format("批准中止{}天", share.days);
  }
  return concern.shares.size() == 1 && concern.shares.front().cause == "own" ? "" : words;
}

std::string case_in_words(const Concern& concern) {
  const std::string shares = shares_in_words(concern);
  return concern.reason + (shares.empty() ? "" : "；" + shares) + "。";
}

Table table_of(const NightPaper& paper) {
  const bool for_all = paper.unit.empty();
  Table table;
  table.columns = {{"序号", 0.6, true}, {"任务", 3, false}};
  if (for_all) table.columns.push_back({"牵头单位", 1.5, false});
  table.columns.push_back({"时限", 1.5, false});
  table.columns.push_back({"情况", 5, false});
  for (std::size_t i = 0; i < paper.items.size(); ++i) {
    const Concern& concern = paper.items[i].concern;
    std::vector<Cell> cells = {cell(std::to_string(i + 1)), cell(label_of(concern))};
    if (for_all) cells.push_back(cell(concern.unit));
    cells.push_back(cell(concern.due ? in_chinese(*concern.due) : ""));
    cells.push_back(cell(tint_of(concern.lamp), case_in_words(concern)));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

// 《甲方案》《乙方案》: where the tasks come from, each once.
std::string plans_of(const NightPaper& paper) {
  std::string plans;
  for (const PaperItem& item : paper.items) {
    const std::string quoted = "《" + item.concern.plan_title + "》";
    if (!item.concern.plan_title.empty() && plans.find(quoted) == std::string::npos)
      plans += quoted;
  }
  return plans;
}

std::string opening(const NightPaper& paper) {
  const std::string plans = plans_of(paper);
  const std::string checked = plans.empty() ? "经巡检" : "经对照" + plans + "巡检";
  const auto late = std::count_if(paper.items.begin(), paper.items.end(), is_late);
  const auto all = paper.items.size();
  const std::string whose = paper.unit.empty() ? "各单位" : "贵单位牵头的";
  const std::string counted = late == 0 ? fmt::format("有{}项任务临近时限或进度滞后", all)
                              : static_cast<std::size_t>(late) == all
                                  ? fmt::format("有{}项任务逾期未完成", all)
                                  : fmt::format("有{}项任务需要督办，其中逾期{}项", all, late);
  return fmt::format("{}，截至{}，{}{}，具体如下。", checked, in_chinese(paper.night), whose,
                     counted);
}

std::vector<std::string> requests(const NightPaper& paper) {
  std::vector<std::string> asked;
  const bool late = std::any_of(paper.items.begin(), paper.items.end(), is_late);
  asked.push_back(late ? "请抓紧办理逾期任务，完成后申请办结并附佐证。"
                       : "请对照时限抓紧推进，按期完成。");
  asked.push_back(
      late ? "确需延期的，请书面申请，写明理由、目前进度和新的时限；批准前按原定时限评判。"
           : "预计不能按期完成的，请在时限之前申请延期。");
  if (std::any_of(paper.items.begin(), paper.items.end(),
                  [](const PaperItem& item) { return !shares_in_words(item.concern).empty(); }))
    asked.push_back(
        "因前置任务延误或等待审核产生的天数不计为贵单位责任，所列情况有误的请来函更正。");
  if (paper.reply_by)
    asked.push_back(fmt::format("请于{}前书面回复办理情况。", in_chinese(*paper.reply_by)));
  return asked;
}

}  // namespace

std::string number_of(const NightPaper& paper) {
  return fmt::format("督〔{}〕{}号", paper.night.year(), paper.number);
}

Document letter(const NightPaper& paper, const std::string& event) {
  Document document;
  document.title = title_of(paper);
  document.subtitle = number_of(paper) + (paper.sheet.empty() ? "" : " " + paper.sheet);
  document.facts = {{"主送", paper.unit.empty() ? "各有关单位" : paper.unit},
                    {"日期", in_chinese(paper.night)},
                    {"登记编号", event}};
  if (is_sample(paper))
    document.blocks.push_back(paragraph(
        {bold("示例：本件所列单位分工和进展记录均为演示数据，不代表任何单位的实际情况。")}));
  document.blocks.push_back(paragraph(opening(paper)));
  document.blocks.push_back(table_of(paper));
  document.blocks.push_back(paragraph("请按以下要求办理："));
  document.blocks.push_back(numbered(requests(paper)));
  document.blocks.push_back(paragraph(in_chinese(paper.night)));
  use_full_width(document);
  return document;
}

}  // namespace duban
