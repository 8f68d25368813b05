#include "journal/sqlite_error.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include <array>

#include "base/error.h"

namespace duban {

namespace {

struct Reason {
  int code;
  const char* chinese;
};

constexpr std::array reasons = {
    Reason{SQLITE_NOTADB, "文件不是督办数据库"},
    Reason{SQLITE_FULL, "磁盘已满,本次操作没有写入任何内容"},
    // A limit on the size of files is told by the system as a failed write.
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

}  // namespace

const char* sqlite_reason(int code, const char* english) {
  for (const Reason& reason : reasons) {
    if (reason.code == (code & 0xff)) return reason.chinese;  // the rest of the code is detail
  }
  return english;
}

void check_sqlite(sqlite3* handle, int code) {
  if (code == SQLITE_OK) return;
  const char* const file = sqlite3_db_filename(handle, "main");
  throw Error(
      fmt::format("“{}”:{}", file ? file : "", sqlite_reason(code, sqlite3_errmsg(handle))));
}

}  // namespace duban
