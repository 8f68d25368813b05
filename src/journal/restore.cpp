#include <fmt/core.h>

#include "base/error.h"
#include "journal/journal.h"
#include "journal/temporary.h"

namespace duban {

namespace fs = std::filesystem;

namespace {

// The log of a store that was there before would be taken for the new one's.
void refuse_existing(const fs::path& to) {
  for (const char* ending : {"", "-wal", "-journal"}) {
    if (fs::exists(to.string() + ending)) {
      throw Error(fmt::format("“{}”已经存在,恢复只写入新文件", to.string() + ending));
    }
  }
}

}  // namespace

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
