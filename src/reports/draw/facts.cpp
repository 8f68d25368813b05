#include "reports/draw/facts.h"

#include "base/text.h"
#include "document/build.h"
#include "reports/facts.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t most_in_a_fact = 2;  // of a list; the others stand in the annex
constexpr std::size_t most_quotas = 4;

void tell(Document& paper, const char* name, const std::string& value) {
  if (!value.empty()) paper.facts.emplace_back(name, value);
}

// "a；b等5项（见附件）"
std::string shortly(Lines lines, std::size_t most) {
  const std::size_t all = lines.size();
  if (all > most) lines.resize(most);
  return join(lines, "；") + (all > most ? fmt::format("；等{}项，见附件", all) : "");
}

std::string days_in_words(const DrawRecord& record) {
  const std::string& period = record.frozen.period;
  const std::string frozen =
      (period.empty() ? "" : "周期" + period + "；") + in_chinese(record.frozen.on) + "冻结名录";
  const std::string& by = record.drawn ? record.drawn->by : record.frozen.by;
  return frozen + (record.drawn ? "，" + in_chinese(record.drawn->on) + "抽取" : "") +
         (by.empty() ? "" : "；登记人：" + by);
}

std::string pools_in_words(const FrozenDraw& frozen) {
  std::string words = fmt::format("{}（{}个，可抽{}个）", frozen.objects.source,
                                  frozen.objects.entries.size(), open_objects(frozen).size());
  if (!frozen.inspectors.entries.empty())
    words += fmt::format("；{}（{}人，可派{}人）", frozen.inspectors.source,
                         frozen.inspectors.entries.size(), open_inspectors(frozen).size());
  return words;
}

void add_excluded(Lines& lines, const std::vector<DrawExclusion>& excluded, const DrawPool& pool) {
  auto entry = pool.entries.begin();
  for (const DrawExclusion& one : excluded) {
    while (entry != pool.entries.end() && entry->id != one.id) ++entry;
    lines.push_back(
        fmt::format("{}：{}", entry == pool.entries.end() ? one.id : entry->name, one.reason));
  }
}

Lines excluded_in(const FrozenDraw& frozen) {
  Lines lines;
  add_excluded(lines, frozen.excluded, frozen.objects);
  add_excluded(lines, frozen.excluded_inspectors, frozen.inspectors);
  return lines;
}

Lines same_units_in(const FrozenDraw& frozen) {
  Lines lines;
  for (const auto& [written, name] : frozen.same_units)
    if (written != name) lines.push_back(fmt::format("“{}”即{}", written, name));
  return lines;
}

std::string quota_in_words(const DrawQuota& quota, bool only) {
  const std::string what = !quota.rest ? quota.stratum.empty() ? "未分层的" : quota.stratum
                           : only      ? "全部"
                                       : "其余";
  const std::string asked = quota.asked.ends_with('%') ? fmt::format("（{}）", quota.asked) : "";
  return fmt::format("{}{}个中抽{}个{}", what, quota.of, quota.count, asked);
}

Lines quotas_in(const FrozenDraw& frozen) {
  Lines lines;
  for (const DrawQuota& quota : frozen.quotas)
    lines.push_back(quota_in_words(quota, frozen.quotas.size() == 1));
  return lines;
}

std::string what_is_drawn(const FrozenDraw& frozen) {
  if (!frozen.units) return shortly(quotas_in(frozen), most_quotas);
  const std::string each = frozen.quotas.empty() ? "" : frozen.quotas.front().asked;
  return fmt::format("先从{}个单位中抽{}个，再从抽中的每个单位抽{}{}，不足的全部评查",
                     frozen.units->of, frozen.units->count, each,
                     each.ends_with('%') ? "的案卷" : "卷");
}

std::string demand_in_words(const FrozenDraw& frozen) {
  std::string words = what_is_drawn(frozen);
  const auto& objects = frozen.objects.entries;
  if (std::any_of(objects.begin(), objects.end(),
                  [](const PoolEntry& object) { return object.weight != 1; }))
    words += "；按风险权重抽取";
  if (frozen.inspectors.entries.empty()) return words;
  words += fmt::format("；每{}派{}人，本单位和申报回避的不派", frozen.files ? "卷" : "个对象",
                       frozen.each);
  if (wants_lead(frozen)) words += "，至少1人可任组长";
  return words + (frozen.files ? "，两单位尽量不互评" : "，人均任务均衡");
}

std::string source_in_words(const FrozenDraw& frozen) {
  const std::string source = frozen.seed_source.empty() ? "" : "；" + frozen.seed_source;
  if (frozen.seed_from == SeedFrom::known)
    return "一步抽取：冻结名录时种子已知，不能排除事先试算" + source;
  if (frozen.seed_from == SeedFrom::committed)
    return "由各方秘密依次组成；各方先交承诺值（见附件），冻结后公开秘密" + source;
  return "冻结后产生，取自：" + frozen.seed_source;
}

Lines commitments_in(const DrawRecord& record) {
  Lines lines;
  for (const SeedCommitment& one : record.frozen.commitments)
    lines.push_back(fmt::format("{}：承诺值（秘密的 SHA-256）{}", one.party, one.sha256));
  if (record.drawn)
    for (std::size_t i = 0; i < std::min(lines.size(), record.drawn->reveals.size()); ++i)
      lines[i] += "，公开的秘密“" + record.drawn->reveals[i].secret + "”";
  return lines;
}

// An announcement has room for them; a record is sealed by its own hash, which holds them.
void tell_pool_hashes(Document& paper, const FrozenDraw& frozen) {
  const auto told = [&](const char* name, const DrawPool& pool) {
    if (pool.entries.empty()) return;
    tell(paper, name,
         hash_of(pool) + (pool.file_sha256.empty() ? "" : "；文件 " + pool.file_sha256));
  };
  told(frozen.files ? "案卷名录 SHA-256" : "对象名录 SHA-256", frozen.objects);
  told("人员名录 SHA-256", frozen.inspectors);
}

void tell_hashes(Document& paper, const DrawRecord& record) {
  if (!record.drawn) tell_pool_hashes(paper, record.frozen);
  if (record.drawn) tell(paper, "冻结记录 SHA-256", record.drawn->frozen_sha256);
  tell(paper, record.drawn ? "抽取记录 SHA-256" : "冻结记录 SHA-256", record.sha256);
  const std::string& head = record.drawn ? record.drawn->journal_head : record.frozen.journal_head;
  tell(paper, "算法",
       std::string(draw_algorithm) + (head.empty() ? "" : "；日志校验值：" + short_head(head)));
}

void add_list(Document& paper, const char* title, const Lines& lines, std::size_t most) {
  if (lines.size() <= most) return;
  paper.blocks.push_back(heading(2, title));
  paper.blocks.push_back(bullets(lines));
}

}  // namespace

void tell_draw_facts(Document& paper, const DrawRecord& record) {
  const FrozenDraw& frozen = record.frozen;
  tell(paper, "日期", days_in_words(record));
  const Lines excluded = excluded_in(frozen);
  tell(paper, "名录", pools_in_words(frozen) + (excluded.empty() ? "；没有不参加抽取的" : ""));
  tell(paper, "同一单位", shortly(same_units_in(frozen), most_in_a_fact));
  tell(paper, "不参加抽取", shortly(excluded, most_in_a_fact));
  tell(paper, "抽取要求", demand_in_words(frozen));
  if (!frozen.alike.empty())
    tell(paper, "注意",
         fmt::format("同一名录、同一周期此前已冻结{}次，本次为第{}次", frozen.alike.size(),
                     frozen.alike.size() + 1));
  if (record.drawn)
    tell(paper, "种子", fmt::format("{}（{}）", record.drawn->seed, source_in_words(frozen)));
  else
    tell(paper, "种子来源", source_in_words(frozen));
  tell_hashes(paper, record);
}

void add_draw_annex(Document& paper, const DrawRecord& record) {
  const FrozenDraw& frozen = record.frozen;
  add_list(paper, "各方的承诺值", commitments_in(record), 0);
  add_list(paper, "同一单位的不同写法", same_units_in(frozen), most_in_a_fact);
  add_list(paper, "不参加抽取的", excluded_in(frozen), most_in_a_fact);
  if (frozen.units)
    add_list(paper, "各单位案卷", quotas_in(frozen), 0);
  else
    add_list(paper, "各分层抽取要求", quotas_in(frozen), most_quotas);
}

DrawRecord with_names(DrawRecord record) {
  record.frozen = under_one_name(std::move(record.frozen));
  if (record.drawn) record.drawn->frozen = record.frozen;
  return record;
}

}  // namespace duban
