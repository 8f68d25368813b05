#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/office.h"
#include "inspection/record.h"

namespace duban {

// A draw as the journal keeps it: the record whole, in a `draw-made` event.
struct RecordedDraw {
  std::string event;  // its id; "" = read from a file
  std::string text;   // the record's canonical JSON
  DrawRecord record;
};

// In order of their days.
std::vector<RecordedDraw> recorded_draws(const Office& office);

// The records drawn that no redraw took the place of.
std::vector<const RecordedDraw*> draws_in_force(const std::vector<RecordedDraw>& all);

// From a file of that name, else the one of `recorded` with that event id or a hash that begins so
// (eight characters at least).  Throws Usage where there is none, or more than one.
RecordedDraw draw_named(const std::string& name, const std::vector<RecordedDraw>& recorded);

NewEvent event_of_frozen(const FrozenDraw& draw);
NewEvent event_of_drawn(const DrawnRecord& record);

// Prints the paper, or the record (json), writes --record, and tells the event on err.
void hand_out(World& world, const Arguments& arguments, const RecordedDraw& draw);
// The format of the above; throws Usage for one that cannot be had, before anything is recorded.
std::string draw_format(const World& world, const Arguments& arguments);

// Records it and hands out the last one.
void record_draws(World& world, const Arguments& arguments, Office& office,
                  const std::vector<NewEvent>& events);

// "冻结", "抽取" or "重抽".
const char* step_name(const DrawRecord& record);

}  // namespace duban
