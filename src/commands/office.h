#pragma once

#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "commands/command.h"
#include "findings/assessment.h"
#include "journal/journal.h"

namespace duban {

// The store, the rules, the calendar and the day that a command looks through.
struct Office {
  Journal journal;
  Horizon horizon;
  Rules rules;
  Calendar calendar;
};

// --db, else $DUBAN_DB, else duban.db here.
std::string store_file(const Arguments& arguments);
// --rules FILE or the id of a preset; --holidays FILE… lies over the official years.  Throws Usage
// with all problems where a file is wrong.
Rules rules_of(const Arguments& arguments);
Rules rules_named(const std::string& file_or_preset);
Calendar calendar_of(const Arguments& arguments);

Office open_office(const World& world, const Arguments& arguments,
                   Journal::Mode mode = Journal::Mode::read);

// The plans that --plan names, else all; throws Usage for an unknown one or where none is loaded.
std::vector<std::string> chosen_plans(const Office& office, const Arguments& arguments);

// A plan and what events say of it, as far as the office looks.
struct PlanRead {
  Plan plan;
  PlanStates states;
};
PlanRead read_plan_of(const Office& office, const std::string& plan, Journal::Detail detail);

Assessment assess_plan(const Office& office, const std::string& plan,
                       Journal::Detail detail = Journal::Detail::all);

// Throws Usage where --from comes after --to.
void refuse_reversed_days(const Arguments& arguments);

// The format that --format names, or the end of the file that -o names, else the first of
// `offered`.  Throws Usage for one that is not offered.
std::string format_of(const Arguments& arguments, const std::vector<std::string>& offered);

}  // namespace duban
