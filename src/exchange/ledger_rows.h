#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "exchange/ledger_answers.h"
#include "exchange/ledger_key.h"
#include "findings/assessment.h"

namespace duban {

// One row of a unit's ledger: what it owes, and what is known of it.
struct LedgerRow {
  LedgerKey key;
  std::string base;  // id of the last event of it; "" = none
  std::string title;
  bool leads = true;  // else it supports
  std::string target;
  std::string source;
  std::optional<Day> due;
  std::string due_words;
  std::string due_class;
  std::optional<double> expected;  // percent
  Lamp lamp = Lamp::grey;
  std::string proofs;  // what is asked, and what of it is there
  LedgerAnswers known;
};

// The events of one task, in order of recording.
using EventsOfTask = std::function<std::vector<Event>(const std::string& number)>;

// What the unit still owes on that day: the measures that it leads, each period of a recurring duty
// that has begun, and the parts of its own that it was handed; done and cancelled ones are left
// out.  In the plan's order.
std::vector<LedgerRow> ledger_rows(const Assessment& on, const std::string& unit,
                                   const EventsOfTask& events_of);

// Of a task's events, those of one slice.
std::vector<Event> events_of_slice(const std::vector<Event>& events, const std::string& slice);

}  // namespace duban
