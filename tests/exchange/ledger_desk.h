#pragma once

#include <string>
#include <vector>

#include "exchange/ledger_book.h"
#include "exchange/ledger_changes.h"
#include "exchange/ledger_columns.h"
#include "findings/finding.h"
#include "tests/desk.h"
#include "xlsx/xlsx.h"

// A ledger that is sent out and comes back: rows of one unit's desk, changed by people in between.
class LedgerDesk {
 public:
  LedgerDesk() : desk_(tasks) {
    desk_.event("2023-01-02", "1.1", duban::EventKind::dispatched);
    desk_.event("2023-01-03", "1.1", duban::EventKind::signed_for);
    duban::EventBody said;
    said.percent = 40;
    said.note = "已完成调研";
    said.problem = "人手不足";
    desk_.event("2023-03-01", "1.1", duban::EventKind::progress, said);
    desk_.event("2023-01-02", "1.2", duban::EventKind::dispatched);
  }

  duban::Workbook book() const {
    return duban::ledger_book({"甲局", today, "", false, ""}, rows());
  }

  std::vector<duban::LedgerRow> rows() const {
    const duban::Assessment on = desk_.on("2023-06-01");
    return duban::ledger_rows(on, "a", [&](const std::string& n) { return desk_.events_of(n); });
  }

  // The cell that a person fills.
  static duban::Workbook::Field& cell(duban::Workbook& book, std::size_t row,
                                      duban::LedgerColumn column) {
    return book.sheets[0].rows[row][static_cast<std::size_t>(column)];
  }

  // What the file brings, against the desk as it stands.
  duban::Result<duban::LedgerChanges> import(
      const std::string& bytes,
      duban::LedgerConflict conflict = duban::LedgerConflict::refuse) const {
    auto read = duban::read_returned(bytes, "台账.xlsx");
    if (!read) return {std::nullopt, std::move(read.problems)};
    const duban::Assessment on = desk_.on("2023-06-01");
    const auto find = [&](const duban::ReturnedRow& row, std::string& refusal) {
      return this->find(on, row, refusal);
    };
    return duban::ledger_changes(*read, find, today, conflict);
  }

  // What was imported is recorded.
  void record(const duban::LedgerChanges& changes) {
    for (const auto& change : changes.changes)
      for (const auto& event : change.events)
        desk_.event(duban::to_string(event.on).c_str(), event.task, event.kind,
                    duban::read_body(event.body), event.period);
  }

  Desk& desk() { return desk_; }

  static inline const duban::Day today{2023, 6, 1};

 private:
  std::optional<duban::LedgerTask> find(const duban::Assessment& on, const duban::ReturnedRow& row,
                                        std::string& refusal) const {
    const duban::TaskIndex i = on.plan.find(row.key.number);
    if (row.key.plan != on.plan.id || i == duban::no_task) {
      refusal = "没有这项任务";
      return {};
    }
    duban::LedgerTask task;
    task.task = &on.plan.tasks[i];
    task.events = duban::events_of_slice(desk_.events_of(row.key.number), row.key.slice);
    task.state = duban::fold(task.events);
    task.due = on.status.tasks[i].own_due;
    return task;
  }

  static constexpr const char* tasks = R"(
[[unit]]
id = "a"
name = "甲局"

[[task]]
number = "1"
title = "健全制度"

[[task]]
number = "1.1"
title = "出台管理办法"
due = 2023-09-30
lead = "a"
evidence = ["制度文件及文号"]

[[task]]
number = "1.2"
title = "开展清理"
due = 2023-10-31
lead = "a"

[[task]]
number = "1.3"
title = "每季度通报"
every = "每季度"
lead = "a"
)";
  Desk desk_;
};
