#include "journal/events.h"

#include <fmt/core.h>

#include "base/error.h"
#include "base/text.h"

namespace duban {

namespace {

void refuse_unreadable(const Event& event) {
  for (const std::string* text :
       {&event.plan, &event.task, &event.period, &event.by, &event.unit, &event.at}) {
    // A zero byte would end the text for other readers of the file.
    if (!is_utf8(*text) || text->find('\0') != std::string::npos) {
      throw Error(fmt::format("任务“{}”的记录不是 UTF-8 文字,不能存入", event.task));
    }
  }
}

}  // namespace

Head own_head(Database& database) {
  Rows rows = database.query("SELECT origin, seq, hash FROM chain WHERE own = 1");
  if (!rows.next())
    throw Error(fmt::format("“{}”:数据库文件已损坏,请用备份恢复", database.file().string()));
  return {rows.string(0), rows.long_whole(1), rows.string(2)};
}

void move_head(Database& database, const Head& head) {
  database.run("UPDATE chain SET seq = ?2, hash = ?3 WHERE origin = ?1", head.origin, head.seq,
               head.hash);
}

void add_event(Database& database, Head& head, Event& event) {
  refuse_unreadable(event);
  event.origin = head.origin;
  event.seq = head.seq + 1;
  event.id = fmt::format("{}-{}", event.origin, event.seq);
  event.prev = head.hash;
  event.hash = hash_of(event);
  database.run("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", event.origin,
               event.seq, event.plan, event.task, event.period, to_string(event.kind),
               to_string(event.on), event.at, event.by, event.unit, event.body, event.prev,
               event.hash);
  head.seq = event.seq;
  head.hash = event.hash;
}

Event read_event(const Rows& rows) {
  Event event;
  event.origin = rows.string(0);
  event.seq = rows.long_whole(1);
  event.id = fmt::format("{}-{}", event.origin, event.seq);
  event.plan = rows.string(2);
  event.task = rows.string(3);
  event.period = rows.string(4);
  event.kind = parse_event_kind(rows.text(5)).value_or(EventKind::noted);
  event.on = parse_day(rows.text(6)).value_or(Day());
  event.at = rows.string(7);
  event.by = rows.string(8);
  event.unit = rows.string(9);
  event.body = rows.string(10);
  event.prev = rows.string(11);
  event.hash = rows.string(12);
  return event;
}

std::vector<Event> events_recorded_as(Database& database, const std::string& plan,
                                      const std::string& task, const std::string& period) {
  std::vector<Event> events;
  Rows rows = database.query(
      "SELECT * FROM event WHERE plan = ? AND task = ? AND period = ? ORDER BY origin, seq", plan,
      task, period);
  while (rows.next()) events.push_back(read_event(rows));
  return events;
}

std::string end_of(Day day) { return to_string(day) + "T16:00:00Z"; }

}  // namespace duban
