#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"

namespace duban {

// One object, file or inspector that may be drawn, as the pool's file says.
struct PoolEntry {
  std::string id;
  std::string name;
  std::string unit;                // whose it is: an object's own unit, an inspector's employer
  std::string stratum;             // 类别; of objects
  std::int64_t weight = 1;         // 1..1,000,000; of objects
  std::vector<std::string> avoid;  // ids, names or units of the other pool
  std::optional<Day> until;        // the last day on which it may be drawn
  bool lead = false;               // an inspector who may lead: 组长, or 执法证
  int line = 0;                    // in the file; no part of the record

  bool operator==(const PoolEntry& other) const;  // all but the line
};

constexpr std::int64_t heaviest_weight = 1'000'000;

// 对象名录库 or 人员名录库 as it was when the draw was frozen, in the order of its file.
struct DrawPool {
  std::string source;       // the file's name, or "plan:ID/GROUP"
  std::string file_sha256;  // of the file's bytes; "" = from a plan
  std::vector<PoolEntry> entries;
};

// SHA-256 of the entries' canonical JSON, as schemas/draw.md spells out.
std::string hash_of(const DrawPool& pool);

}  // namespace duban
