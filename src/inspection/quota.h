#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "inspection/pool.h"

namespace duban {

// How many are drawn of what: of one stratum, or of all that no other quota names.
struct DrawQuota {
  bool rest = false;
  std::string stratum;
  std::string asked;      // "3" or "5%"
  std::size_t of = 0;     // candidates
  std::size_t count = 0;  // to be drawn: a percentage counts up to the next whole one

  bool operator==(const DrawQuota&) const = default;
};

// "3", "5%" and "2.5%" of so many; nothing for anything else.
std::optional<std::size_t> count_asked(std::string_view asked, std::size_t of);

// What an object is counted under.
const std::string& stratum_of(const PoolEntry& object, bool by_unit);

// Positions of the candidates that each quota draws from.
std::vector<std::vector<std::size_t>> candidates_of(const std::vector<DrawQuota>& quotas,
                                                    const std::vector<PoolEntry>& objects,
                                                    const std::vector<std::size_t>& open,
                                                    bool by_unit);

// What a quota beyond its candidates comes to.
enum class WhereFewer { refused, all };

// Fills in `of` and `count`; complains of quotas that cannot be met.
void settle_quotas(std::vector<DrawQuota>& quotas, const DrawPool& pool,
                   const std::vector<std::size_t>& open, bool by_unit, WhereFewer fewer,
                   Problems& problems);

}  // namespace duban
