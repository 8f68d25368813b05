#pragma once

#include <optional>
#include <string>

#include "document/official.h"
#include "findings/rules.h"

namespace duban {

// How a paper of the supervising office goes out: 函 to a unit, 通报 to all of them, 报告 to those
// it answers to.
enum class Outgoing { letter, bulletin, report };

// What stands around it.  With `number` "" it is a draft: number and dates are still to be given.
Official official_of(Outgoing kind, const SupervisingOffice& office, const UpwardPapers& upward,
                     Day day, const std::string& number);

// The same of an office that says its name; a paper of nobody has no head.
std::optional<Official> official_of(Outgoing kind, const Rules& rules, Day day,
                                    const std::string& number);

// "（截至2024年7月1日）", of a draft "（草稿，截至2024年7月1日）".
std::string as_of_words(const std::optional<Official>& official, Day as_of);

}  // namespace duban
