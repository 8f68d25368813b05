#include "inspection/ring.h"

#include "inspection/pick.h"

#include <algorithm>
#include <map>

namespace duban {

namespace {

// Places of units in the ring.
class Ring {
 public:
  Ring(DrawNumbers& numbers, const TeamDemand& demand) {
    std::vector<std::string> units;
    for (const auto& object : demand.objects) add(object.unit, units);
    for (const auto& inspector : demand.inspectors) add(inspector.unit, units);
    size_ = units.size();
    const std::vector<std::int64_t> alike(size_, 1);
    std::size_t place = 0;
    for (const std::size_t unit : pick(numbers, alike, size_)) places_[units[unit]] = place++;
  }

  // Whether the files of the one stand in the half that follows the other.
  bool may_review(const std::string& reviewer, const std::string& file) const {
    if (reviewer.empty() || file.empty()) return true;
    const std::size_t behind = (places_.at(file) + size_ - places_.at(reviewer)) % size_;
    return behind >= 1 && 2 * behind < size_;
  }

 private:
  // Each once, in order.
  void add(const std::string& unit, std::vector<std::string>& units) {
    if (!unit.empty() && places_.emplace(unit, 0).second) units.push_back(unit);
  }

  std::map<std::string, std::size_t> places_;
  std::size_t size_ = 0;
};

bool are_enough(const std::vector<std::size_t>& free, const TeamDemand& demand) {
  return free.size() >= demand.each &&
         (!demand.with_lead || std::any_of(free.begin(), free.end(), [&](std::size_t i) {
           return demand.inspectors[i].lead;
         }));
}

}  // namespace

void keep_to_ring(DrawNumbers& numbers, TeamDemand& demand) {
  const Ring ring(numbers, demand);
  for (auto& object : demand.objects) {
    std::vector<std::size_t> barred, free;
    for (std::size_t i = 0; i < demand.inspectors.size(); ++i) {
      const bool away = std::binary_search(object.barred.begin(), object.barred.end(), i) ||
                        !ring.may_review(demand.inspectors[i].unit, object.unit);
      (away ? barred : free).push_back(i);
    }
    if (are_enough(free, demand)) object.barred = std::move(barred);
  }
}

}  // namespace duban
