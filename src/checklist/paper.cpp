#include "checklist/paper.h"

#include "base/text.h"
#include "document/build.h"
#include "reports/facts.h"
#include "reports/naming.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

constexpr const char* blank_day = "　　　　年　　月　　日";

void tell(Document& paper, const char* name, const std::string& value) {
  if (!value.empty()) paper.facts.emplace_back(name, value);
}

void tell_facts(Document& paper, const Checklist& list) {
  tell(paper, "编号", list.number.empty() ? "草稿，尚未签发" : list.number);
  tell(paper, list.number.empty() ? "截至日期" : "签发日期", in_chinese(list.on));
  tell(paper, "督察单位", list.office);
  tell(paper, "签发人", list.by);
  tell(paper, "被督察单位", join(units_of(list), "、"));
  tell(paper, "判定规则", list.rules);
  tell(paper, "抽取记录 SHA-256", list.draw);
  tell(paper, "日志校验值", list.journal_head.empty() ? "" : short_head(list.journal_head));
}

std::string inspected_in_words(const CheckItem& item) {
  return item.inspected ? in_chinese(*item.inspected) : "未督察过";
}

// Of the measures, or of the supporting units' parts.
Table overview(const Checklist& list, bool parts) {
  Table table;
  table.columns = {{"序号", 0.8, true}, {"编号", 1.1},     {"督察内容", 4},  {"时限", 2},
                   {"方式", 1.2},       {"责任单位", 1.6}, {"上次督察", 1.5}};
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const CheckItem& item = list.items[i];
    if (item.part.empty() == parts) continue;
    auto cells = row({std::to_string(i + 1), item.number, "", item.due, ways_in_words(item),
                      item.unit, inspected_in_words(item)});
    cells[2] = cell(tint_of(item.lamp), item.title);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

// Whom the draw sends to which unit.
void add_teams(Document& paper, const Checklist& list) {
  if (list.draw.empty()) return;
  Table table;
  table.columns = {{"被督察单位", 2}, {"督察人（按抽取记录）", 4}};
  for (const std::string& unit : units_of(list)) {
    const auto item = std::find_if(list.items.begin(), list.items.end(),
                                   [&](const CheckItem& one) { return one.unit == unit; });
    table.rows.push_back(
        row({unit, item->inspectors.empty() ? "没有抽中" : join(item->inspectors, "、")}));
  }
  paper.blocks.push_back(heading(1, "督察人员"));
  paper.blocks.push_back(std::move(table));
}

void add_overviews(Document& paper, const Checklist& list) {
  const auto parts = static_cast<std::size_t>(
      std::count_if(list.items.begin(), list.items.end(),
                    [](const CheckItem& item) { return !item.part.empty(); }));
  if (parts < list.items.size()) {
    paper.blocks.push_back(
        heading(1, fmt::format("{}（共{}项）", parts > 0 ? "牵头事项" : "督察事项",
                               list.items.size() - parts)));
    paper.blocks.push_back(overview(list, false));
  }
  if (parts == 0) return;
  paper.blocks.push_back(heading(1, fmt::format("配合事项（共{}项）", parts)));
  paper.blocks.push_back(overview(list, true));
}

// One sheet: what is known above, what the inspectors fill below.
Table sheet_of(const CheckItem& item) {
  Table table;
  table.columns = {{"项目", 1.2}, {"内容", 5}};
  const auto add = [&](const char* name, const std::string& words) {
    if (!words.empty()) table.rows.push_back(row({name, words}));
  };
  add("依据", item.basis);
  add("时限", item.due);
  add("被督察单位", item.unit.empty() ? "未明确" : item.unit);
  add("牵头单位", item.lead);
  for (std::size_t i = 0; i < item.points.size(); ++i)
    add(fmt::format("督察要点{}", item.points.size() == 1 ? "" : std::to_string(i + 1)).c_str(),
        item.points[i]);
  std::vector<std::string> ways;
  for (const CheckWay way : item.ways) ways.emplace_back(how_to_do(way));
  add("督察方式", join(ways, "、"));
  add("需提供材料", materials_in_words(item));
  add("单位自报", claims_in_words(item));
  add("督察结果", "□属实　□不属实　□未查");
  add("发现问题", "　");
  add("评分", "　");
  add("督察人（二人以上）",
      item.inspectors.empty() ? "　" : join(item.inspectors, "、") + "（签字）　");
  add("日期", blank_day);
  add("被督察单位确认", "　");
  return table;
}

}  // namespace

std::string title_in_words(const CheckItem& item) {
  return (item.part.empty() ? "" : "（配合）") + item.title;
}

std::string points_in_words(const CheckItem& item) {
  std::string words;
  for (std::size_t i = 0; i < item.points.size(); ++i)
    words += fmt::format("{}{}. {}", i == 0 ? "" : "\n", i + 1, item.points[i]);
  return words;
}

std::string ways_in_words(const CheckItem& item) {
  std::string words;
  for (const CheckWay way : item.ways) words += in_chinese(way);
  return words;
}

std::string materials_in_words(const CheckItem& item) {
  if (!item.part.empty()) return "请备配合办理过程的原始记录";
  if (item.materials.empty()) return "方案未列佐证要求；请备办理过程的原始记录";
  std::vector<std::string> words;
  for (const CheckMaterial& one : item.materials)
    words.push_back(fmt::format("{}{}（{}）", one.name, one.look.empty() ? "" : "：" + one.look,
                                one.there ? "已交，备原件" : "未交"));
  return join(words, "；");
}

std::string claims_in_words(const CheckItem& item) {
  const std::string claimed = item.claimed.empty() ? "未报过进展" : item.claimed;
  return item.proofs.empty() ? claimed : claimed + "。佐证：" + join(item.proofs, "；");
}

std::string sample_note_of(const Checklist& list) {
  return list.sample ? "示例：所列单位分工和进展记录均为演示数据，不代表任何单位的实际情况。" : "";
}

Document checklist_paper(const Checklist& list) {
  Document paper;
  paper.title = list.title + (list.sample ? "（示例）" : "");
  paper.subtitle = fmt::format("（{}）", in_chinese(list.on));
  tell_facts(paper, list);
  if (list.sample) paper.blocks.push_back(paragraph({bold(sample_note_of(list))}));
  if (list.items.empty()) {
    paper.blocks.push_back(paragraph("没有要督察的事项。"));
    return paper;
  }
  add_teams(paper, list);
  add_overviews(paper, list);
  paper.blocks.push_back(heading(1, "逐项督察表"));
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const CheckItem& item = list.items[i];
    paper.blocks.push_back(heading(2, fmt::format("{} {}", item.number, title_in_words(item))));
    paper.blocks.push_back(sheet_of(item));
  }
  number_headings(paper);
  return paper;
}

}  // namespace duban
