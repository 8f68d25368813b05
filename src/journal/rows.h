#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/day.h"

struct sqlite3_stmt;

namespace duban {

// The rows that a statement yields, one at a time; columns count from 0.  Gives the statement back
// when it goes.
class Rows {
 public:
  enum class Lifetime { copied, borrowed };

  explicit Rows(sqlite3_stmt* statement) : statement_(statement) {}
  ~Rows();
  Rows(Rows&& other) noexcept
      : statement_(std::exchange(other.statement_, nullptr)), lifetime_(other.lifetime_) {}
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;

  template <class... Arguments>
  void bind(Lifetime lifetime, const Arguments&... arguments) {
    lifetime_ = lifetime;
    int position = 0;
    (bind_one(++position, arguments), ...);
  }

  bool next();  // throws Error

  bool is_null(int column) const;
  int whole(int column) const;
  std::int64_t long_whole(int column) const;
  double real(int column) const;
  std::string_view text(int column) const;  // until the next row; "" for NULL
  std::string string(int column) const { return std::string(text(column)); }
  std::optional<Day> day(int column) const;

 private:
  void check(int code) const;
  void bind_one(int position, std::int64_t value);
  void bind_one(int position, int value) { bind_one(position, std::int64_t{value}); }
  void bind_one(int position, bool value) { bind_one(position, std::int64_t{value}); }
  void bind_one(int position, double value);
  void bind_one(int position, std::string_view value);
  void bind_one(int position, const std::string& value) {
    bind_one(position, std::string_view(value));
  }
  void bind_one(int position, const char* value) { bind_one(position, std::string_view(value)); }
  void bind_one(int position, Day value) { bind_one(position, value.number()); }
  void bind_nothing(int position);
  // Of a number, a day or a text; nothing is NULL.
  template <class T>
  void bind_one(int position, const std::optional<T>& value);

  sqlite3_stmt* statement_;
  Lifetime lifetime_ = Lifetime::copied;
};

}  // namespace duban
