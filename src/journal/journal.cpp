#include "journal/journal.h"

#include <fmt/core.h>

#include "base/error.h"
#include "journal/backup.h"
#include "journal/event_files.h"
#include "journal/events.h"
#include "journal/load.h"
#include "journal/log.h"
#include "journal/nights.h"
#include "journal/record.h"
#include "journal/revisions.h"
#include "journal/schema.h"
#include "journal/states.h"
#include "journal/transaction.h"
#include "journal/verify.h"

namespace duban {

class Journal::Store {
 public:
  Store(const std::filesystem::path& file, Mode mode)
      : database(open_store(to_be_made(file, mode) ? in_memory : file, mode)),
        file_(file),
        mode_(mode),
        made_(!to_be_made(file, mode)) {
    if (mode == Mode::read) snapshot_.emplace(*database);
  }

  // Every call that writes begins here; the first makes the file where there was none.
  void need_writing() {
    if (mode_ == Mode::read)
      throw Error(fmt::format("“{}”以只读方式打开,不能写入", file_.string()));
    if (made_) return;
    database = open_store(file_, Mode::create);
    made_ = true;
  }

  const std::filesystem::path& file() const { return file_; }

  std::unique_ptr<Database> database;

 private:
  // An empty store for the looks that a command takes before it knows that it will write.
  static constexpr const char* in_memory = ":memory:";

  static bool to_be_made(const std::filesystem::path& file, Mode mode) {
    return mode == Mode::create && !std::filesystem::exists(file);
  }

  std::filesystem::path file_;
  Mode mode_;
  bool made_;
  std::optional<Snapshot> snapshot_;
};

Journal::Journal(const std::filesystem::path& file, Mode mode)
    : store_(std::make_unique<Store>(file, mode)) {}
Journal::~Journal() = default;
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;

std::vector<std::string> Journal::plans(const Horizon& horizon) const {
  return list_plans(*store_->database, horizon);
}

std::vector<std::string> Journal::plans_based_on(const std::string& plan) const {
  const Snapshot snapshot(*store_->database);
  return list_plans_based_on(*store_->database, plan);
}

std::optional<Plan> Journal::plan(const std::string& id, const Horizon& horizon,
                                  Detail detail) const {
  Database& database = *store_->database;
  const Snapshot snapshot(database);
  const auto key = plan_key(database, id);
  const auto revision = key ? revision_in_force(database, *key, horizon) : std::nullopt;
  if (!revision) return {};
  return read_revision(database, *revision, detail);
}

std::optional<Task> Journal::task(const std::string& plan, const std::string& number,
                                  const Horizon& horizon) const {
  Database& database = *store_->database;
  const Snapshot snapshot(database);
  const auto key = plan_key(database, plan);
  const auto revision = key ? revision_in_force(database, *key, horizon) : std::nullopt;
  const auto position = revision ? position_of(database, *revision, number) : std::nullopt;
  if (!position) return {};
  return read_task(database, *revision, *position);
}

std::vector<Revision> Journal::revisions(const std::string& id) const {
  return list_revisions(*store_->database, id);
}

PlanStates Journal::states(const Plan& plan, const Horizon& horizon) const {
  const Snapshot snapshot(*store_->database);
  return states_on(*store_->database, plan, horizon);
}

TaskState Journal::state(const std::string& plan, const std::string& task,
                         const std::string& period, const Horizon& horizon) const {
  const Snapshot snapshot(*store_->database);
  return state_on(*store_->database, plan, task, period, horizon);
}

Loaded Journal::load(const Plan& plan, Day on, const std::string& by, const std::string& at) {
  store_->need_writing();
  return load_plan(*store_->database, plan, on, by, at);
}

std::vector<Event> Journal::append(const std::vector<NewEvent>& events, const std::string& at) {
  return append_decided([&] { return events; }, at);
}

std::vector<Event> Journal::append_decided(const std::function<std::vector<NewEvent>()>& decide,
                                           const std::string& at) {
  store_->need_writing();
  Transaction transaction(*store_->database);
  Recorder recorder(*store_->database, at);
  std::vector<Event> added;
  for (const NewEvent& event : decide()) added.push_back(recorder.add(event));
  recorder.finish();
  transaction.commit();
  return added;
}

std::vector<Event> Journal::office_events(EventKind kind, Day first, Day last) const {
  return office_events_of(*store_->database, kind, first, last);
}

std::vector<SeenFinding> Journal::seen_findings() const {
  return read_seen_findings(*store_->database);
}

Event Journal::record_night(const NewEvent& checked, const std::vector<SeenFinding>& seen,
                            const std::string& at) {
  store_->need_writing();
  Transaction transaction(*store_->database);
  Recorder recorder(*store_->database, at);
  Event event = recorder.add(checked);
  recorder.finish();
  write_seen_findings(*store_->database, seen);
  transaction.commit();
  return event;
}

std::vector<Event> Journal::append_new(const std::vector<NewEvent>& events, const std::string& at) {
  store_->need_writing();
  Transaction transaction(*store_->database);
  Recorder recorder(*store_->database, at);
  std::vector<Event> added;
  for (const NewEvent& event : events) {
    if (!recorder.knows(event)) added.push_back(recorder.add(event));
  }
  recorder.finish();
  transaction.commit();
  return added;
}

void Journal::each_event(const EventFilter& filter,
                         const std::function<void(const Event&)>& visit) const {
  const Snapshot snapshot(*store_->database);
  each_event_of(*store_->database, filter, visit);
}

std::optional<Event> Journal::event(const std::string& id) const {
  return find_event(*store_->database, id);
}

bool is_as_recorded(const Event& event) { return hash_of(event) == event.hash; }

std::string Journal::head(const std::optional<Day>& known_on) const {
  return head_hash(*store_->database, known_on);
}

std::string Journal::origin() const { return own_head(*store_->database).origin; }

Problems Journal::verify() const {
  const Snapshot snapshot(*store_->database);
  Problems problems = verify_store(*store_->database);
  verify_event_files(*store_->database, files(), problems);
  return problems;
}

FileStore Journal::files() const { return FileStore(store_->file()); }

Problems Journal::backup(const std::filesystem::path& to) const {
  Problems problems;
  const FileStore own = files();
  const FileStore kept(to);
  copy_store(*store_->database, to, [&](Database& copy) {
    each_event_file(copy, [&](const Event& event, const StoredFile& file) {
      if (kept.link_from(own, file.sha256)) return;
      complain(problems, *store_->database, "missing-file",
               fmt::format("记录 {} 所附文件“{}”不在库中或已损坏,未能备份", event.id, file.name));
    });
  });
  return problems;
}

}  // namespace duban
