#include "journal/database.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include <utility>

#include "base/error.h"
#include "journal/sqlite_error.h"

namespace duban {

namespace {

constexpr int busy_milliseconds = 30'000;

}  // namespace

Database::Database(std::filesystem::path file, Open how) : file_(std::move(file)) {
  const int create = how == Open::create ? SQLITE_OPEN_CREATE : 0;
  const int code = sqlite3_open_v2(file_.c_str(), &handle_,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | create, nullptr);
  if (code != SQLITE_OK) {
    sqlite3_close(std::exchange(handle_, nullptr));
    throw Error(fmt::format("“{}”:{}", file_.string(), sqlite_reason(code, sqlite3_errstr(code))));
  }
  sqlite3_extended_result_codes(handle_, 1);
  sqlite3_busy_timeout(handle_, busy_milliseconds);
}

Database::~Database() {
  for (const auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  sqlite3_close(handle_);
}

void Database::execute(const std::string& sql) {
  check_sqlite(handle_, sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr));
}

std::int64_t Database::number(const char* sql) {
  Rows rows = query(sql);
  return rows.next() ? rows.long_whole(0) : 0;
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

sqlite3_stmt* Database::prepared(const char* sql) {
  sqlite3_stmt*& statement = statements_[sql];
  if (!statement) {
    check_sqlite(handle_, sqlite3_prepare_v3(handle_, sql, -1, SQLITE_PREPARE_PERSISTENT,
                                             &statement, nullptr));
  }
  return statement;
}

}  // namespace duban
