#include "plan/number_index.h"

#include <bit>
#include <functional>

namespace duban {

static std::uint32_t hash_of(std::string_view number) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>()(number));
}

NumberIndex::NumberIndex(const std::vector<Task>& tasks)
    : tasks_(tasks), slots_(std::bit_ceil(tasks.size() * 2 + 1)) {
  for (TaskIndex i = 0; i < tasks.size(); ++i) {
    const std::uint32_t hash = hash_of(tasks[i].number);
    Slot& slot = slots_[slot_of(tasks[i].number, hash)];
    if (slot.task == no_task) {
      slot = {hash, i};
    } else {
      duplicates_.push_back(i);
    }
  }
}

// Where the number stands, or would.
std::size_t NumberIndex::slot_of(std::string_view number, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].task != no_task &&
         (slots_[at].hash != hash || tasks_[slots_[at].task].number != number))
    at = (at + 1) & mask;
  return at;
}

TaskIndex NumberIndex::find(std::string_view number) const {
  return slots_[slot_of(number, hash_of(number))].task;
}

}  // namespace duban
