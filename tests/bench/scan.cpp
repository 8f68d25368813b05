// bench_scan FILE: the floor of a check: every column of tasks, folded states and links, read once.
#include <sqlite3.h>

#include <cstdio>
#include <initializer_list>

static long long scan(sqlite3* store, const char* query) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(store, query, -1, &statement, nullptr) != SQLITE_OK) return -1;
  const int columns = sqlite3_column_count(statement);
  long long sum = 0;
  while (sqlite3_step(statement) == SQLITE_ROW)
    for (int column = 0; column < columns; ++column)
      sum +=
          sqlite3_column_type(statement, column) == SQLITE_INTEGER
              ? sqlite3_column_int64(statement, column)
              : (sqlite3_column_text(statement, column), sqlite3_column_bytes(statement, column));
  sqlite3_finalize(statement);
  return sum;
}

int main(int argc, char** argv) {
  sqlite3* store = nullptr;
  if (argc != 2 || sqlite3_open_v2(argv[1], &store, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
    return 2;
  for (const char* query : {"SELECT * FROM task", "SELECT * FROM state", "SELECT * FROM link"})
    std::printf("%lld\n", scan(store, query));
  return sqlite3_close(store);
}
