#pragma once

#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/error.h"
#include "journal/journal.h"

namespace duban {

// A folder that goes with the test.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "duban-journal-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

inline Task leaf(std::string number, std::string title) {
  Task task;
  task.number = std::move(number);
  task.title = std::move(title);
  return task;
}

// A plan of the given numbers; each task's title tells its number, unless renamed later.
inline Plan plan_of(const std::vector<std::string>& numbers, std::string id = "p") {
  Plan plan;
  plan.id = std::move(id);
  plan.title = "示例方案";
  plan.issued = Day(2022, 3, 10);
  for (const std::string& number : numbers) plan.tasks.push_back(leaf(number, "任务" + number));
  return plan;
}

inline NewEvent told(std::string task, EventKind kind, Day on, std::string body = "{}") {
  NewEvent event;
  event.plan = std::string("p");
  event.task = std::move(task);
  event.kind = kind;
  event.on = on;
  event.by = std::string("张三");
  event.body = std::move(body);
  return event;
}

inline const Horizon everything{Day(9999, 12, 31), {}};

// Changes a store behind the program's back, as somebody with the sqlite3 shell could.
inline void tamper(const std::filesystem::path& file, const std::string& sql) {
  sqlite3* handle = nullptr;
  sqlite3_open(file.c_str(), &handle);
  const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
  const std::string message = sqlite3_errmsg(handle);
  sqlite3_close(handle);
  if (code != SQLITE_OK) throw std::runtime_error(sql + ": " + message);
}

// What the Error says; "" where there was none.
template <class Act>
std::string error_of(Act act) {
  try {
    act();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

// A store with one plan of the tasks 1, 2 and 3.
struct StoreFixture {
  StoreFixture() : journal(folder / "duban.db", Journal::Mode::create) {
    journal.load(plan_of({"1", "2", "3"}), Day(2022, 3, 10), "张三", "2022-03-10T01:00:00Z");
  }

  std::vector<Event> record(const std::vector<NewEvent>& events,
                            std::string at = "2024-07-01T08:00:00Z") {
    return journal.append(events, at);
  }
  TaskState state(const std::string& task, const Horizon& horizon = everything) const {
    const auto plan = journal.plan("p", horizon);
    return plan ? journal.states(*plan, horizon).tasks.at(plan->find(task)) : TaskState{};
  }
  std::filesystem::path file() const { return folder / "duban.db"; }

  Folder folder;
  Journal journal;
};

}  // namespace duban
