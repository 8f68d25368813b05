#pragma once

#include <string>
#include <vector>

#include "inspection/record.h"

namespace duban {

// What does not fit between the commitments and the secrets told, a sentence each.
std::vector<std::string> unmet_commitments(const std::vector<SeedCommitment>& commitments,
                                           const std::vector<SeedReveal>& reveals);

// "甲=…/乙=…": the seed that secrets make, in the order of the commitments.
std::string seed_of(const std::vector<SeedReveal>& reveals);

}  // namespace duban
