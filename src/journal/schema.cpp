#include "journal/schema.h"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>
#include <chrono>
#include <random>
#include <thread>

#include "base/embedded.h"
#include "base/error.h"
#include "journal/refold_states.h"
#include "journal/transaction.h"

namespace duban {

namespace {

constexpr std::int64_t application = 0x64756261;  // "duba"

std::string newest_schema() {
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.name == "schemas/journal.sql") return std::string(file.content);
  }
  assert(false && "the build embeds the schema");
  return "";
}

// Eight hexadecimal digits that no other installation has.
std::string new_origin() { return fmt::format("{:08x}", std::random_device{}()); }

void create_tables(Database& database) {
  database.execute(newest_schema());
  database.execute(fmt::format("PRAGMA application_id = {}", application));
  database.run("INSERT INTO chain VALUES (?, 1, 0, '')", new_origin());
}

// Version 2 keeps in a state what was proven and reached, and what the last night saw.  A new store
// has it all already.
void keep_details_and_nights(Database& database) {
  if (database.number("SELECT count(*) FROM pragma_table_info('state') WHERE name = 'detail'") == 1)
    return;
  database.execute(
      "ALTER TABLE state ADD COLUMN detail TEXT;"
      "CREATE INDEX event_office ON event (kind, on_day) WHERE task = '';"
      "CREATE TABLE seen_finding (plan TEXT NOT NULL, task TEXT NOT NULL, period TEXT NOT NULL, "
      "kind TEXT NOT NULL, unit TEXT NOT NULL, first_night INTEGER NOT NULL, "
      "PRIMARY KEY (plan, task, period, kind, unit)) STRICT, WITHOUT ROWID");
  refold_states(database);
}

bool is_empty(Database& database) {
  return database.number("PRAGMA application_id") == 0 &&
         database.number("SELECT count(*) FROM sqlite_schema") == 0;
}

void refuse_foreign(Database& database) {
  if (database.number("PRAGMA application_id") != application) {
    throw Error(fmt::format("“{}”:文件不是督办数据库", database.file().string()));
  }
}

void refuse_newer(Database& database, std::size_t known) {
  const auto version = database.number("PRAGMA user_version");
  if (version > static_cast<std::int64_t>(known)) {
    throw Error(fmt::format("“{}”由更新版本的 duban 建立(结构版本 {},本程序只认识到 {}),请升级程序",
                            database.file().string(), version, known));
  }
}

// SQLite does not always wait by itself while another process makes the same change.
void use_write_ahead_log(Database& database) {
  for (int tries = 0;; ++tries) {
    try {
      return database.execute("PRAGMA journal_mode = WAL");
    } catch (const Error&) {
      if (tries == 100) throw;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
}

void set_up_connection(Database& database) {
  database.execute(
      "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;"
      "PRAGMA temp_store = MEMORY");
}

void prepare_to_read(Database& database) {
  database.execute("PRAGMA query_only = ON");
  refuse_foreign(database);
  refuse_newer(database, migrations().size());
  if (database.number("PRAGMA user_version") < static_cast<std::int64_t>(migrations().size())) {
    throw Error(fmt::format("“{}”是旧版本的数据库,请先用本程序写入一次(如 duban load)以升级结构",
                            database.file().string()));
  }
}

void prepare_to_write(Database& database, StoreMode mode) {
  if (mode != StoreMode::create || !is_empty(database)) refuse_foreign(database);
  refuse_newer(database, migrations().size());
  use_write_ahead_log(database);
  migrate(database, migrations());
}

}  // namespace

const std::vector<Migration>& migrations() {
  static const std::vector<Migration> steps = {create_tables, keep_details_and_nights};
  return steps;
}

void migrate(Database& database, const std::vector<Migration>& steps) {
  refuse_newer(database, steps.size());
  const auto newest = static_cast<std::int64_t>(steps.size());
  if (database.number("PRAGMA user_version") == newest) return;
  Transaction transaction(database);
  // Read again: another process may have done it while this one waited.
  const auto version = static_cast<std::size_t>(database.number("PRAGMA user_version"));
  for (std::size_t step = version; step < steps.size(); ++step) steps[step](database);
  database.execute(fmt::format("PRAGMA user_version = {}", newest));
  transaction.commit();
}

std::unique_ptr<Database> open_store(const std::filesystem::path& file, StoreMode mode) {
  const bool create = mode == StoreMode::create;
  if (!create && !std::filesystem::exists(file)) {
    throw Error(fmt::format("没有找到数据库“{}”,请先用 duban load 建立", file.string()));
  }
  auto database =
      std::make_unique<Database>(file, create ? Database::Open::create : Database::Open::existing);
  set_up_connection(*database);
  if (mode == StoreMode::read) {
    prepare_to_read(*database);
  } else {
    prepare_to_write(*database, mode);
  }
  return database;
}

}  // namespace duban
