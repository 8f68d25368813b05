#pragma once

#include <string>
#include <vector>

#include "checklist/checklist.h"
#include "commands/office.h"

namespace duban {

// A checklist as the journal keeps it: whole, in a `checklist-issued` event.
struct IssuedChecklist {
  std::string event;  // its id; "" = a draft
  Checklist list;
};

// In order of their days.
std::vector<IssuedChecklist> issued_checklists(const Office& office);

// The one with that event id or number; throws Usage where there is none.
const IssuedChecklist& checklist_named(const std::vector<IssuedChecklist>& issued,
                                       const std::string& name);

// 清单〔2024〕3号: the next of the year.
std::string next_checklist_number(const std::vector<IssuedChecklist>& issued, int year);

NewEvent event_of_checklist(const Checklist& list);

// The format in which a checklist is handed out; throws Usage for one that cannot be had, before
// anything is recorded.
std::string checklist_format(const World& world, const Arguments& arguments);
std::string written_checklist(const IssuedChecklist& issued, const std::string& format,
                              bool terminal);

// The steps of `duban checklist`.
Exit make_checklist(World& world, const Arguments& arguments);
Exit import_checklists(World& world, const Arguments& arguments,
                       const std::vector<std::string>& files);

}  // namespace duban
