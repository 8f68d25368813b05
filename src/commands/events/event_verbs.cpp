#include "commands/commands.h"
#include "commands/events/record.h"
#include "commands/office.h"
#include "commands/views/events_out.h"
#include "journal/journal.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

// A refusal, a return or a suspension without a reason helps nobody.
void need_note(const Arguments& arguments, const char* what) {
  if (arguments.text("--note").empty()) throw Usage{fmt::format("{}须用 --note 说明理由", what)};
}

}  // namespace

Exit dispatch_tasks(World& world, const Arguments& arguments) {
  EventBody body;
  body.sign_by = arguments.day("--sign-by");
  const Day on = arguments.day("--on").value_or(world.today);
  if (body.sign_by && *body.sign_by < on) throw Usage{"--sign-by 不应早于交办日"};
  return record(world, arguments, EventKind::dispatched, body);
}

Exit sign(World& world, const Arguments& arguments) {
  return record(world, arguments, EventKind::signed_for);
}

Exit refuse(World& world, const Arguments& arguments) {
  need_note(arguments, "拒签");
  return record(world, arguments, EventKind::refused);
}

Exit return_task(World& world, const Arguments& arguments) {
  need_note(arguments, "退回");
  return record(world, arguments, EventKind::returned);
}

Exit close_task(World& world, const Arguments& arguments) {
  EventBody body;
  body.grade = arguments.text("--grade");
  for (const char* known : {"", "优秀", "良好", "合格", "不合格"})
    if (body.grade == known) return record(world, arguments, EventKind::closed, body);
  throw Usage{"--grade 只能是 优秀、良好、合格、不合格"};
}

Exit strike(World& world, const Arguments& arguments) {
  return record(world, arguments, EventKind::struck_off);
}

Exit reopen(World& world, const Arguments& arguments) {
  need_note(arguments, "重新打开");
  return record(world, arguments, EventKind::reopened);
}

Exit suspend(World& world, const Arguments& arguments) {
  need_note(arguments, "中止");
  return record(world, arguments, EventKind::suspended);
}

Exit resume(World& world, const Arguments& arguments) {
  return record(world, arguments, EventKind::resumed);
}

Exit cancel(World& world, const Arguments& arguments) {
  need_note(arguments, "终止");
  return record(world, arguments, EventKind::cancelled);
}

Exit fulfil(World& world, const Arguments& arguments) {
  EventBody body;
  body.count = arguments.whole("--count");
  if (body.count && *body.count < 1) throw Usage{"--count 应为 1 以上的整数"};
  return record(world, arguments, EventKind::fulfilled, body);
}

Exit note(World& world, const Arguments& arguments) {
  need_note(arguments, "备注");
  return record(world, arguments, EventKind::noted);
}

// The corrected event stays; what it should have said stands in its place, or nothing.
Exit correct(World& world, const Arguments& arguments) {
  Journal journal(store_file(arguments), Journal::Mode::write);
  const std::string id = arguments.text("EVENT");
  const auto wrong = journal.event(id);
  if (!wrong) throw Usage{fmt::format("没有编号为“{}”的登记;“duban log”列出全部", id)};
  EventBody body;
  body.corrects = id;
  body.percent = arguments.whole("--percent");
  body.on = arguments.day("--on");
  body.until = arguments.day("--until");
  body.grade = arguments.text("--grade");
  body.note = arguments.text("--note");
  const bool withdraws = !body.percent && !body.on && !body.until && body.grade.empty();
  if (withdraws) {
    need_note(arguments, "撤回登记");
    body.kind = EventKind::noted;
  }
  if (body.percent && (*body.percent < 0 || *body.percent > 100))
    throw Usage{"--percent 应为 0 至 100 的整数"};
  const NewEvent event{wrong->plan,          wrong->task,     wrong->period,
                       EventKind::corrected, world.today,     arguments.text("--by"),
                       wrong->unit,          write_body(body)};
  write_recorded(world, arguments, journal.append({event}, world.now));
  return Exit::all_well;
}

}  // namespace duban
