#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "journal/database.h"
#include "journal/store_mode.h"

namespace duban {

// One step of the schema's history: brings a store from version n to n + 1.
using Migration = void (*)(Database&);

// steps()[n] brings version n to n + 1; version 0 is an empty file.
const std::vector<Migration>& migrations();

// Brings the store to the newest version in one transaction.  Throws Error where the file is
// another program's, or a newer duban's.
void migrate(Database& database, const std::vector<Migration>& steps);

// Opens a store, touching no row of it.  Throws Error where there is none (unless `create`), where
// the file is no store, or where its schema is not the one that this program knows.
std::unique_ptr<Database> open_store(const std::filesystem::path& file, StoreMode mode);

}  // namespace duban
