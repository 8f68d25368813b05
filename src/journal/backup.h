#pragma once

#include <filesystem>
#include <functional>

#include "journal/database.h"

namespace duban {

// Copies the whole store, as it is at one moment, into `to`: through a temporary beside it and a
// rename.  Before the rename `beside` may put what belongs to the copy beside it.  Throws Error.
void copy_store(Database& from, const std::filesystem::path& to,
                const std::function<void(Database& copy)>& beside = {});

}  // namespace duban
