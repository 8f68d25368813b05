#include "commands/views/events_out.h"

#include "base/text.h"
#include "commands/office.h"
#include "evidence/file_name.h"
#include "stage/body.h"
#include "stage/reported.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

Json json_of(const Event& event) {
  return {{"origin", event.origin},
          {"seq", event.seq},
          {"id", event.id},
          {"plan", text_or_null(event.plan)},
          {"task", text_or_null(event.task)},
          {"period", text_or_null(event.period)},
          {"kind", to_string(event.kind)},
          {"on", to_string(event.on)},
          {"at", event.at},
          {"by", text_or_null(event.by)},
          {"unit", text_or_null(event.unit)},
          {"body", Json::parse(event.body, nullptr, false)},
          {"prev", event.prev},
          {"hash", event.hash}};
}

// What the event says beside its own columns, for a person.
static std::string in_words(const EventBody& body) {
  std::string text;
  const auto add = [&](const std::string& piece) { text += "  " + piece; };
  if (body.percent) add(fmt::format("{}%", *body.percent));
  if (body.until) add(fmt::format("至{}", to_string(*body.until)));
  if (body.sign_by) add(fmt::format("限{}前签收", to_string(*body.sign_by)));
  for (const ReportedFigure& figure : body.figures)
    add(figure.of + in_words(*sum_of({figure}, figure.of)));
  if (!body.node.empty()) add("完成“" + body.node + "”");
  if (body.overridden) add("佐证不齐,仍予受理");
  if (body.count) add(fmt::format("{}次", *body.count));
  if (!body.grade.empty()) add(body.grade);
  if (!body.evidence.empty()) add("佐证:" + join(body.evidence, "、"));
  for (const StoredFile& file : body.files) add(fmt::format("文件:{}", shown_file_name(file.name)));
  if (!body.corrects.empty()) add("更正 " + body.corrects);
  if (body.kind) add(fmt::format("应为{}", in_chinese(*body.kind)));
  if (body.on) add(fmt::format("应在{}", to_string(*body.on)));
  if (!body.note.empty()) add(body.note);
  return text;
}

std::string line_of(const Event& event) {
  std::string text =
      fmt::format("{}  {}  {}", event.id, to_string(event.on), in_chinese(event.kind));
  if (!event.task.empty())
    text += fmt::format("  {}/{}", event.plan, event.task);
  else if (!event.plan.empty())
    text += "  " + event.plan;
  text += slice_mark(event.period);
  if (!event.by.empty()) text += "  " + event.by;
  text += in_words(read_body(event.body));
  if (recorded_on(event) != event.on)
    text += fmt::format("  ({}登记)", to_string(recorded_on(event)));
  return text;
}

void write_recorded(World& world, const Arguments& arguments, const std::vector<Event>& events) {
  if (format_of(arguments, {"text", "json"}) == "json") {
    Json list = Json::array();
    for (const Event& event : events) list.push_back(json_of(event));
    world.out << Json{{"events", list}}.dump(2) << '\n';
    return;
  }
  for (const Event& event : events)
    world.out << fmt::format("已登记 {} {}/{}{} {}({})\n", event.id, event.plan, event.task,
                             slice_mark(event.period), in_chinese(event.kind), to_string(event.on));
}

}  // namespace duban
