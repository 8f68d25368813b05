#include "commands/inspections/draw_steps.h"

#include "base/text.h"
#include "commands/inspections/draw_left_out.h"
#include "commands/inspections/draw_pools.h"
#include "commands/inspections/draw_quotas.h"
#include "commands/inspections/draw_records.h"
#include "commands/inspections/draw_units.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>
#include <set>

namespace duban {

namespace {

bool is_hash(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

void read_commitments(const Arguments& arguments, FrozenDraw& draw) {
  std::set<std::string> seen;
  for (const std::string& text : arguments.texts("--commit")) {
    const auto [party, hash] = two_halves(text, "--commit");
    if (!is_hash(hash))
      throw Usage{fmt::format("“{}”的承诺值应为64位小写十六进制的 SHA-256", party)};
    if (!seen.insert(party).second || !seen.insert(hash).second)
      throw Usage{fmt::format("“{}”或其承诺值写了两次:各方须各有自己的秘密", party)};
    draw.commitments.push_back({party, hash});
  }
  if (draw.commitments.size() < 2) throw Usage{"--commit 至少两方:只有一方时种子由其一人决定"};
}

void read_seed_source(const Arguments& arguments, FrozenDraw& draw, bool at_once) {
  draw.seed_source = arguments.text("--seed-source");
  draw.seed_from = at_once                     ? SeedFrom::known
                   : arguments.has("--commit") ? SeedFrom::committed
                                               : SeedFrom::announced;
  if (draw.seed_from == SeedFrom::committed) return read_commitments(arguments, draw);
  if (draw.seed_from == SeedFrom::announced && draw.seed_source.empty())
    throw Usage{"请用 --seed-source 写明种子将取自何处,或用 --commit 写各方的承诺值"};
}

// Freezing until the draw pleases shows.
void tell_alike(const std::vector<RecordedDraw>& earlier, FrozenDraw& draw) {
  const std::string objects = hash_of(draw.objects);
  const std::string inspectors = hash_of(draw.inspectors);
  for (const RecordedDraw& other : earlier)
    if (!other.record.drawn && other.record.frozen.period == draw.period &&
        other.record.objects_sha256 == objects && other.record.inspectors_sha256 == inspectors)
      draw.alike.push_back(other.record.sha256);
}

void tell_unknown_avoided(const FrozenDraw& draw, Problems& problems) {
  if (draw.inspectors.entries.empty()) return;
  std::set<std::string> known;
  for (const DrawPool* pool : {&draw.objects, &draw.inspectors})
    for (const PoolEntry& entry : pool->entries) known.insert({entry.id, entry.name, entry.unit});
  for (const DrawPool* pool : {&draw.objects, &draw.inspectors})
    for (const PoolEntry& entry : pool->entries)
      for (const std::string& avoided : entry.avoid)
        if (!known.contains(avoided))
          problems.push_back({"draw-avoid",
                              Severity::advice,
                              {pool->source, entry.line},
                              fmt::format("“{}”回避的“{}”不在名录中,请核对", entry.name, avoided)});
}

std::size_t each_of(const Arguments& arguments) {
  const int each = arguments.whole("--each").value_or(2);
  if (each < 1) throw Usage{"--each 应为1以上的整数"};
  return static_cast<std::size_t>(each);
}

FrozenDraw asked_draw(const World& world, const Arguments& arguments, const Office& office,
                      Problems& problems) {
  FrozenDraw draw;
  draw.files = arguments.has("--files");
  draw.by_unit = draw.files;
  draw.title = arguments.text("--title", draw.files ? "案卷评查" : "双随机抽查");
  draw.period = arguments.text("--period");
  draw.on = arguments.day("--on").value_or(world.today);
  if (draw.on > world.today)
    throw Usage{fmt::format("{}尚未到来,只能登记已发生的事", in_chinese(draw.on))};
  draw.by = arguments.text("--by");
  draw.each = each_of(arguments);
  draw.objects = objects_pool(arguments, office, problems);
  draw.inspectors = inspectors_pool(arguments, problems);
  join_units(office, draw, problems);
  return draw;
}

// Everything told and nothing recorded where it is impossible.
std::optional<FrozenDraw> frozen_of(World& world, const Arguments& arguments, const Office& office,
                                    bool at_once) {
  Problems problems;
  FrozenDraw draw = asked_draw(world, arguments, office, problems);
  read_seed_source(arguments, draw, at_once);
  const auto earlier = recorded_draws(office);
  leave_out(arguments, office, earlier, draw, problems);
  draw.journal_head = office.journal.head();
  if (!has_errors(problems)) {
    tell_alike(earlier, draw);
    tell_unknown_avoided(draw, problems);
    settle(draw);  // whom the strata count must not have expired
    read_quotas(arguments, draw, problems);
    if (draw.quotas.empty()) throw Usage{"请用 --n、--stratum 或 --per-stratum 写明抽几个"};
    for (Problem& problem : settle(draw)) problems.push_back(std::move(problem));
  }
  complain(world, problems);
  if (!has_errors(problems)) return draw;
  world.err << "有错误,未作任何登记\n";
  return {};
}

}  // namespace

Exit draw_freeze(World& world, const Arguments& arguments) {
  if (arguments.has("--seed"))
    throw Usage{"冻结时不写种子:种子应在冻结之后产生;种子已知的,去掉 freeze 一步抽取"};
  draw_format(world, arguments);
  Office office = open_office(world, arguments, Journal::Mode::create);
  const auto frozen = frozen_of(world, arguments, office, false);
  if (!frozen) return Exit::attention;
  record_draws(world, arguments, office, {event_of_frozen(*frozen)});
  return Exit::all_well;
}

Exit draw_at_once(World& world, const Arguments& arguments) {
  const std::string seed(trim(arguments.text("--seed")));
  if (seed.empty()) throw Usage{"一步抽取须写 --seed 种子;种子以后才产生的,先用 draw freeze 冻结"};
  if (arguments.has("--commit")) throw Usage{"--commit 只用于 draw freeze"};
  draw_format(world, arguments);
  Office office = open_office(world, arguments, Journal::Mode::create);
  const auto frozen = frozen_of(world, arguments, office, true);
  if (!frozen) return Exit::attention;
  DrawnRecord drawn;
  drawn.frozen = *frozen;
  drawn.frozen_sha256 = hash_of_frozen(*frozen);
  drawn.seed = seed;
  drawn.on = frozen->on, drawn.by = frozen->by, drawn.journal_head = frozen->journal_head;
  drawn.outcome = draw_from(*frozen, drawn.frozen_sha256, seed);
  record_draws(world, arguments, office, {event_of_frozen(*frozen), event_of_drawn(drawn)});
  return Exit::all_well;
}

}  // namespace duban
