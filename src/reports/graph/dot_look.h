#pragma once

#include <string>

#include "findings/finding.h"

namespace duban {

// Attributes of what a picture draws.
std::string node_look(Lamp lamp, bool critical);
std::string link_look(bool hard, bool critical);

}  // namespace duban
