#include "journal/verify.h"

#include <fmt/core.h>

#include "base/error.h"

namespace duban {

void verify_file(Database& database, Problems& problems) {
  const auto complain = [&](std::string message) {
    problems.push_back(
        {"broken-file", Severity::error, {database.file().string(), 0}, std::move(message)});
  };
  {
    Rows rows = database.query("PRAGMA integrity_check(10)");
    while (rows.next()) {
      if (rows.text(0) != "ok") complain(fmt::format("数据库文件结构损坏:{}", rows.text(0)));
    }
  }
  Rows rows = database.query("PRAGMA foreign_key_check");
  if (rows.next()) complain(fmt::format("表 {} 有一行所指的内容不存在", rows.text(0)));
}

Problems verify_store(Database& database) {
  Problems problems;
  for (const auto step : {verify_chains, verify_revisions, verify_states, verify_file}) {
    try {
      step(database, problems);
    } catch (const Error& error) {
      problems.push_back(
          {"broken-file", Severity::error, {database.file().string(), 0}, error.what()});
    }
  }
  return problems;
}

}  // namespace duban
