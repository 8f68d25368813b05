#include "journal/backup.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/error.h"
#include "journal/journal.h"

namespace duban {

namespace fs = std::filesystem;

namespace {

// A file that goes again unless it got its name.
class Temporary {
 public:
  explicit Temporary(const fs::path& wanted)
      : path_(fmt::format("{}.{}.tmp", wanted.string(), ::getpid())), wanted_(wanted) {}
  ~Temporary() {
    std::error_code ignored;
    if (!kept_) fs::remove(path_, ignored);
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  const fs::path& path() const { return path_; }
  void keep() {
    std::error_code failed;
    fs::rename(path_, wanted_, failed);
    if (failed) {
      throw Error(fmt::format("无法写入“{}”:{}", wanted_.string(), failed.message()));
    }
    kept_ = true;
    flush_folder();
  }

 private:
  // So that the new name survives a power cut; where folders cannot be flushed, it is done for us.
  void flush_folder() const {
    const fs::path folder = wanted_.has_parent_path() ? wanted_.parent_path() : fs::path(".");
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
  }

  fs::path path_;
  fs::path wanted_;
  bool kept_ = false;
};

void copy_pages(Database& from, Database& to) {
  sqlite3_backup* copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (!copy) to.check(sqlite3_extended_errcode(to.handle()));
  sqlite3_backup_step(copy, -1);
  to.check(sqlite3_backup_finish(copy));
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

void refuse_existing(const fs::path& to) {
  for (const char* ending : {"", "-wal", "-journal"}) {
    if (fs::exists(to.string() + ending)) {
      throw Error(fmt::format("“{}”已经存在,恢复只写入新文件", to.string() + ending));
    }
  }
}

}  // namespace

void copy_store(Database& from, const fs::path& to) {
  refuse_itself(from, to);
  Temporary temporary(to);
  {
    Database copy(temporary.path(), Database::Open::create);
    copy.execute("PRAGMA synchronous = FULL");
    copy_pages(from, copy);
    // One file without a log beside it, so that it can be read where nothing can be written.
    copy.execute("PRAGMA journal_mode = DELETE");
  }
  temporary.keep();
}

void restore(const fs::path& from, const fs::path& to) {
  refuse_existing(to);
  Temporary trial(to);
  Journal(from, Journal::Mode::read).backup(trial.path());
  const Problems problems = Journal(trial.path(), Journal::Mode::read).verify();
  if (!problems.empty()) {
    throw Error(
        fmt::format("备份“{}”没有通过校验,未恢复:{}", from.string(), problems.front().message));
  }
  refuse_existing(to);
  trial.keep();
}

}  // namespace duban
