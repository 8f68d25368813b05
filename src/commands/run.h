#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace duban {

// The whole program.  Reads the clock once and catches once; the exit status is 0 all well, 1
// somebody should look, 2 could not be done.
int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
        std::ostream& err);

}  // namespace duban
