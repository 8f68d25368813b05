#include "commands/inspections/checklist_teams.h"

#include "commands/inspections/draw_records.h"
#include "commands/unit_directory.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

const DrawnRecord& drawn_in(const RecordedDraw& draw, const std::vector<RecordedDraw>& recorded) {
  if (!draw.record.drawn) throw Usage{"这份记录只是冻结,还没有抽取;请先用 duban draw run 抽取"};
  const auto in_force = draws_in_force(recorded);
  if (std::none_of(in_force.begin(), in_force.end(), [&](const RecordedDraw* one) {
        return one->record.sha256 == draw.record.sha256;
      }))
    throw Usage{"这次抽取没有在本库登记,或已经重抽;“duban draw log”列出全部"};
  if (draw.record.frozen.inspectors.entries.empty()) throw Usage{"这次抽取只抽了对象,没有派人"};
  return *draw.record.drawn;
}

void add_names(const std::vector<std::size_t>& sent, const DrawPool& inspectors,
               std::vector<std::string>& names) {
  for (const std::size_t i : sent)
    if (const std::string& name = inspectors.entries[i].name;
        std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(name);
}

}  // namespace

SentTeams teams_of_draw(const Office& office, const std::string& name) {
  const auto recorded = recorded_draws(office);
  const RecordedDraw draw = draw_named(name, recorded);
  const DrawnRecord& drawn = drawn_in(draw, recorded);
  const FrozenDraw named = under_one_name(drawn.frozen);
  const PlanUnits units(office, office.journal.plans(office.horizon));
  SentTeams teams;
  teams.draw = draw.record.sha256;
  for (const DrawnObject& one : drawn.outcome.drawn) {
    const PoolEntry& object = named.objects.entries[one.object];
    const std::string& unit = object.unit.empty() ? object.name : object.unit;
    add_names(one.inspectors, named.inspectors, teams.by_unit[units.name(unit).value_or(unit)]);
  }
  return teams;
}

void send_teams(Checklist& list, const SentTeams& teams) {
  list.draw = teams.draw;
  for (CheckItem& item : list.items)
    if (const auto found = teams.by_unit.find(item.unit); found != teams.by_unit.end())
      item.inspectors = found->second;
}

}  // namespace duban
