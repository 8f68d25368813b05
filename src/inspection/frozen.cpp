#include "inspection/frozen.h"

#include "inspection/bars.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace duban {

namespace {

constexpr std::array<std::string_view, 3> seed_names = {"announced", "committed", "known"};

// More objects than these that too few may inspect are counted only.
constexpr std::size_t most_named = 10;

std::vector<std::size_t> open_of(const DrawPool& pool, const std::vector<DrawExclusion>& excluded) {
  std::vector<std::string> out;
  for (const DrawExclusion& one : excluded) out.push_back(one.id);
  std::sort(out.begin(), out.end());
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < pool.entries.size(); ++i)
    if (!std::binary_search(out.begin(), out.end(), pool.entries[i].id)) open.push_back(i);
  return open;
}

// Those that were excluded for what the pool does not say, and those whose last day is past, in
// the pool's order.
void exclude_expired(std::vector<DrawExclusion>& excluded, const DrawPool& pool, Day on) {
  std::map<std::string, DrawExclusion> covered;
  for (DrawExclusion& one : excluded)
    if (one.kind != "expired") covered.emplace(one.id, std::move(one));
  excluded.clear();
  for (const PoolEntry& entry : pool.entries) {
    const auto found = covered.find(entry.id);
    if (entry.until && *entry.until < on)
      excluded.push_back(
          {entry.id, "expired", fmt::format("有效期至{}", in_chinese(*entry.until))});
    else if (found != covered.end())
      excluded.push_back(std::move(found->second));
  }
}

void complain(Problems& problems, const std::string& rule, const Place& place,
              std::string message) {
  problems.push_back({rule, Severity::error, place, std::move(message)});
}

// Each unit is a quota, so nothing is drawn of a file without one.
void settle_units(FrozenDraw& draw, Problems& problems) {
  DrawnUnits& units = *draw.units;
  units.of = draw.quotas.size();
  const auto count = count_asked(units.asked, units.of);
  units.count = count.value_or(0);
  if (!count)
    complain(problems, "draw-quota", {draw.objects.source, 0},
             fmt::format("抽取单位数“{}”应为正整数,或不超过100%的百分比", units.asked));
  else if (units.count > units.of)
    complain(problems, "draw-quota", {draw.objects.source, 0},
             fmt::format("要抽{}个单位,有案卷可抽的只有{}个", units.count, units.of));
  for (const DrawQuota& quota : draw.quotas)
    if (quota.rest || quota.stratum.empty())
      complain(problems, "draw-quota", {draw.objects.source, 0}, "有案卷没有写明单位,不能先抽单位");
}

class TeamCheck {
 public:
  TeamCheck(const FrozenDraw& draw, const std::vector<DrawQuota>& quotas, Problems& problems)
      : draw_(draw),
        quotas_(quotas),
        problems_(problems),
        open_(open_inspectors(draw)),
        lead_(wants_lead(draw)),
        bars_(draw.inspectors.entries, open_) {
    for (const std::size_t i : open_) leads_ += draw.inspectors.entries[i].lead ? 1 : 0;
  }

  void run() {
    if (draw_.inspectors.entries.empty()) return;
    for (const std::vector<std::size_t>& objects :
         candidates_of(quotas_, draw_.objects.entries, open_objects(draw_), draw_.by_unit))
      for (const std::size_t object : objects) check(draw_.objects.entries[object]);
    if (failed_ > most_named)
      complain(problems_, "draw-too-few", {draw_.objects.source, 0},
               fmt::format("另有{}个对象同样可派人员不足", failed_ - most_named));
  }

 private:
  void check(const PoolEntry& object) {
    const auto barred = bars_.of(object);
    const std::size_t free = open_.size() - barred.size();
    std::size_t leads = leads_;
    for (const std::size_t i : barred) leads -= draw_.inspectors.entries[i].lead ? 1 : 0;
    const bool too_few = free < draw_.each;
    if (!too_few && (!lead_ || leads > 0)) return;
    if (++failed_ > most_named) return;
    const std::string lacking =
        too_few ? fmt::format("可派{}人,不足{}人", free, draw_.each) : "可派人员中没有可任组长的";
    complain(problems_, "draw-too-few", {draw_.objects.source, object.line},
             fmt::format("“{}”回避{}人后{}", object.name, barred.size(), lacking));
  }

  const FrozenDraw& draw_;
  const std::vector<DrawQuota>& quotas_;
  Problems& problems_;
  std::vector<std::size_t> open_;
  bool lead_;
  Bars bars_;
  std::size_t leads_ = 0;
  std::size_t failed_ = 0;
};

}  // namespace

std::string_view to_string(SeedFrom from) { return seed_names[static_cast<std::size_t>(from)]; }

std::optional<SeedFrom> parse_seed_from(std::string_view name) {
  const auto found = std::find(seed_names.begin(), seed_names.end(), name);
  if (found == seed_names.end()) return {};
  return static_cast<SeedFrom>(found - seed_names.begin());
}

FrozenDraw under_one_name(FrozenDraw draw) {
  if (draw.same_units.empty()) return draw;
  name_alike(draw.objects, draw.same_units);
  name_alike(draw.inspectors, draw.same_units);
  return draw;
}

std::vector<std::size_t> open_objects(const FrozenDraw& draw) {
  return open_of(draw.objects, draw.excluded);
}

std::vector<std::size_t> open_inspectors(const FrozenDraw& draw) {
  return open_of(draw.inspectors, draw.excluded_inspectors);
}

bool wants_lead(const FrozenDraw& draw) {
  return std::any_of(draw.inspectors.entries.begin(), draw.inspectors.entries.end(),
                     [](const PoolEntry& inspector) { return inspector.lead; });
}

std::vector<DrawQuota> quotas_of_units(const FrozenDraw& draw, const std::string& asked) {
  const FrozenDraw named = under_one_name(draw);
  std::set<std::string> seen;
  std::vector<DrawQuota> quotas;
  for (const std::size_t file : open_objects(named))
    if (const std::string& unit = named.objects.entries[file].unit; seen.insert(unit).second)
      quotas.push_back({false, unit, asked});
  return quotas;
}

Problems settle(FrozenDraw& draw) {
  Problems problems;
  exclude_expired(draw.excluded, draw.objects, draw.on);
  exclude_expired(draw.excluded_inspectors, draw.inspectors, draw.on);
  const FrozenDraw named = under_one_name(draw);
  settle_quotas(draw.quotas, named.objects, open_objects(draw), draw.by_unit,
                draw.units ? WhereFewer::all : WhereFewer::refused, problems);
  if (draw.units) settle_units(draw, problems);
  if (draw.each == 0 && !draw.inspectors.entries.empty())
    complain(problems, "draw-too-few", {draw.inspectors.source, 0}, "每个对象至少派1人");
  TeamCheck(named, draw.quotas, problems).run();
  return problems;
}

}  // namespace duban
