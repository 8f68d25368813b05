#include "journal/backup.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include "base/error.h"
#include "journal/sqlite_error.h"
#include "journal/temporary.h"

namespace duban {

namespace fs = std::filesystem;

namespace {

void copy_pages(Database& from, Database& to) {
  sqlite3_backup* copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (!copy) check_sqlite(to.handle(), sqlite3_extended_errcode(to.handle()));
  sqlite3_backup_step(copy, -1);
  check_sqlite(to.handle(), sqlite3_backup_finish(copy));
}

void refuse_itself(const Database& from, const fs::path& to) {
  std::error_code absent;
  if (fs::equivalent(from.file(), to, absent)) {
    throw Error(fmt::format("“{}”就是数据库本身,备份请另取文件名", to.string()));
  }
  // The log of a store in use there would be taken for the copy's own.
  if (fs::exists(to.string() + "-wal")) {
    throw Error(fmt::format("“{}”是正在使用的数据库,备份请另取文件名", to.string()));
  }
}

}  // namespace

void copy_store(Database& from, const fs::path& to,
                const std::function<void(Database& copy)>& beside) {
  refuse_itself(from, to);
  Temporary temporary(to);
  {
    Database copy(temporary.path(), Database::Open::create);
    copy.execute("PRAGMA synchronous = FULL");
    copy_pages(from, copy);
    if (beside) beside(copy);
    // One file without a log beside it, so that it can be read where nothing can be written.
    copy.execute("PRAGMA journal_mode = DELETE");
  }
  temporary.keep();
}

}  // namespace duban
