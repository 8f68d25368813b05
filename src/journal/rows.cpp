#include "journal/rows.h"

#include <sqlite3.h>

#include "journal/sqlite_error.h"

namespace duban {

Rows::~Rows() { sqlite3_reset(statement_); }

void Rows::check(int code) const {
  if (code != SQLITE_OK) check_sqlite(sqlite3_db_handle(statement_), code);
}

bool Rows::next() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) check(code);
  return false;
}

bool Rows::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

int Rows::whole(int column) const { return sqlite3_column_int(statement_, column); }

std::int64_t Rows::long_whole(int column) const { return sqlite3_column_int64(statement_, column); }

double Rows::real(int column) const { return sqlite3_column_double(statement_, column); }

std::string_view Rows::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (!text) return "";
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::optional<Day> Rows::day(int column) const {
  if (is_null(column)) return {};
  return Day(whole(column));
}

void Rows::bind_one(int position, std::int64_t value) {
  check(sqlite3_bind_int64(statement_, position, value));
}

void Rows::bind_one(int position, double value) {
  check(sqlite3_bind_double(statement_, position, value));
}

void Rows::bind_one(int position, std::string_view value) {
  const char* text = value.data() ? value.data() : "";  // a null pointer would bind NULL
  const auto keep = lifetime_ == Lifetime::copied ? SQLITE_TRANSIENT : SQLITE_STATIC;
  check(sqlite3_bind_text64(statement_, position, text, value.size(), keep, SQLITE_UTF8));
}

void Rows::bind_nothing(int position) { check(sqlite3_bind_null(statement_, position)); }

template <class T>
void Rows::bind_one(int position, const std::optional<T>& value) {
  if (value) return bind_one(position, *value);
  bind_nothing(position);
}

template void Rows::bind_one(int, const std::optional<bool>&);
template void Rows::bind_one(int, const std::optional<int>&);
template void Rows::bind_one(int, const std::optional<std::int64_t>&);
template void Rows::bind_one(int, const std::optional<double>&);
template void Rows::bind_one(int, const std::optional<Day>&);
template void Rows::bind_one(int, const std::optional<std::string>&);
template void Rows::bind_one(int, const std::optional<std::string_view>&);

}  // namespace duban
