#pragma once

#include <optional>
#include <string>

#include "night/escalate.h"
#include "stage/event.h"

namespace duban {

// A paper is kept whole in the body of its `letter-issued` event, so that it can be made again byte
// for byte whatever is recorded later.

std::string write_paper(const NightPaper& paper);  // canonical JSON
// Nothing where the event is no paper of a night, or was tampered with.
std::optional<NightPaper> read_paper(const Event& event);

}  // namespace duban
