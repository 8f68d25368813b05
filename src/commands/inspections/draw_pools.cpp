#include "commands/inspections/draw_pools.h"

#include "base/file.h"
#include "base/sha256.h"
#include "base/text.h"
#include "exchange/pool_csv.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

namespace duban {

namespace {

// A record tells the file's name alone: where it lay is nobody's business.
DrawPool pool_of_file(const std::string& file, Problems& problems) {
  auto pool = read_pool_csv(read_file(file), file);
  problems.insert(problems.end(), pool.problems.begin(), pool.problems.end());
  DrawPool read = pool ? std::move(*pool) : DrawPool{};
  read.source = std::filesystem::path(file).filename().string();
  return read;
}

bool is_of(const Unit& unit, const std::string& group) {
  return group.empty() ||
         std::find(unit.groups.begin(), unit.groups.end(), group) != unit.groups.end();
}

// "ID/GROUP" of a loaded plan: its units, each under its own name as the unit that must not
// inspect itself.
DrawPool pool_of_plan(const std::string& name, const Office& office) {
  const std::size_t slash = name.find('/');
  const std::string id = name.substr(0, slash);
  const std::string group = slash == name.npos ? "" : name.substr(slash + 1);
  const auto plan = office.journal.plan(id, office.horizon);
  if (!plan)
    throw Usage{fmt::format("没有载入方案“{}”{}", id,
                            did_you_mean(id, office.journal.plans(office.horizon)))};
  DrawPool pool{"plan:" + name, "", {}};
  for (const Unit& unit : plan->units) {
    if (!is_of(unit, group)) continue;
    PoolEntry entry;
    entry.id = unit.id, entry.name = unit.name, entry.unit = unit.name;
    entry.stratum = unit.groups.empty() ? "" : unit.groups.front();
    entry.until = unit.valid_to;
    pool.entries.push_back(std::move(entry));
  }
  if (pool.entries.empty())
    throw Usage{
        fmt::format("方案“{}”中没有{}", id, group.empty() ? "单位" : "单位组“" + group + "”")};
  return pool;
}

}  // namespace

DrawPool objects_pool(const Arguments& arguments, const Office& office, Problems& problems) {
  if (arguments.has("--objects") == arguments.has("--files"))
    throw Usage{"请写 --objects(对象名录库)或 --files(案卷名录),二者取一"};
  if (arguments.has("--files")) return pool_of_file(arguments.text("--files"), problems);
  const std::string name = arguments.text("--objects");
  return name.starts_with("plan:") ? pool_of_plan(name.substr(5), office)
                                   : pool_of_file(name, problems);
}

DrawPool inspectors_pool(const Arguments& arguments, Problems& problems) {
  if (!arguments.has("--inspectors")) return {};
  return pool_of_file(arguments.text("--inspectors"), problems);
}

std::optional<GivenPool> given_pool(const Arguments& arguments, const std::string& option,
                                    Problems& problems) {
  if (!arguments.has(option)) return {};
  const std::string file = arguments.text(option);
  const std::string bytes = read_file(file);
  auto pool = read_pool_csv(bytes, file);
  problems.insert(problems.end(), pool.problems.begin(), pool.problems.end());
  return GivenPool{file, sha256(bytes), std::move(pool.value)};
}

}  // namespace duban
