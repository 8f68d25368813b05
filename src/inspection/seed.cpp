#include "inspection/seed.h"

#include "base/sha256.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

std::vector<std::string> unmet_commitments(const std::vector<SeedCommitment>& commitments,
                                           const std::vector<SeedReveal>& reveals) {
  std::vector<std::string> unmet;
  for (const SeedCommitment& one : commitments) {
    const auto told = std::find_if(reveals.begin(), reveals.end(), [&](const SeedReveal& reveal) {
      return reveal.party == one.party;
    });
    if (told == reveals.end())
      unmet.push_back(fmt::format("“{}”没有公开其秘密", one.party));
    else if (sha256(told->secret) != one.sha256)
      unmet.push_back(fmt::format("“{}”公开的秘密与其承诺值不符", one.party));
  }
  for (const SeedReveal& reveal : reveals)
    if (std::none_of(commitments.begin(), commitments.end(),
                     [&](const SeedCommitment& one) { return one.party == reveal.party; }))
      unmet.push_back(fmt::format("冻结时没有“{}”的承诺值", reveal.party));
  return unmet;
}

std::string seed_of(const std::vector<SeedReveal>& reveals) {
  std::string seed;
  for (const SeedReveal& one : reveals)
    seed += (seed.empty() ? "" : "/") + one.party + "=" + one.secret;
  return seed;
}

}  // namespace duban
