#include "commands/inspections/draw_left_out.h"

#include "base/file.h"
#include "burden/months.h"
#include "commands/papers/burden_entries.h"
#include "exchange/pool_csv.h"

#include <fmt/core.h>

#include <filesystem>
#include <map>
#include <set>

namespace duban {

namespace {

// The draw's exclusions, each object once, for the first reason found.
class LeftOut {
 public:
  explicit LeftOut(FrozenDraw& draw) : draw_(draw) {
    for (const PoolEntry& entry : draw.objects.entries) known_.insert(entry.id);
  }

  void add(const std::string& id, const char* kind, const std::string& reason) {
    if (known_.erase(id) > 0) draw_.excluded.push_back({id, kind, reason});
  }

 private:
  FrozenDraw& draw_;
  std::set<std::string> known_;  // and not left out yet
};

void add_covered(const Arguments& arguments, LeftOut& out, Problems& problems) {
  for (const std::string& file : arguments.texts("--covered")) {
    auto ids = read_covered_csv(read_file(file), file);
    problems.insert(problems.end(), ids.problems.begin(), ids.problems.end());
    const std::string name = std::filesystem::path(file).filename().string();
    if (!ids) continue;
    for (const std::string& id : *ids)
      out.add(id, "covered", fmt::format("上一周期已抽查({})", name));
  }
}

void add_drawn(const Arguments& arguments, const std::vector<RecordedDraw>& earlier, LeftOut& out) {
  const auto since = arguments.day("--not-since");
  if (!since) return;
  for (const RecordedDraw* made : draws_in_force(earlier)) {
    const DrawnRecord& drawn = *made->record.drawn;
    if (drawn.on < *since) continue;
    for (const DrawnObject& one : drawn.outcome.drawn)
      out.add(drawn.frozen.objects.entries[one.object].id, "covered",
              fmt::format("{}已抽中(“{}”)", in_chinese(drawn.on), drawn.frozen.title));
  }
}

void add_capped(const Office& office, const FrozenDraw& draw, LeftOut& out) {
  if (office.rules.burden.inspections_a_month == 0) return;
  const PlanUnits units(office, office.journal.plans(office.horizon));
  const auto entries = burden_entries(office, units);
  std::map<std::string, std::string> reasons;  // by unit; "" = it may be inspected
  const FrozenDraw named = under_one_name(draw);
  for (const PoolEntry& object : named.objects.entries) {
    if (object.unit.empty()) continue;
    auto known = reasons.find(object.unit);
    if (known == reasons.end())
      known = reasons
                  .emplace(object.unit,
                           why_not_inspected(entries, object.unit, draw.on, office.rules.burden))
                  .first;
    if (!known->second.empty()) out.add(object.id, "capped", object.unit + known->second);
  }
}

}  // namespace

void leave_out(const Arguments& arguments, const Office& office,
               const std::vector<RecordedDraw>& earlier, FrozenDraw& draw, Problems& problems) {
  LeftOut out(draw);
  add_covered(arguments, out, problems);
  add_drawn(arguments, earlier, out);
  add_capped(office, draw, out);
}

}  // namespace duban
