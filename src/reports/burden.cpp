#include "reports/burden.h"

#include <fmt/core.h>

#include "base/text.h"
#include "document/build.h"
#include "reports/punctuation.h"

namespace duban {

namespace {

std::string name_or_unknown(const std::string& unit) { return unit.empty() ? "未明确" : unit; }

std::vector<Cell> counts_row(const std::string& unit, const std::string& month,
                             const BurdenCounts& counts) {
  std::vector<Cell> cells = {cell(unit), cell(month), cell(papers_in_words(counts))};
  for (const Load load : loads)
    if (load != Load::paper) cells.push_back(cell(std::to_string(counts.of(load))));
  return cells;
}

Table months_table(const BurdenInput& input) {
  Table table;
  table.caption = "各单位每月收到的要求和免去的催报";
  table.columns = {{"单位", 2.4, false}, {"月份", 1.4, false}, {"公文", 2.6, false}};
  for (const Load load : loads)
    if (load != Load::paper) table.columns.push_back({std::string(in_chinese(load)), 1, true});
  const auto months = by_unit_and_month(input.entries);
  for (const UnitMonth& month : months)
    table.rows.push_back(counts_row(name_or_unknown(month.unit),
                                    fmt::format("{}年{}月", month.year, month.month),
                                    month.counts));
  if (months.size() > 1) table.rows.push_back(counts_row("合计", "", count(input.entries)));
  return table;
}

Table details_table(const BurdenInput& input) {
  Table table;
  table.caption = "明细：以上每个数字由哪些行得来";
  table.columns = {{"日期", 1.6, false},
                   {"计入", 1.2, false},
                   {"内容", 2.4, false},
                   {"任务", 3, false},
                   {"登记编号", 1.6, false}};
  for (const BurdenEntry& entry : input.entries)
    table.rows.push_back(row({in_chinese(entry.on), std::string(in_chinese(entry.load)), entry.form,
                              entry.about, entry.event}));
  return table;
}

// How each column is counted; the words follow burden/entry.h and night/asks.h.
constexpr const char* definitions[] = {
    "公文：寄给该单位或点到该单位的督办公文，一件算一件；同一件公文给几个单位，各算一件。",
    "要求：公文所列事项、交办的任务、退回补正的任务，一项算一项。",
    "填报项：要单位写出或交出的一样东西。交办为签收；退回为补正材料；公文中逾期事项为佐证材料，"
    "定了回复期限的加书面回复，已过去的周期为未按期完成的原因和防止再次漏办的措施；"
    "公文只是允许的（如申请延期）不算。",
    "检查：向该单位发出的督察清单、抽取到该单位的抽查，同一单位同一天只算一次。",
    "主动报送：自上次报送以来没有公文或退回要求过，单位自己报送的进展、佐证、申请办结、完成。",
    "免催：已交办任务在一个报送周期内有主动报送，当期不必再催报；规则没有报送周期的不计。",
    "并函：同一件公文中该单位的第二项及以后各项，没有另发公文。",
    "暂缓：因发文件数、间隔或填报项达到上限而推迟的事项，同一事项每月只算一次。"};

std::string caps_in_words(const Burden& caps) {
  std::vector<std::string> words;
  const auto add = [&](const char* what, int most) {
    if (most > 0) words.push_back(fmt::format("{}{}", what, most));
  };
  add("公文每月不超过", caps.papers_a_month);
  add("填报项每月不超过", caps.fields_a_month);
  add("检查每月不超过", caps.inspections_a_month);
  return words.empty() ? "规则未设上限" : "规则所设上限（每单位）：" + join(words, "，");
}

std::string leader_sentence_of(const BurdenInput& input) {
  const BurdenCounts all = count(input.entries);
  return fmt::format(
      "公文{}件次，要求{}项，填报项{}个，检查{}次；单位主动报送{}次，因此免催{}次，并函{}项，暂缓{}"
      "项。{}。",
      all.of(Load::paper), all.of(Load::request), all.of(Load::field), all.of(Load::inspection),
      all.of(Load::report), all.of(Load::answered), all.of(Load::merged), all.of(Load::held),
      caps_in_words(input.caps));
}

}  // namespace

std::string papers_in_words(const BurdenCounts& counts) {
  std::vector<std::string> kinds;
  for (const auto& [kind, number] : counts.papers) kinds.push_back(kind + std::to_string(number));
  const int all = counts.of(Load::paper);
  return all == 0 ? "0" : fmt::format("{}（{}）", all, join(kinds, "、"));
}

Document burden_report(const BurdenInput& input) {
  Document document;
  document.title = std::string("基层负担计量") + (input.sample ? "（示例）" : "");
  document.subtitle = fmt::format("（{}至{}）", in_chinese(input.first), in_chinese(input.last));
  if (input.unit) document.facts.emplace_back("单位", *input.unit);
  document.facts.emplace_back("规则", input.rules);
  if (!input.journal_head.empty())
    document.facts.emplace_back("日志校验值", input.journal_head.substr(0, 12));
  document.blocks.push_back(paragraph(leader_sentence_of(input)));
  document.blocks.push_back(months_table(input));
  if (input.unit) document.blocks.push_back(details_table(input));
  document.blocks.push_back(paragraph("计算口径："));
  document.blocks.push_back(bullets({std::begin(definitions), std::end(definitions)}));
  use_full_width(document);
  return document;
}

}  // namespace duban
