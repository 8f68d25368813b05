#include "reports/by_unit.h"

#include "findings/rule.h"
#include "reports/naming.h"

#include <map>

namespace duban {

namespace {

// Where each unit stands: the plan's order, units that it does not list after them, unknown last.
class Order {
 public:
  explicit Order(const Plan& plan) {
    for (const Unit& unit : plan.units) place_.emplace(unit.id, place_.size());
  }
  std::pair<std::size_t, std::string> of(const std::string& unit) const {
    if (unit.empty()) return {place_.size() + 1, unit};
    const auto at = place_.find(unit);
    return {at == place_.end() ? place_.size() : at->second, unit};
  }

 private:
  std::map<std::string, std::size_t> place_;
};

}  // namespace

std::vector<UnitItems> by_unit(const Assessment& in) {
  const Order order(in.plan);
  std::map<std::pair<std::size_t, std::string>, UnitItems> units;
  const auto unit_at = [&](const std::string& unit) -> UnitItems& {
    UnitItems& items = units[order.of(unit)];
    items.name = unit_name_or_unknown(in.plan, unit);
    items.known = !unit.empty();
    return items;
  };
  for (const Item& item : measures_of(in))
    unit_at(answering_unit(in.plan, item.index)).measures.push_back(item);
  for (const Finding& finding : in.findings)
    if (!is_plan_fault(finding.kind)) unit_at(finding.unit).found.push_back({&in, &finding});
  std::vector<UnitItems> list;
  for (auto& entry : units) list.push_back(std::move(entry.second));
  return list;
}

}  // namespace duban
