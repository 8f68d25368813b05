#pragma once

#include <functional>

#include "base/problem.h"
#include "journal/database.h"
#include "journal/file_store.h"
#include "stage/body.h"
#include "stage/event.h"

namespace duban {

// Visits every file that an event names, in order of recording; also those of withdrawn events.
void each_event_file(Database& database,
                     const std::function<void(const Event&, const StoredFile&)>& visit);

// missing-file, changed-file: what an event names is not there whole; stray-file, an advice: what
// no event names.
void verify_event_files(Database& database, const FileStore& files, Problems& problems);

}  // namespace duban
