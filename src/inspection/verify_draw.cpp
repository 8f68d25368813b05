#include "inspection/verify_draw.h"

#include "inspection/seed.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace duban {

namespace {

class Verifier {
 public:
  Verifier(const DrawRecord& record, const std::string& file) : record_(record), file_(file) {}

  // Whether the bytes are what the record's content is written as.
  void check_writing(std::string_view bytes) {
    if (bytes.ends_with('\n')) bytes.remove_suffix(1);
    const std::string written =
        record_.drawn ? write_drawn(*record_.drawn) : write_frozen(record_.frozen);
    if (bytes == written) return;
    complain("draw-hash", "记录与其内容应有的写法或校验值不符:写成后被改动过");
  }

  void check_pools() {
    check_pool("对象库", record_.frozen.objects, record_.objects_sha256);
    check_pool("人员库", record_.frozen.inspectors, record_.inspectors_sha256);
  }

  void check_given(const char* what, const GivenPool& given, const DrawPool& pool) {
    if (!pool.file_sha256.empty() && given.file_sha256 != pool.file_sha256)
      complain("draw-pool", fmt::format("{}文件“{}”的 SHA-256 是 {},记录为 {}", what, given.file,
                                        given.file_sha256, pool.file_sha256));
    if (given.pool && !(given.pool->entries == pool.entries))
      complain("draw-pool", fmt::format("{}文件“{}”的内容与冻结时不同{}", what, given.file,
                                        first_difference(given.pool->entries, pool.entries)));
  }

  // Whether what was settled at the freezing follows from the rest.
  void check_settling() {
    FrozenDraw again = record_.frozen;
    for (Problem& problem : settle(again)) problems_.push_back(std::move(problem));
    if (again.excluded != record_.frozen.excluded ||
        again.excluded_inspectors != record_.frozen.excluded_inspectors)
      complain("draw-excluded", "排除名单与有效期不符");
    if (again.quotas != record_.frozen.quotas || again.units != record_.frozen.units)
      complain("draw-quota", "各分层候选数或抽取数与名录不符");
    if (again.units && !covers_all_units(again))
      complain("draw-quota", "各单位的抽取要求与案卷所属单位不符");
  }

  void check_drawing() {
    if (!record_.drawn) return;
    const DrawnRecord& drawn = *record_.drawn;
    const std::string frozen_hash = hash_of_frozen(drawn.frozen);
    if (frozen_hash != drawn.frozen_sha256)
      complain("draw-frozen", "冻结部分的校验值不符:冻结后被改动过");
    check_seed(drawn);
    if (!problems_.empty() && !can_be_drawn()) return;
    if (draw_from(drawn.frozen, frozen_hash, drawn.seed) != drawn.outcome)
      complain("draw-result", "按冻结内容和种子重新计算,抽取结果不同");
  }

  Problems problems() { return std::move(problems_); }

 private:
  void complain(std::string rule, std::string message) {
    problems_.push_back({std::move(rule), Severity::error, {file_, 0}, std::move(message)});
  }

  void check_pool(const char* what, const DrawPool& pool, const std::string& told) {
    if (hash_of(pool) != told)
      complain("draw-pool", fmt::format("{}的校验值不符:名录被改动过", what));
    std::set<std::string> ids;
    for (const PoolEntry& entry : pool.entries)
      if (!ids.insert(entry.id).second)
        complain("draw-pool", fmt::format("{}中编号“{}”重复", what, entry.id));
  }

  static std::string first_difference(const std::vector<PoolEntry>& given,
                                      const std::vector<PoolEntry>& frozen) {
    for (std::size_t i = 0; i < std::min(given.size(), frozen.size()); ++i)
      if (!(given[i] == frozen[i]))
        return fmt::format(":自第{}个起(文件为“{}”,记录为“{}”)", i + 1, given[i].id, frozen[i].id);
    return fmt::format(":文件{}个,记录{}个", given.size(), frozen.size());
  }

  void check_seed(const DrawnRecord& drawn) {
    if (drawn.frozen.seed_from != SeedFrom::committed) return;
    if (drawn.seed != seed_of(drawn.reveals))
      complain("draw-seed", "种子不是由各方公开的秘密依次组成");
    for (const std::string& wrong : unmet_commitments(drawn.frozen.commitments, drawn.reveals))
      complain("draw-seed", wrong);
  }

  // No unit may be missing from those that are drawn first, nor be asked for another number.
  static bool covers_all_units(const FrozenDraw& draw) {
    const std::string asked = draw.quotas.empty() ? "" : draw.quotas.front().asked;
    const auto all = quotas_of_units(draw, asked);
    return std::equal(all.begin(), all.end(), draw.quotas.begin(), draw.quotas.end(),
                      [](const DrawQuota& a, const DrawQuota& b) {
                        return a.stratum == b.stratum && a.asked == b.asked;
                      });
  }

  bool can_be_drawn() const {
    FrozenDraw again = record_.frozen;
    return settle(again).empty() && again.quotas == record_.frozen.quotas &&
           again.units == record_.frozen.units;
  }

  const DrawRecord& record_;
  const std::string& file_;
  Problems problems_;
};

}  // namespace

Problems verify_draw(std::string_view bytes, const std::string& file,
                     const std::optional<GivenPool>& objects,
                     const std::optional<GivenPool>& inspectors) {
  const auto record = read_draw_record(bytes);
  if (!record)
    return {{"draw-record",
             Severity::error,
             {file, 0},
             "不是抽取记录,或缺少字段、字段类型不对、结果中有名录以外的编号"}};
  Verifier verifier(*record, file);
  verifier.check_writing(bytes);
  verifier.check_pools();
  if (objects) verifier.check_given("对象库", *objects, record->frozen.objects);
  if (inspectors) verifier.check_given("人员库", *inspectors, record->frozen.inspectors);
  verifier.check_settling();
  verifier.check_drawing();
  return verifier.problems();
}

}  // namespace duban
