#pragma once

struct sqlite3;

namespace duban {

// Throws Error, with the file and the reason in Chinese, unless the code says that all went well.
void check_sqlite(sqlite3* handle, int code);

// The reason alone; `english` where there are no own words for it.
const char* sqlite_reason(int code, const char* english);

}  // namespace duban
