#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duban {

// What would prove a duty done, by the things it speaks of; at most three, the nearest first.
std::vector<std::string> evidence_of(std::string_view duty);

}  // namespace duban
