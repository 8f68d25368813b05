#include "reports/letters/morning.h"

#include "document/build.h"
#include "reports/letters/letter.h"
#include "reports/naming.h"
#include "reports/punctuation.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t most_lines = 8;  // a list that fits the page

bool is_sample(const NightSummary& summary) {
  return std::any_of(summary.plans.begin(), summary.plans.end(),
                     [](const NightPlan& plan) { return plan.sample; });
}

Table lamps_of_plans(const NightSummary& summary) {
  Table table;
  table.columns = {{"方案", 4, false}, {"措施", 1, true}, {"办结", 1, true}, {"红", 1, true},
                   {"黄", 1, true},    {"绿", 1, true},   {"灰", 1, true}};
  for (const NightPlan& plan : summary.plans) {
    const auto lit = [&](Lamp lamp) {
      return cell(std::to_string(plan.counts.by_lamp[static_cast<std::size_t>(lamp)]));
    };
    table.rows.push_back({cell(plan.title), cell(std::to_string(plan.counts.tasks)),
                          cell(std::to_string(plan.counts.closed)), lit(Lamp::red),
                          lit(Lamp::yellow), lit(Lamp::green), lit(Lamp::grey)});
  }
  return table;
}

std::string whose(const std::string& unit) { return unit.empty() ? "" : "〔" + unit + "〕"; }

std::string line_of(const Concern& concern) {
  std::string line = fmt::format("{} {}", concern.number, concern.title);
  if (!concern.period.empty()) line += "（" + period_name(concern.period) + "）";
  return fmt::format("{}{}：{}", line, whose(concern.unit), concern.reason);
}

// A list of at most so many lines, and how many more there are.
void add_list(Document& document, const std::string& title, std::vector<std::string> lines,
              const std::string& rest = "都在同一文件夹") {
  if (lines.empty()) return;
  document.blocks.push_back(heading(1, fmt::format("{}（{}项）", title, lines.size())));
  const std::size_t more = lines.size() > most_lines ? lines.size() - most_lines : 0;
  lines.resize(lines.size() - more);
  if (more > 0) lines.push_back(fmt::format("另有{}项，{}", more, rest));
  document.blocks.push_back(bullets(lines));
}

std::vector<std::string> fresh_lines(const NightSummary& summary) {
  std::vector<std::string> lines;
  for (const Concern& concern : summary.changes.fresh)
    lines.push_back(fmt::format("{} {}", in_chinese(concern.kind), line_of(concern)));
  return lines;
}

std::vector<std::string> cleared_lines(const NightSummary& summary) {
  std::vector<std::string> lines;
  for (const SeenFinding& seen : summary.changes.cleared) {
    const auto kind = parse_finding_kind(seen.kind);
    lines.push_back(fmt::format("{} {}/{}{}，自{}起", kind ? in_chinese(*kind) : seen.kind,
                                seen.plan, seen.task, whose(seen.unit), in_chinese(seen.first)));
  }
  return lines;
}

std::vector<std::string> paper_lines(const NightSummary& summary) {
  std::vector<std::string> lines;
  for (const NightPaper& paper : summary.escalation.papers)
    lines.push_back(
        fmt::format("{} {}致{}，{}项{}", number_of(paper), paper.paper,
                    paper.unit.empty() ? "各有关单位" : paper.unit, paper.items.size(),
                    paper.reply_by ? "，" + in_chinese(*paper.reply_by) + "前回复" : ""));
  for (const HeldBack& held : summary.escalation.held)
    lines.push_back(fmt::format("暂缓致{}的{}项：{}", held.unit, held.items, held.reason));
  for (const Concern& concern : summary.escalation.nobody)
    lines.push_back(fmt::format("无牵头单位，无从发函：{}", line_of(concern)));
  return lines;
}

std::vector<std::string> office_lines(const NightSummary& summary) {
  std::vector<std::string> lines;
  for (const NightPlan& plan : summary.plans)
    for (const std::string& task : plan.to_review) lines.push_back("待审核 " + task);
  const auto add = [&](const std::vector<Concern>& concerns) {
    for (const Concern& concern : concerns)
      if (concern.kind == FindingKind::extension_waiting)
        lines.push_back("待批延期 " + line_of(concern));
  };
  add(summary.changes.fresh);
  add(summary.changes.continuing);
  return lines;
}

std::vector<std::string> duty_lines(const NightSummary& summary) {
  std::vector<std::string> lines;
  for (const OfficeDuty& duty : summary.duties)
    lines.push_back(fmt::format("{}。{}", in_words(duty), duty.command));
  return lines;
}

std::vector<std::string> due_lines(const NightSummary& summary) {
  std::vector<std::string> lines;
  const auto add = [&](const std::vector<Concern>& concerns) {
    for (const Concern& concern : concerns)
      if (concern.kind == FindingKind::due_soon && concern.due && *concern.due <= summary.night + 7)
        lines.push_back(fmt::format("{} {}{}", in_chinese(*concern.due),
                                    concern.number + " " + concern.title, whose(concern.unit)));
  };
  add(summary.changes.fresh);
  add(summary.changes.continuing);
  std::stable_sort(lines.begin(), lines.end());
  return lines;
}

std::string opening(const NightSummary& summary) {
  std::size_t red = 0;
  for (const NightPlan& plan : summary.plans)
    red += static_cast<std::size_t>(plan.counts.by_lamp[static_cast<std::size_t>(Lamp::red)]);
  return fmt::format("红灯{}项；督办情形新增{}项、延续{}项、消除{}项；本夜发文{}件。", red,
                     summary.changes.fresh.size(), summary.changes.continuing.size(),
                     summary.changes.cleared.size(), summary.escalation.papers.size());
}

int held_items(const NightSummary& summary) {
  int items = 0;
  for (const HeldBack& held : summary.escalation.held) items += held.items;
  return items;
}

std::string asked_this_month(const NightSummary& summary) {
  const MonthAsked& month = summary.month;
  const int held = held_items(summary);
  return fmt::format("{}月以来已向{}个单位发文{}件，提出要求{}项，要求填报{}项{}。",
                     summary.night.month(), month.units, month.papers, month.requests, month.fields,
                     held > 0 ? fmt::format("；按减负规则暂缓{}项，见本夜发文", held) : "");
}

}  // namespace

Document morning(const NightSummary& summary) {
  Document document;
  document.title = std::string("督办早报") + (is_sample(summary) ? "（示例）" : "");
  document.subtitle = in_chinese(summary.night);
  document.facts = {{"截至", in_chinese(summary.night)}, {"规则", summary.rules}};
  if (!summary.failed.empty()) {
    document.blocks.push_back(paragraph({bold("以下步骤没有完成，请处理：")}));
    document.blocks.push_back(bullets(summary.failed));
  }
  document.blocks.push_back(paragraph(opening(summary)));
  if (summary.month.papers > 0 || held_items(summary) > 0)
    document.blocks.push_back(paragraph(asked_this_month(summary)));
  document.blocks.push_back(lamps_of_plans(summary));
  add_list(document, "没有送达，将再试", summary.undelivered);
  add_list(document, "新出现", fresh_lines(summary), "用“duban check”查看");
  add_list(document, "已消除", cleared_lines(summary), "全部记在同一文件夹的 night.json");
  add_list(document, "本夜发文", paper_lines(summary));
  add_list(document, "等待督办机构", office_lines(summary), "用“duban list”查看");
  add_list(document, "整改待督办机构办理", duty_lines(summary), "用“duban rectify”查看");
  add_list(document, "七日内到期", due_lines(summary), "用“duban check”查看");
  number_headings(document);
  use_full_width(document);
  return document;
}

}  // namespace duban
