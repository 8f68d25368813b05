#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "journal/rows.h"

struct sqlite3;

namespace duban {

// An open SQLite file.  Every refusal of SQLite becomes an Error in Chinese.  One thread at a
// time.
class Database {
 public:
  enum class Open { existing, create };
  Database(std::filesystem::path file, Open how);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  // Runs a text of several statements without parameters.
  void execute(const std::string& sql);

  // Both prepare `sql` once and keep it.  Needs: `sql` is a literal; no two of the same text run
  // at once.  The arguments of `run` need only live for the call.
  template <class... Arguments>
  Rows query(const char* sql, const Arguments&... arguments) {
    Rows rows(prepared(sql));
    rows.bind(Rows::Lifetime::copied, arguments...);
    return rows;
  }
  template <class... Arguments>
  void run(const char* sql, const Arguments&... arguments) {
    Rows rows(prepared(sql));
    rows.bind(Rows::Lifetime::borrowed, arguments...);
    while (rows.next()) {
    }
  }
  // The first column of the only row.
  std::int64_t number(const char* sql);

  bool in_transaction() const;
  sqlite3* handle() const { return handle_; }
  const std::filesystem::path& file() const { return file_; }

 private:
  sqlite3_stmt* prepared(const char* sql);

  std::filesystem::path file_;
  sqlite3* handle_ = nullptr;
  std::unordered_map<const char*, sqlite3_stmt*> statements_;
};

}  // namespace duban
