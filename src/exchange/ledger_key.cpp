#include "exchange/ledger_key.h"

#include "base/text.h"

namespace duban {

std::string to_string(const LedgerKey& key) {
  return join({key.plan, key.number, key.slice, key.unit}, "|");
}

std::optional<LedgerKey> parse_ledger_key(std::string_view text) {
  auto parts = split(text, "|");
  if (parts.size() != 4 || parts[0].empty() || parts[1].empty() || parts[3].empty()) return {};
  return LedgerKey{std::move(parts[0]), std::move(parts[1]), std::move(parts[2]),
                   std::move(parts[3])};
}

}  // namespace duban
