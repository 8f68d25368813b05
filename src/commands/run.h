#pragma once

#include <ctime>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace duban {

// The whole program.  Catches once; the exit status is 0 all well, 1 somebody should look, 2 could
// not be done.  `now` is the time; without it the clock is read, once.
int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
        std::ostream& err, std::optional<std::time_t> now = {});

}  // namespace duban
