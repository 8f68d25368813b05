#include <fmt/core.h>

#include <set>

#include "base/error.h"
#include "journal/backup.h"
#include "journal/event_files.h"
#include "journal/journal.h"
#include "journal/schema.h"
#include "journal/temporary.h"
#include "journal/verify.h"

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

// Copies of their own, so that nothing done to the one store harms the other.
Problems bring_files(Database& restored, const fs::path& from, const fs::path& to) {
  const FileStore kept(from);
  const FileStore own(to);
  std::set<std::string> brought;
  each_event_file(restored, [&](const Event&, const StoredFile& file) {
    if (brought.insert(file.sha256).second) own.copy_from(kept, file.sha256);
  });
  Problems problems;
  verify_event_files(restored, own, problems);
  for (Problem& problem : problems) problem.place.file = to.string();
  return problems;
}

}  // namespace

Problems restore(const fs::path& from, const fs::path& to) {
  refuse_existing(to);
  Temporary trial(to);
  copy_store(*open_store(from, StoreMode::read), trial.path());
  Problems lacking;
  {
    const auto restored = open_store(trial.path(), StoreMode::read);
    const Problems problems = verify_store(*restored);
    if (!problems.empty()) {
      throw Error(
          fmt::format("备份“{}”没有通过校验,未恢复:{}", from.string(), problems.front().message));
    }
    lacking = bring_files(*restored, from, to);
  }
  refuse_existing(to);
  trial.keep();
  return lacking;
}

}  // namespace duban
