#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duban {

// Which task, which period of it or which unit's part of it a row of a ledger is about, and which
// unit was asked.
struct LedgerKey {
  std::string plan;
  std::string number;
  std::string slice;  // as an event's `period` (stage/slice.h)
  std::string unit;   // its id

  auto operator<=>(const LedgerKey&) const = default;
};

// "PLAN|NUMBER|SLICE|UNIT"; none of them holds a bar.
std::string to_string(const LedgerKey& key);
std::optional<LedgerKey> parse_ledger_key(std::string_view text);

}  // namespace duban
