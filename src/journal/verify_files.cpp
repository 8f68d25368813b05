#include <fmt/core.h>

#include <map>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "journal/event_files.h"
#include "journal/events.h"
#include "journal/verify.h"
#include "stage/slice.h"

namespace duban {

namespace {

constexpr std::size_t most_strays_named = 3;

class FileCheck {
 public:
  FileCheck(Database& database, const FileStore& files, Problems& problems)
      : database_(database), files_(files), problems_(problems) {}

  void take(const Event& event, const StoredFile& file) {
    const FileStore::Found found = look(file.sha256);
    if (found == FileStore::Found::whole) return;
    const bool missing = found == FileStore::Found::missing;
    complain(
        problems_, database_, missing ? "missing-file" : "changed-file",
        fmt::format("任务 {}/{}{} 的记录 {} 所附文件“{}”{}:{}", event.plan, event.task,
                    slice_mark(event.period), event.id, file.name,
                    missing ? "不见了" : "的内容被改动过", files_.path_of(file.sha256).string()));
  }

  void tell_strays() {
    std::vector<std::string> strays;
    for (const auto& path : files_.all())
      if (!known_.contains(path)) strays.push_back(path.string());
    if (strays.empty()) return;
    const std::size_t count = strays.size();
    if (count > most_strays_named) strays.resize(most_strays_named);
    complain(problems_, database_, "stray-file",
             fmt::format("有{}个文件没有登记引用:{}{}", count, join(strays, "、"),
                         count > strays.size() ? " 等" : ""));
    problems_.back().severity = Severity::advice;
  }

 private:
  FileStore::Found look(const std::string& sha256) {
    known_.insert(files_.path_of(sha256));
    const auto [known, first] = found_.try_emplace(sha256, FileStore::Found::changed);
    if (first) known->second = look_now(sha256);
    return known->second;
  }

  FileStore::Found look_now(const std::string& sha256) const {
    try {
      return files_.look(sha256);
    } catch (const Error&) {
      return FileStore::Found::changed;  // it is there and cannot be read
    }
  }

  Database& database_;
  const FileStore& files_;
  Problems& problems_;
  std::map<std::string, FileStore::Found> found_;
  std::set<std::filesystem::path> known_;
};

}  // namespace

void each_event_file(Database& database,
                     const std::function<void(const Event&, const StoredFile&)>& visit) {
  Rows rows =
      database.query("SELECT * FROM event WHERE instr(body, '\"files\"') > 0 ORDER BY origin, seq");
  while (rows.next()) {
    const Event event = read_event(rows);
    for (const StoredFile& file : read_body(event.body).files) visit(event, file);
  }
}

void verify_event_files(Database& database, const FileStore& files, Problems& problems) {
  FileCheck check(database, files, problems);
  each_event_file(database,
                  [&](const Event& event, const StoredFile& file) { check.take(event, file); });
  check.tell_strays();
}

}  // namespace duban
