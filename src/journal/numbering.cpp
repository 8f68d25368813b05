#include "journal/numbering.h"

#include <algorithm>

#include "journal/events.h"

namespace duban {

Numbering::Numbering(Database& database, std::int64_t plan) {
  Rows rows = database.query(
      "SELECT a.revision, r.origin, r.seq, e.at, a.before, a.after FROM alias a "
      "JOIN revision r ON r.plan = a.plan AND r.number = a.revision "
      "JOIN event e ON e.origin = r.origin AND e.seq = r.seq "
      "WHERE a.plan = ? ORDER BY a.revision",
      plan);
  while (rows.next()) {
    const int revision = rows.whole(0);
    if (steps_.empty() || steps_.back().revision != revision) {
      steps_.push_back({revision, rows.string(1), rows.long_whole(2), rows.string(3), {}, {}});
    }
    steps_.back().forward[rows.string(4)] = rows.string(5);
    steps_.back().backward[rows.string(5)] = rows.string(4);
  }
}

// Within one chain the order of recording is known; between offices only the time is.
bool Numbering::came_before(const Event& event, const Step& step) {
  return event.origin == step.origin ? event.seq < step.seq : event.at < step.at;
}

std::string Numbering::onward(const Step& step, const std::string& number) {
  const auto found = step.forward.find(number);
  return found == step.forward.end() ? number : found->second;
}

std::string Numbering::key_of(const Event& event) const {
  std::string key = event.task;
  for (const Step& step : steps_) {
    if (came_before(event, step)) key = onward(step, key);
  }
  return key;
}

std::string Numbering::key_from(int revision, const std::string& number) const {
  std::string key = number;
  for (const Step& step : steps_) {
    if (step.revision > revision) key = onward(step, key);
  }
  return key;
}

std::optional<std::string> Numbering::back(const Step& step, const std::string& number) {
  const auto found = step.backward.find(number);
  if (found != step.backward.end()) return found->second;
  if (step.forward.count(number) != 0) return {};  // it was another task's until then
  return number;
}

std::optional<std::string> Numbering::number_in(int revision, const std::string& key) const {
  std::optional<std::string> number = key;
  for (auto step = steps_.rbegin(); step != steps_.rend() && step->revision > revision; ++step) {
    number = back(*step, *number);
    if (!number) break;
  }
  return number;
}

std::vector<std::string> Numbering::numbers_of(const std::string& key) const {
  std::vector<std::string> numbers{key};
  for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
    const auto older = back(*step, numbers.back());
    if (!older) break;
    if (*older != numbers.back()) numbers.push_back(*older);
  }
  return numbers;
}

std::vector<Event> events_of(Database& database, const Numbering& numbering,
                             const std::string& plan, const std::string& key,
                             const std::string& period) {
  if (numbering.plain()) return events_recorded_as(database, plan, key, period);
  std::vector<Event> all;
  auto numbers = numbering.numbers_of(key);
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  for (const std::string& number : numbers) {
    for (Event& event : events_recorded_as(database, plan, number, period)) {
      if (numbering.key_of(event) == key) all.push_back(std::move(event));
    }
  }
  return all;
}

}  // namespace duban
