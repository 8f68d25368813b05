#include "journal/database.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include <array>
#include <utility>

#include "base/error.h"

namespace duban {

namespace {

constexpr int busy_milliseconds = 30'000;

struct Reason {
  int code;
  const char* chinese;
};

constexpr std::array reasons = {
    Reason{SQLITE_NOTADB, "文件不是督办数据库"},
    Reason{SQLITE_FULL, "磁盘已满,本次操作没有写入任何内容"},
    Reason{SQLITE_IOERR, "磁盘读写失败(磁盘可能已满或已损坏),本次操作没有写入任何内容"},
    Reason{SQLITE_BUSY, "数据库被其他程序占用,等待 30 秒后仍未释放"},
    Reason{SQLITE_LOCKED, "数据库被其他程序占用"},
    Reason{SQLITE_READONLY, "数据库是只读的,不能写入"},
    Reason{SQLITE_CANTOPEN, "无法打开数据库文件"},
    Reason{SQLITE_PERM, "没有读写数据库文件的权限"},
    Reason{SQLITE_CORRUPT, "数据库文件已损坏,请用备份恢复"},
    Reason{SQLITE_NOMEM, "内存不足"},
    Reason{SQLITE_TOOBIG, "文字太长"},
};

std::string reason_of(int code, const char* english) {
  for (const Reason& reason : reasons) {
    if (reason.code == (code & 0xff)) return reason.chinese;
  }
  return fmt::format("数据库错误({})", english);
}

}  // namespace

Database::Database(std::filesystem::path file, Open how) : file_(std::move(file)) {
  const int create = how == Open::create ? SQLITE_OPEN_CREATE : 0;
  const int code = sqlite3_open_v2(file_.c_str(), &handle_,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | create, nullptr);
  if (code != SQLITE_OK) {
    sqlite3_close(std::exchange(handle_, nullptr));
    throw Error(fmt::format("“{}”:{}", file_.string(), reason_of(code, sqlite3_errstr(code))));
  }
  sqlite3_extended_result_codes(handle_, 1);
  sqlite3_busy_timeout(handle_, busy_milliseconds);
}

Database::~Database() {
  for (const auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  sqlite3_close(handle_);
}

void Database::execute(const std::string& sql) {
  check(sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr));
}

std::int64_t Database::number(const char* sql) {
  Rows rows = query(sql);
  return rows.next() ? rows.long_whole(0) : 0;
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

void Database::check(int code) const {
  if (code == SQLITE_OK) return;
  throw Error(fmt::format("“{}”:{}", file_.string(), reason_of(code, sqlite3_errmsg(handle_))));
}

sqlite3_stmt* Database::prepared(const char* sql) {
  sqlite3_stmt*& statement = statements_[sql];
  if (!statement) {
    check(sqlite3_prepare_v3(handle_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
  }
  return statement;
}

}  // namespace duban
