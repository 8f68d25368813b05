#include "reports/draw/results.h"

#include "base/text.h"
#include "document/build.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// More rows than these go to the annex: with them the paper is still one page.
constexpr std::size_t most_rows = 25;

std::string people(const DrawnObject& one, const FrozenDraw& frozen) {
  std::vector<std::string> names;
  for (const std::size_t i : one.inspectors) {
    const PoolEntry& inspector = frozen.inspectors.entries[i];
    const bool leads = names.empty() && inspector.lead;
    names.push_back(inspector.name + (leads ? "（组长）" : ""));
  }
  return join(names, "、");
}

// How many of them keep away as of the object's own unit, how many for what was declared.
std::string avoided(const DrawnObject& one, const FrozenDraw& frozen) {
  const std::string& unit = frozen.objects.entries[one.object].unit;
  std::size_t own = 0;
  for (const std::size_t i : one.barred)
    own += !unit.empty() && frozen.inspectors.entries[i].unit == unit ? 1 : 0;
  const std::size_t declared = one.barred.size() - own;
  std::vector<std::string> parts;
  if (own > 0) parts.push_back(fmt::format("本单位{}人", own));
  if (declared > 0) parts.push_back(fmt::format("申报{}人", declared));
  return parts.empty() ? "—" : join(parts, "、");
}

bool any_has(const DrawnRecord& drawn, std::string PoolEntry::*field) {
  const auto& objects = drawn.frozen.objects.entries;
  return std::any_of(drawn.outcome.drawn.begin(), drawn.outcome.drawn.end(),
                     [&](const DrawnObject& one) { return !(objects[one.object].*field).empty(); });
}

// One column of the results; told where some row has it.
struct ResultColumn {
  const char* title;
  double share;
  bool told;
  std::string (*words)(const DrawnObject& one, const FrozenDraw& frozen);
};

std::string object_of(const DrawnObject& one, const FrozenDraw& frozen) {
  const PoolEntry& object = frozen.objects.entries[one.object];
  return object.name == object.id ? object.name : object.name + "（" + object.id + "）";
}

std::string unit_of(const DrawnObject& one, const FrozenDraw& frozen) {
  return frozen.objects.entries[one.object].unit;
}

std::string stratum_of(const DrawnObject& one, const FrozenDraw& frozen) {
  return frozen.objects.entries[one.object].stratum;
}

std::vector<ResultColumn> columns_of(const DrawnRecord& drawn) {
  const bool files = drawn.frozen.files;
  const bool teams = !drawn.frozen.inspectors.entries.empty();
  const auto& all = drawn.outcome.drawn;
  const bool some_avoided =
      std::any_of(all.begin(), all.end(), [](const auto& one) { return !one.barred.empty(); });
  return {{files ? "案卷" : "对象", 3.2, true, object_of},
          {"单位", 2, any_has(drawn, &PoolEntry::unit), unit_of},
          {"类别", 0.9, any_has(drawn, &PoolEntry::stratum), stratum_of},
          {files ? "评查人员" : "检查人员", 3.6, teams, people},
          {"回避", 1.2, teams && some_avoided, avoided}};
}

Table table_of(const DrawnRecord& drawn) {
  const auto columns = columns_of(drawn);
  Table table;
  table.columns = {{"序号", 0.7, true}};
  for (const ResultColumn& column : columns)
    if (column.told) table.columns.push_back({column.title, column.share, false});
  for (const DrawnObject& one : drawn.outcome.drawn) {
    std::vector<std::string> cells = {std::to_string(table.rows.size() + 1)};
    for (const ResultColumn& column : columns)
      if (column.told) cells.push_back(column.words(one, drawn.frozen));
    table.rows.push_back(row(cells));
  }
  return table;
}

// How many of each, in the order of the drawing.
Table counts_of(const DrawnRecord& drawn) {
  const bool by_unit = any_has(drawn, &PoolEntry::unit);
  std::vector<std::pair<std::string, int>> counts;
  for (const DrawnObject& one : drawn.outcome.drawn) {
    const PoolEntry& object = drawn.frozen.objects.entries[one.object];
    const std::string& name = by_unit ? object.unit : object.stratum;
    const auto known = std::find_if(counts.begin(), counts.end(),
                                    [&](const auto& count) { return count.first == name; });
    if (known == counts.end())
      counts.emplace_back(name, 1);
    else
      ++known->second;
  }
  Table table;
  table.columns = {{by_unit ? "单位" : "类别", 4}, {"抽中", 1, true}};
  for (const auto& [name, count] : counts)
    if (table.rows.size() < most_rows)
      table.rows.push_back(row({name.empty() ? "—" : name, std::to_string(count)}));
  if (counts.size() > most_rows)
    table.rows.push_back(row({fmt::format("共{}个单位，其余见附件", counts.size()), ""}));
  return table;
}

bool is_long(const DrawnRecord& drawn) { return drawn.outcome.drawn.size() > most_rows; }

std::string limits_of(const FrozenDraw& frozen) {
  std::string limits = "回避";
  if (frozen.units) limits += "、不得互评";
  return limits + (wants_lead(frozen) ? "和每组须有组长" : "");
}

std::string balance_in_words(const DrawnRecord& drawn) {
  const DrawOutcome& outcome = drawn.outcome;
  std::string words = outcome.spread <= 1 ? "各人任务数相差不超过1。"
                                          : fmt::format("因{}所限，各人任务数最多相差{}。",
                                                        limits_of(drawn.frozen), outcome.spread);
  if (outcome.mutual > 0)
    words += fmt::format("因人员所限，有{}对单位互查。", outcome.mutual);
  else if (drawn.frozen.files)
    words += "没有两个单位互评。";
  return words;
}

}  // namespace

void add_results(Document& paper, const DrawnRecord& drawn) {
  if (!drawn.again_of.empty())
    paper.blocks.push_back(paragraph({bold("重抽"),
                                      {fmt::format("，理由：{}。原抽取保留，其记录 SHA-256 为 {}。",
                                                   drawn.again_why, drawn.again_of)}}));
  if (is_long(drawn))
    paper.blocks.push_back(
        paragraph(fmt::format("共抽取{}个，逐个见附件。", drawn.outcome.drawn.size())));
  paper.blocks.push_back(is_long(drawn) ? counts_of(drawn) : table_of(drawn));
  if (!drawn.frozen.inspectors.entries.empty())
    paper.facts.emplace_back("派员情况", balance_in_words(drawn));
}

void add_long_results(Document& paper, const DrawnRecord& drawn) {
  if (!is_long(drawn)) return;
  paper.blocks.push_back(heading(2, "抽取结果"));
  paper.blocks.push_back(table_of(drawn));
}

void add_signatures(Document& paper) {
  Table table;
  table.columns = {
      {"抽取人", 1, false}, {"监督人", 1, false}, {"记录人", 1, false}, {"日期", 1, false}};
  table.rows.push_back(row({"　", "　", "　", "　　　年　月　日"}));
  paper.blocks.push_back(std::move(table));
}

}  // namespace duban
