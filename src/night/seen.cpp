#include "night/seen.h"

#include <map>

namespace duban {

namespace {

using Key = std::tuple<std::string, std::string, std::string, std::string, std::string>;

Key key_of(const SeenFinding& seen) { return seen.key(); }

}  // namespace

NightChanges compare_nights(const std::vector<SeenFinding>& before,
                            const std::vector<Concern>& concerns, Day night) {
  std::map<Key, const SeenFinding*> gone;
  for (const SeenFinding& seen : before) gone.emplace(key_of(seen), &seen);
  std::map<Key, Day> known;
  for (const SeenFinding& seen : before) known.emplace(key_of(seen), seen.first);

  NightChanges changes;
  for (const Concern& concern : concerns) {
    SeenFinding seen{concern.plan,   concern.number,
                     concern.period, std::string(to_string(concern.kind)),
                     concern.unit,   night};
    const auto earlier = known.find(key_of(seen));
    if (earlier != known.end()) seen.first = earlier->second;
    gone.erase(key_of(seen));
    (seen.first == night ? changes.fresh : changes.continuing).push_back(concern);
    changes.seen.push_back(std::move(seen));
  }
  for (const auto& [key, seen] : gone) changes.cleared.push_back(*seen);
  return changes;
}

}  // namespace duban
