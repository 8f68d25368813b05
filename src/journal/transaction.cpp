#include "journal/transaction.h"

#include <sqlite3.h>

namespace duban {

namespace {

// SQLite itself has already undone a transaction that met a full disk.
void undo(const Database& database) {
  if (database.in_transaction()) {
    sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
}

}  // namespace

Transaction::Transaction(Database& database) : database_(database) {
  database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() { undo(database_); }

void Transaction::commit() { database_.execute("COMMIT"); }

Snapshot::Snapshot(Database& database) : database_(database), began_(!database.in_transaction()) {
  if (began_) database_.execute("BEGIN");
}

Snapshot::~Snapshot() {
  if (began_) undo(database_);
}

}  // namespace duban
