#pragma once

#include <string>
#include <vector>

#include "document/workbook.h"
#include "exchange/ledger_rows.h"

namespace duban {

// What stands over a unit's ledger.
struct LedgerHead {
  std::string unit;  // its name
  Day as_of;
  std::string journal_head;  // hash of the journal's last event; "" = empty
  bool sample = false;       // 示例
  std::string office;        // to whom it goes back; "" = not said
};

// The unit's ledger as it is sent out: only what the unit has to fill is open, what is known is
// filled in.
Workbook ledger_book(const LedgerHead& head, const std::vector<LedgerRow>& rows);

}  // namespace duban
