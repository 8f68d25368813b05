#include "calendar/calendar.h"
#include "commands/commands.h"
#include "commands/office.h"

#include <fmt/core.h>

#include <filesystem>
#include <ostream>

namespace duban {

Exit verify(World& world, const Arguments& arguments) {
  const Journal journal(store_file(arguments), Journal::Mode::read);
  const Problems problems = journal.verify();
  if (!problems.empty()) {
    complain(world, problems);
    return Exit::attention;
  }
  const std::string head = journal.head(arguments.day("--known-on"));
  world.out << fmt::format("登记簿完好;校验值 {}\n", head.empty() ? "(尚无登记)" : head);
  return Exit::all_well;
}

Exit backup(World& world, const Arguments& arguments) {
  const Journal journal(store_file(arguments), Journal::Mode::read);
  const std::string to = arguments.text("FILE");
  journal.backup(to);
  world.out << fmt::format("已备份到 {}\n", to);
  return Exit::all_well;
}

Exit restore_store(World& world, const Arguments& arguments) {
  const std::string to = store_file(arguments);
  restore(arguments.text("FILE"), to);
  world.out << fmt::format("已恢复到 {},校验无误\n", to);
  return Exit::all_well;
}

// What an engineer asks first on a machine where something is wrong.
Exit doctor(World& world, const Arguments& arguments) {
  const std::string file = store_file(arguments);
  const bool there = std::filesystem::exists(file);
  world.out << fmt::format("数据库 {}:{}\n", file, there ? "在" : "不存在(先用 duban load 建立)");
  const int year = world.today.year();
  world.out << fmt::format("{}年法定节假日安排:{}\n", year,
                           official_calendar().is_official(year) ? "有" : "没有,工作日为暂定");
  world.out << fmt::format(
      "{}年法定节假日安排:{}\n", year + 1,
      official_calendar().is_official(year + 1) ? "有" : "没有(通常十一月前后公布)");
  if (!there) return Exit::attention;
  const Journal journal(file, Journal::Mode::read);
  const auto plans = journal.plans({world.today, {}});
  world.out << fmt::format(
      "方案 {}个;可用空间 {} MB\n", plans.size(),
      std::filesystem::space(std::filesystem::absolute(file).parent_path()).available >> 20);
  return verify(world, arguments);
}

}  // namespace duban
