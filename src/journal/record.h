#pragma once

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "journal/database.h"
#include "journal/events.h"
#include "journal/new_event.h"
#include "journal/numbering.h"
#include "journal/revisions.h"

namespace duban {

// Adds events within one transaction of the caller's, and writes what their tasks come to.
class Recorder {
 public:
  Recorder(Database& database, std::string at);

  // Whether the same content is recorded already.
  bool knows(const NewEvent& event);
  Event add(const NewEvent& event);
  // Writes the states of the tasks that were added to, and the chain's head.
  void finish();

 private:
  struct Book;  // what it needs to know of one plan
  // A task's events that were added, under its key.
  struct Touched {
    std::string plan;
    std::string task;
    std::string period;
    auto operator<=>(const Touched&) const = default;
  };
  Book& book(const std::string& plan);
  void refold(const Touched& touched, std::vector<Event>& added);

  Database& database_;
  std::string at_;
  Head head_;
  std::unordered_map<std::string, std::shared_ptr<Book>> books_;
  std::map<Touched, std::vector<Event>> touched_;
};

}  // namespace duban
