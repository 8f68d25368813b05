#include "commands/views/next_steps.h"

#include "base/text.h"
#include "stage/actor.h"

#include <fmt/core.h>

#include <map>
#include <ostream>

namespace duban {

namespace {

// Periods are fulfilled of recurring duties alone, and an extension is denied once it was asked
// for.
std::vector<EventKind> next_steps(const Task& task, const TaskState& state) {
  if (!task.leaf) return {};
  std::vector<EventKind> kinds = allowed_after(state.stage);
  if (!task.every) std::erase(kinds, EventKind::fulfilled);
  if (!state.extension_asked) std::erase(kinds, EventKind::extension_denied);
  return kinds;
}

std::string actors_in_words(const std::vector<Actor>& actors) {
  if (actors.size() == 4) return "各方";
  std::vector<std::string> words;
  for (const Actor actor : actors) words.emplace_back(in_chinese(actor));
  return join(words, "或");
}

}  // namespace

void write_next_steps(std::ostream& out, const Task& task, const TaskState& state) {
  std::map<std::string, std::string> by_actors;
  std::vector<std::string> order;
  for (const EventKind kind : next_steps(task, state)) {
    const std::string who = actors_in_words(who_may(kind));
    std::string& kinds = by_actors[who];
    if (kinds.empty()) order.push_back(who);
    kinds += (kinds.empty() ? "" : "、") + std::string(in_chinese(kind));
  }
  if (task.leaf) out << "下一步可以登记\n";
  for (const std::string& who : order) out << fmt::format("  {}:{}\n", who, by_actors[who]);
}

Json next_steps_json(const Task& task, const TaskState& state) {
  Json list = Json::array();
  for (const EventKind kind : next_steps(task, state)) {
    Json who = Json::array();
    for (const Actor actor : who_may(kind)) who.push_back(to_string(actor));
    list.push_back({{"kind", to_string(kind)}, {"who", who}});
  }
  return list;
}

}  // namespace duban
