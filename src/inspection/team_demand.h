#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace duban {

// Who may be sent where.  Positions of inspectors are 0 … inspectors.size() - 1.
struct TeamDemand {
  struct Inspector {
    std::string unit;
    bool lead = false;
  };
  struct Object {
    std::string unit;
    std::vector<std::size_t> barred;  // positions of inspectors, in order
  };
  std::vector<Inspector> inspectors;
  std::vector<Object> objects;
  std::size_t each = 2;    // inspectors of an object
  bool with_lead = false;  // one of them may lead
  bool in_ring = false;    // the first attempts put the units in a ring (ring.h)
};

}  // namespace duban
