#include "commands/inspections/draw_steps.h"

#include "base/file.h"
#include "commands/inspections/draw_pools.h"
#include "commands/inspections/draw_records.h"
#include "inspection/verify_draw.h"

#include <fmt/core.h>

#include <filesystem>
#include <ostream>

namespace duban {

namespace {

std::string line_of(const RecordedDraw& draw) {
  const DrawRecord& record = draw.record;
  const FrozenDraw& frozen = record.frozen;
  std::size_t count = 0;
  for (const DrawQuota& quota : frozen.quotas) count += quota.count;
  const Day on = record.drawn ? record.drawn->on : frozen.on;
  std::string line =
      fmt::format("{}  {}  {}  “{}”", draw.event, to_string(on), step_name(record), frozen.title);
  if (!frozen.period.empty()) line += "  " + frozen.period;
  line += fmt::format("  {}个中抽{}个  {}", frozen.objects.entries.size(), count, record.sha256);
  if (record.drawn && !record.drawn->again_of.empty()) line += "  理由:" + record.drawn->again_why;
  return line;
}

}  // namespace

Exit draw_show(World& world, const Arguments& arguments, const std::string& name) {
  if (std::filesystem::is_regular_file(name)) {
    hand_out(world, arguments, draw_named(name, {}));
    return Exit::all_well;
  }
  const Office office = open_office(world, arguments);
  hand_out(world, arguments, draw_named(name, recorded_draws(office)));
  return Exit::all_well;
}

Exit draw_log(World& world, const Arguments& arguments) {
  const Office office = open_office(world, arguments);
  const auto draws = recorded_draws(office);
  for (const RecordedDraw& draw : draws) world.out << line_of(draw) << '\n';
  if (draws.empty()) world.out << "没有抽取\n";
  return Exit::all_well;
}

Exit draw_verify(World& world, const Arguments& arguments, const std::string& file) {
  const std::string bytes = read_file(file);
  Problems problems;
  const auto objects =
      given_pool(arguments, arguments.has("--files") ? "--files" : "--objects", problems);
  const auto inspectors = given_pool(arguments, "--inspectors", problems);
  for (Problem& problem : verify_draw(bytes, file, objects, inspectors))
    problems.push_back(std::move(problem));
  std::erase_if(problems, [](const Problem& one) { return one.severity == Severity::advice; });
  if (!problems.empty()) return complain(world, problems);
  const auto record = read_draw_record(bytes);
  world.out << fmt::format("核验相符:{}“{}”,校验值 {}\n", step_name(*record), record->frozen.title,
                           record->sha256);
  if (record->drawn && record->frozen.seed_from == SeedFrom::known)
    world.out << "注意:冻结时种子已知,不能排除事先试算\n";
  return Exit::all_well;
}

}  // namespace duban
