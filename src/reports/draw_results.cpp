#include "reports/draw_results.h"

#include "base/text.h"
#include "document/build.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

std::string sentence(const std::string& words) { return words.empty() ? "" : words + "。"; }

std::string source_in_words(const DrawRecord& record) {
  const FrozenDraw& frozen = record.frozen;
  if (frozen.seed_from == SeedFrom::known)
    return "一步抽取：冻结名录时种子已知，不能排除事先试算。" +
           (frozen.seed_source.empty() ? "" : sentence("来源：" + frozen.seed_source));
  if (frozen.seed_from == SeedFrom::committed)
    return "由各方秘密依次组成；各方先交承诺值（秘密的 SHA-256），冻结后公开秘密。" +
           sentence(frozen.seed_source);
  return sentence("冻结后产生，取自：" + frozen.seed_source);
}

std::vector<std::string> commitments_in_words(const DrawRecord& record) {
  std::vector<std::string> lines;
  for (const SeedCommitment& one : record.frozen.commitments)
    lines.push_back(fmt::format("{}：承诺值 {}", one.party, one.sha256));
  if (record.drawn)
    for (std::size_t i = 0; i < std::min(lines.size(), record.drawn->reveals.size()); ++i)
      lines[i] += "，公开的秘密“" + record.drawn->reveals[i].secret + "”";
  return lines;
}

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

Table table_of(const DrawnRecord& drawn) {
  const FrozenDraw& frozen = drawn.frozen;
  const bool teams = !frozen.inspectors.entries.empty();
  Table table;
  table.columns = {{"序号", 0.6, true},
                   {frozen.files ? "案卷" : "对象", 3, false},
                   {"单位", 2, false},
                   {"类别", 1, false}};
  if (teams) {
    table.columns.push_back({frozen.files ? "评查人员" : "检查人员", 3, false});
    table.columns.push_back({"回避", 1.5, false});
  }
  for (const DrawnObject& one : drawn.outcome.drawn) {
    const PoolEntry& object = frozen.objects.entries[one.object];
    const std::string name =
        object.name == object.id ? object.name : object.name + "（" + object.id + "）";
    std::vector<std::string> cells = {std::to_string(table.rows.size() + 1), name,
                                      object.unit.empty() ? "—" : object.unit,
                                      object.stratum.empty() ? "—" : object.stratum};
    if (teams) cells.push_back(people(one, frozen)), cells.push_back(avoided(one, frozen));
    table.rows.push_back(row(cells));
  }
  return table;
}

std::string balance_in_words(const DrawnRecord& drawn) {
  const DrawOutcome& outcome = drawn.outcome;
  std::string words =
      outcome.spread <= 1
          ? "各人任务数相差不超过1。"
          : fmt::format("因{}所限，各人任务数最多相差{}。",
                        wants_lead(drawn.frozen) ? "回避和每组须有组长" : "回避", outcome.spread);
  if (outcome.mutual > 0)
    words += fmt::format("因人员所限，有{}对单位互查。", outcome.mutual);
  else if (drawn.frozen.files)
    words += "没有两个单位互评。";
  return words;
}

}  // namespace

void add_seed(Document& paper, const DrawRecord& record) {
  paper.blocks.push_back(heading(1, "种子"));
  paper.blocks.push_back(paragraph(source_in_words(record)));
  const auto commitments = commitments_in_words(record);
  if (!commitments.empty()) paper.blocks.push_back(bullets(commitments));
  if (record.drawn) paper.blocks.push_back(paragraph({{"种子："}, bold(record.drawn->seed)}));
}

void add_results(Document& paper, const DrawnRecord& drawn) {
  paper.blocks.push_back(heading(1, drawn.again_of.empty() ? "抽取结果" : "重抽结果"));
  if (!drawn.again_of.empty())
    paper.blocks.push_back(paragraph({bold("重抽"),
                                      {fmt::format("，理由：{}。原抽取保留，其记录 SHA-256 为 {}。",
                                                   drawn.again_why, drawn.again_of)}}));
  paper.blocks.push_back(table_of(drawn));
  if (!drawn.frozen.inspectors.entries.empty())
    paper.blocks.push_back(paragraph(balance_in_words(drawn)));
}

void add_signatures(Document& paper) {
  Table table;
  table.columns = {
      {"抽取人", 1, false}, {"监督人", 1, false}, {"记录人", 1, false}, {"日期", 1, false}};
  table.rows.push_back(row({"　", "　", "　", "　　　年　月　日"}));
  paper.blocks.push_back(heading(1, "签字"));
  paper.blocks.push_back(std::move(table));
}

}  // namespace duban
