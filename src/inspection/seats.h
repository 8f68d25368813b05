#pragma once

#include <map>
#include <utility>
#include <vector>

#include "inspection/team_demand.h"

namespace duban {

// The inspectors' seats while a draw hands them out and mends them.
class Seats {
 public:
  explicit Seats(const TeamDemand& demand);

  // Whether the inspector may sit there and does not yet.
  bool may(std::size_t object, std::size_t inspector) const;
  // The same in the place of `out`, so that one who leads stays.
  bool may_replace(std::size_t object, std::size_t out, std::size_t in) const;
  void give(std::size_t object, std::size_t inspector);
  void take(std::size_t object, std::size_t inspector);
  void replace(std::size_t object, std::size_t out, std::size_t in);

  // Whether the object's unit inspects the inspector's.
  bool is_mutual(std::size_t object, std::size_t inspector) const;

  std::size_t load(std::size_t inspector) const { return objects_of_[inspector].size(); }
  const std::vector<std::size_t>& objects_of(std::size_t inspector) const {
    return objects_of_[inspector];
  }
  const std::vector<std::size_t>& team(std::size_t object) const { return teams_[object]; }
  const TeamDemand& demand() const { return demand_; }
  std::size_t mutual() const { return mutual_; }
  std::size_t spread() const;
  // Leads first, else as they were seated.
  std::vector<std::vector<std::size_t>> teams() const;

 private:
  using Pair = std::pair<int, int>;  // the inspector's unit and the object's
  Pair pair(std::size_t object, std::size_t inspector) const;
  std::size_t count(Pair units) const;

  const TeamDemand& demand_;
  std::vector<int> inspector_units_;  // by number; -1 = no unit told
  std::vector<int> object_units_;
  std::vector<std::vector<std::size_t>> teams_;
  std::vector<std::vector<std::size_t>> objects_of_;
  std::map<Pair, std::size_t> inspections_;
  std::size_t mutual_ = 0;
};

}  // namespace duban
