#include "reports/draw.h"

#include "base/text.h"
#include "document/build.h"
#include "reports/draw_results.h"
#include "reports/facts.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// A page has no room for more; the record names all.
constexpr std::size_t most_excluded = 20;

std::string title_of(const DrawRecord& record) {
  const std::string& about = record.frozen.title;
  if (!record.drawn) return about + "抽取公告";
  return about + (record.drawn->again_of.empty() ? "抽取记录" : "重抽记录");
}

void tell(Document& paper, const char* name, const std::string& value) {
  if (!value.empty()) paper.facts.emplace_back(name, value);
}

void tell_facts(Document& paper, const DrawRecord& record) {
  const FrozenDraw& frozen = record.frozen;
  tell(paper, "周期", frozen.period);
  tell(paper, "冻结日期", in_chinese(frozen.on));
  if (record.drawn) tell(paper, "抽取日期", in_chinese(record.drawn->on));
  tell(paper, "算法", std::string(draw_algorithm));
  if (record.drawn) tell(paper, "冻结记录 SHA-256", record.drawn->frozen_sha256);
  tell(paper, record.drawn ? "抽取记录 SHA-256" : "冻结记录 SHA-256", record.sha256);
  const std::string& head = record.drawn ? record.drawn->journal_head : frozen.journal_head;
  if (!head.empty()) tell(paper, "日志校验值", short_head(head));
  tell(paper, "登记人", record.drawn ? record.drawn->by : frozen.by);
}

std::string pool_in_words(const char* name, const DrawPool& pool, std::size_t open,
                          const std::string& hash) {
  std::string words = fmt::format("{}：{}，共{}{}，可抽{}。名录校验值（SHA-256）{}", name,
                                  pool.source, pool.entries.size(), "个", open, hash);
  if (!pool.file_sha256.empty()) words += "；文件 SHA-256 " + pool.file_sha256;
  return words + "。";
}

void add_pools(Document& paper, const DrawRecord& record) {
  const FrozenDraw& frozen = record.frozen;
  paper.blocks.push_back(heading(1, "名录"));
  std::vector<std::string> pools = {pool_in_words(frozen.files ? "案卷名录" : "对象名录库",
                                                  frozen.objects, open_objects(frozen).size(),
                                                  hash_of(frozen.objects))};
  if (!frozen.inspectors.entries.empty())
    pools.push_back(pool_in_words(frozen.files ? "评查人员名录" : "检查人员名录库",
                                  frozen.inspectors, open_inspectors(frozen).size(),
                                  hash_of(frozen.inspectors)));
  paper.blocks.push_back(bullets(pools));
}

void add_excluded(std::vector<std::string>& lines, const std::vector<DrawExclusion>& excluded,
                  const DrawPool& pool) {
  std::size_t told = 0;
  auto entry = pool.entries.begin();
  for (const DrawExclusion& one : excluded) {
    if (++told > most_excluded) break;
    while (entry != pool.entries.end() && entry->id != one.id) ++entry;
    const std::string name = entry == pool.entries.end() ? one.id : entry->name;
    lines.push_back(fmt::format("{}：{}", name, one.reason));
  }
  if (excluded.size() > most_excluded)
    lines.push_back(fmt::format("另有{}个，见记录文件。", excluded.size() - most_excluded));
}

void add_excluded(Document& paper, const FrozenDraw& frozen) {
  std::vector<std::string> lines;
  add_excluded(lines, frozen.excluded, frozen.objects);
  add_excluded(lines, frozen.excluded_inspectors, frozen.inspectors);
  paper.blocks.push_back(heading(1, "不参加抽取的"));
  paper.blocks.push_back(lines.empty() ? Block(paragraph("无。")) : Block(bullets(lines)));
}

std::string quota_in_words(const DrawQuota& quota, bool only) {
  const std::string what = !quota.rest ? quota.stratum.empty() ? "未分层的" : quota.stratum
                           : only      ? "全部"
                                       : "其余";
  const std::string asked = quota.asked.ends_with('%') ? fmt::format("（{}）", quota.asked) : "";
  return fmt::format("{}{}个中抽{}个{}", what, quota.of, quota.count, asked);
}

void add_demand(Document& paper, const FrozenDraw& frozen) {
  paper.blocks.push_back(heading(1, "抽取要求"));
  std::vector<std::string> quotas;
  for (const DrawQuota& quota : frozen.quotas)
    quotas.push_back(quota_in_words(quota, frozen.quotas.size() == 1));
  std::string words = join(quotas, "；") + "。";
  const auto& objects = frozen.objects.entries;
  if (std::any_of(objects.begin(), objects.end(),
                  [](const PoolEntry& object) { return object.weight != 1; }))
    words += "按风险权重抽取，权重大的机会大。";
  if (!frozen.inspectors.entries.empty()) {
    words += fmt::format("每{}派{}人，本单位人员和申报回避的不派", frozen.files ? "卷" : "个对象",
                         frozen.each);
    words += wants_lead(frozen) ? "，其中至少1人可任组长" : "";
    words += frozen.files ? "；人均卷数均衡，两单位尽量不互评。" : "；人均任务均衡。";
  }
  paper.blocks.push_back(paragraph(words));
  if (!frozen.alike.empty())
    paper.blocks.push_back(
        paragraph({bold(fmt::format("同一名录、同一周期此前已冻结{}次，本次为第{}次。",
                                    frozen.alike.size(), frozen.alike.size() + 1))}));
}

}  // namespace

Document draw_paper(const DrawRecord& record) {
  Document paper;
  paper.title = title_of(record);
  paper.subtitle =
      fmt::format("（{}）", in_chinese(record.drawn ? record.drawn->on : record.frozen.on));
  tell_facts(paper, record);
  add_pools(paper, record);
  add_excluded(paper, record.frozen);
  add_demand(paper, record.frozen);
  add_seed(paper, record);
  if (record.drawn) add_results(paper, *record.drawn);
  add_signatures(paper);
  number_headings(paper);
  return paper;
}

}  // namespace duban
