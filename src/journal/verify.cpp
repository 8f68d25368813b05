#include "journal/verify.h"

#include <fmt/core.h>

#include "base/error.h"

namespace duban {

void complain(Problems& problems, const Database& database, const char* rule, std::string message) {
  Problem problem;
  problem.rule = rule;
  problem.place.file = database.file().string();
  problem.message = std::move(message);
  problems.push_back(std::move(problem));
}

void verify_file(Database& database, Problems& problems) {
  {
    Rows rows = database.query("PRAGMA integrity_check(10)");
    while (rows.next()) {
      if (rows.text(0) == "ok") continue;
      complain(problems, database, "broken-file",
               fmt::format("数据库文件结构损坏:{}", rows.text(0)));
    }
  }
  Rows rows = database.query("PRAGMA foreign_key_check");
  if (rows.next()) {
    complain(problems, database, "broken-file",
             fmt::format("表 {} 有一行所指的内容不存在", rows.text(0)));
  }
}

Problems verify_store(Database& database) {
  Problems problems;
  for (const auto step : {verify_chains, verify_revisions, verify_states, verify_file}) {
    try {
      step(database, problems);
    } catch (const Error& error) {
      complain(problems, database, "broken-file", error.what());
    }
  }
  return problems;
}

}  // namespace duban
