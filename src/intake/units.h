#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace duban {

// The offices that a document names, as units of its plan.
class UnitBook {
 public:
  std::vector<Unit> units;  // those that `known` did not have, in the order of their first mention

  // What a plan file says for the name: a unit's id, or a known group's name; "" where the name was
  // not among those the book was made of.
  std::string_view id_of(std::string_view name) const;
  // Whether id_of is a group's name, which may support and be fanned out over but not lead.
  bool is_group(std::string_view name) const;

 private:
  friend class UnitBookMaker;
  struct Entry {
    std::string id;
    bool group = false;
  };
  std::map<std::string, Entry, std::less<>> ids_;  // by the printed name
};

// Makes one unit of all names that surely mean one office: 市司法局, 司法局 and, where the issuer
// is 赣州市's, 赣州市司法局; 市发改委 and 市发展和改革委员会.  Names that may be two offices stay
// two.  `names` as printed, each as often as it is named; `known` units are looked up first.
UnitBook make_units(const std::vector<std::string>& names, std::string_view issuer,
                    const std::vector<Unit>& known = {});

}  // namespace duban
