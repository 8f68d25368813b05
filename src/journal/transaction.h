#pragma once

#include "journal/database.h"

namespace duban {

// A change that is made whole or not at all: undone when it goes without `commit`.
class Transaction {
 public:
  explicit Transaction(Database& database);  // waits for another writer
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void commit();  // when it returns, the change survives a power cut

 private:
  Database& database_;
};

// Keeps what is read the same until it goes, whoever writes; within another transaction nothing.
class Snapshot {
 public:
  explicit Snapshot(Database& database);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Database& database_;
  bool began_;
};

}  // namespace duban
