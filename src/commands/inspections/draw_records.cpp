#include "commands/inspections/draw_records.h"

#include "base/file.h"
#include "commands/papers/paper.h"
#include "reports/draw/draw.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

namespace duban {

namespace {

using Sorted = nlohmann::json;

std::optional<RecordedDraw> read_recorded(const Event& event) {
  const Sorted body = Sorted::parse(event.body, nullptr, false);
  const auto found = body.find("record");
  if (!body.is_object() || found == body.end()) return {};
  std::string text = found->dump();
  auto record = read_draw_record(text);
  if (!record) return {};
  return RecordedDraw{event.id, std::move(text), std::move(*record)};
}

// Whom the draw took: what the burden meter counts.
std::set<std::string> units_of(const DrawnRecord& drawn) {
  const FrozenDraw under = under_one_name(drawn.frozen);
  std::set<std::string> units;
  for (const DrawnObject& one : drawn.outcome.drawn)
    units.insert(under.objects.entries[one.object].unit);
  units.erase("");
  return units;
}

NewEvent event_with(std::string record, const DrawRecord& said, Day on, const std::string& by) {
  NewEvent event;
  event.kind = EventKind::draw_made;
  event.on = on;
  event.by = by;
  Sorted body = {{"note", fmt::format("{}“{}”", step_name(said), said.frozen.title)},
                 {"record", Sorted::parse(record)},
                 {"sha256", said.sha256},
                 {"title", said.frozen.title}};
  if (said.drawn) body["units"] = units_of(*said.drawn);
  event.body = body.dump();
  return event;
}

bool is_named(const RecordedDraw& draw, const std::string& name) {
  return draw.event == name || (name.size() >= 8 && draw.record.sha256.starts_with(name));
}

}  // namespace

const char* step_name(const DrawRecord& record) {
  if (!record.drawn) return "冻结";
  return record.drawn->again_of.empty() ? "抽取" : "重抽";
}

std::vector<RecordedDraw> recorded_draws(const Office& office) {
  std::vector<RecordedDraw> draws;
  for (const Event& event :
       office.journal.office_events(EventKind::draw_made, Day(1, 1, 1), Day(9999, 12, 31)))
    if (auto draw = read_recorded(event)) draws.push_back(std::move(*draw));
  return draws;
}

std::vector<const RecordedDraw*> draws_in_force(const std::vector<RecordedDraw>& all) {
  std::set<std::string> replaced;
  for (const RecordedDraw& draw : all)
    if (draw.record.drawn) replaced.insert(draw.record.drawn->again_of);
  std::vector<const RecordedDraw*> in_force;
  for (const RecordedDraw& draw : all)
    if (draw.record.drawn && !replaced.contains(draw.record.sha256)) in_force.push_back(&draw);
  return in_force;
}

RecordedDraw draw_named(const std::string& name, const std::vector<RecordedDraw>& recorded) {
  if (std::filesystem::is_regular_file(name)) {
    std::string text = read_file(name);
    if (text.ends_with('\n')) text.pop_back();
    auto record = read_draw_record(text);
    if (!record) throw Usage{fmt::format("{}:不是抽取记录", name)};
    return {"", std::move(text), std::move(*record)};
  }
  std::vector<const RecordedDraw*> found;
  for (const RecordedDraw& draw : recorded)
    if (is_named(draw, name)) found.push_back(&draw);
  if (found.empty())
    throw Usage{fmt::format(
        "没有名为“{}”的记录:既没有这个文件,也没有这个登记编号或校验值;“duban draw log”列出全部",
        name)};
  if (found.size() > 1) throw Usage{fmt::format("“{}”指不止一份记录,请多写几位校验值", name)};
  return *found.front();
}

NewEvent event_of_frozen(const FrozenDraw& draw) {
  return event_with(write_frozen(draw), {draw, {}, hash_of_frozen(draw), "", ""}, draw.on, draw.by);
}

NewEvent event_of_drawn(const DrawnRecord& record) {
  return event_with(write_drawn(record), {record.frozen, record, hash_of_drawn(record), "", ""},
                    record.on, record.by);
}

std::string draw_format(const World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "html", "md", "json", "docx", "pdf"});
  if (world.terminal && (format == "docx" || format == "pdf"))
    throw Usage{fmt::format("{} 不能写到屏幕上,请用 -o 写到文件", format)};
  return format;
}

void hand_out(World& world, const Arguments& arguments, const RecordedDraw& draw) {
  const std::string format = draw_format(world, arguments);
  if (arguments.has("--record")) write_file(arguments.text("--record"), draw.text + "\n");
  world.out << (format == "json" ? draw.text + "\n"
                                 : written_paper(draw_paper(draw.record), format, world.terminal));
}

void record_draws(World& world, const Arguments& arguments, Office& office,
                  const std::vector<NewEvent>& events) {
  const auto recorded = office.journal.append(events, world.now);
  for (const Event& event : recorded) {
    const auto draw = read_recorded(event);
    world.err << fmt::format("已登记 {} {},校验值 {}\n", event.id, step_name(draw->record),
                             draw->record.sha256);
    if (&event == &recorded.back()) hand_out(world, arguments, *draw);
  }
}

}  // namespace duban
