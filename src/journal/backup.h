#pragma once

#include <filesystem>

#include "journal/database.h"

namespace duban {

// Copies the whole store, as it is at one moment, into `to`: through a temporary beside it and a
// rename.  Throws Error.
void copy_store(Database& from, const std::filesystem::path& to);

}  // namespace duban
