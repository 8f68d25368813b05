#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "document/workbook.h"

namespace duban {

// The columns of a unit's ledger (台账), out and back.  Source of the columns: the ledgers that
// offices publish (任务编号 … 佐证材料); a unit is asked only for what nobody knows yet.
enum class LedgerColumn {
  key,   // which task, period or part, and whose: ledger_key.h
  base,  // the last event of it that the sender knew of
  order,
  number,
  title,
  role,
  target,
  source,
  due,
  due_words,
  due_class,
  expected,
  stage,
  proofs,
  // from here on the unit fills
  action,
  percent,
  progress,
  problem,
  next,
  proof,
  until,
  reason,
  by,
  on,
};

struct LedgerColumnSpec {
  LedgerColumn id;
  std::string_view title;
  double width;  // characters
  Workbook::Column::Kind kind;
  enum class Use { hidden, shown, open } use;
  std::string_view hint;
};

// In the order of LedgerColumn.
std::span<const LedgerColumnSpec> ledger_columns();
std::string_view title_of(LedgerColumn column);

// What a unit says it does with a task, as the drop-down offers it.
enum class LedgerAction { none, sign, report, submit, extend, fulfil };
struct LedgerActionName {
  LedgerAction action;
  std::string_view name;
};
std::span<const LedgerActionName> ledger_actions();

}  // namespace duban
