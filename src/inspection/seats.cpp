#include "inspection/seats.h"

#include <algorithm>

namespace duban {

namespace {

class UnitNumbers {
 public:
  int of(const std::string& unit) {
    if (unit.empty()) return -1;
    return numbers_.emplace(unit, static_cast<int>(numbers_.size())).first->second;
  }

 private:
  std::map<std::string, int> numbers_;
};

bool contains(const std::vector<std::size_t>& some, std::size_t one) {
  return std::find(some.begin(), some.end(), one) != some.end();
}

}  // namespace

Seats::Seats(const TeamDemand& demand)
    : demand_(demand), teams_(demand.objects.size()), objects_of_(demand.inspectors.size()) {
  UnitNumbers numbers;
  for (const auto& inspector : demand.inspectors)
    inspector_units_.push_back(numbers.of(inspector.unit));
  for (const auto& object : demand.objects) object_units_.push_back(numbers.of(object.unit));
}

Seats::Pair Seats::pair(std::size_t object, std::size_t inspector) const {
  return {inspector_units_[inspector], object_units_[object]};
}

std::size_t Seats::count(Pair units) const {
  const auto found = inspections_.find(units);
  return found == inspections_.end() ? 0 : found->second;
}

bool Seats::may(std::size_t object, std::size_t inspector) const {
  const auto& barred = demand_.objects[object].barred;
  return !contains(teams_[object], inspector) &&
         !std::binary_search(barred.begin(), barred.end(), inspector);
}

bool Seats::may_replace(std::size_t object, std::size_t out, std::size_t in) const {
  if (!may(object, in)) return false;
  const auto leads = [&](std::size_t i) { return demand_.inspectors[i].lead; };
  if (!demand_.with_lead || leads(in) || !leads(out)) return true;
  return std::count_if(teams_[object].begin(), teams_[object].end(), leads) > 1;
}

void Seats::give(std::size_t object, std::size_t inspector) {
  teams_[object].push_back(inspector);
  objects_of_[inspector].push_back(object);
  const auto [from, to] = pair(object, inspector);
  if (from < 0 || to < 0) return;
  if (++inspections_[{from, to}] == 1 && count({to, from}) > 0) ++mutual_;
}

void Seats::take(std::size_t object, std::size_t inspector) {
  std::erase(teams_[object], inspector);
  std::erase(objects_of_[inspector], object);
  const auto [from, to] = pair(object, inspector);
  if (from < 0 || to < 0) return;
  if (--inspections_[{from, to}] == 0 && count({to, from}) > 0) --mutual_;
}

void Seats::replace(std::size_t object, std::size_t out, std::size_t in) {
  take(object, out);
  give(object, in);
}

bool Seats::is_mutual(std::size_t object, std::size_t inspector) const {
  const auto [from, to] = pair(object, inspector);
  return from >= 0 && to >= 0 && count({to, from}) > 0;
}

std::size_t Seats::spread() const {
  if (objects_of_.empty()) return 0;
  const auto [least, most] =
      std::minmax_element(objects_of_.begin(), objects_of_.end(),
                          [](const auto& a, const auto& b) { return a.size() < b.size(); });
  return most->size() - least->size();
}

std::vector<std::vector<std::size_t>> Seats::teams() const {
  auto sorted = teams_;
  for (auto& team : sorted)
    std::stable_partition(team.begin(), team.end(),
                          [&](std::size_t i) { return demand_.inspectors[i].lead; });
  return sorted;
}

}  // namespace duban
