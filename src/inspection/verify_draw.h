#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/problem.h"
#include "inspection/record.h"

namespace duban {

// A pool as a person hands it in to be compared with the record's.
struct GivenPool {
  std::string file;
  std::string file_sha256;
  std::optional<DrawPool> pool;  // nothing where it cannot be read
};

// Makes everything again that follows from the record `bytes` (hashes, exclusions, quotas, seed,
// results) and tells what does not fit; nothing = it holds.  Needs no store.
Problems verify_draw(std::string_view bytes, const std::string& file,
                     const std::optional<GivenPool>& objects = {},
                     const std::optional<GivenPool>& inspectors = {});

}  // namespace duban
