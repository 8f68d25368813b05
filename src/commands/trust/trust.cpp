#include "calendar/calendar.h"
#include "commands/commands.h"
#include "commands/office.h"
#include "evidence/file_name.h"

#include <fmt/core.h>

#include <filesystem>
#include <ostream>

namespace duban {

static std::string files_in_words(const FileStore& files) {
  const FileStore::Total total = files.total();
  return total.files == 0
             ? ""
             : fmt::format(",佐证文件{}个({})", total.files, size_in_words(total.bytes));
}

Exit verify(World& world, const Arguments& arguments) {
  const Journal journal(store_file(arguments), Journal::Mode::read);
  const Problems problems = journal.verify();
  if (!problems.empty()) complain(world, problems);
  if (has_errors(problems)) return Exit::attention;
  const std::string head = journal.head(arguments.day("--known-on"));
  world.out << fmt::format("登记簿完好{};校验值 {}\n", files_in_words(journal.files()),
                           head.empty() ? "(尚无登记)" : head);
  return Exit::all_well;
}

Exit backup(World& world, const Arguments& arguments) {
  const Journal journal(store_file(arguments), Journal::Mode::read);
  const std::string to = arguments.text("FILE");
  const Problems lacking = journal.backup(to);
  world.out << fmt::format("已备份到 {}\n", to);
  return lacking.empty() ? Exit::all_well : complain(world, lacking);
}

Exit restore_store(World& world, const Arguments& arguments) {
  const std::string to = store_file(arguments);
  const Problems lacking = restore(arguments.text("FILE"), to);
  if (has_errors(lacking)) {
    world.out << fmt::format("已恢复到 {};登记簿校验无误,有佐证文件不全\n", to);
    return complain(world, lacking);
  }
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
  const FileStore::Total total = journal.files().total();
  world.out << fmt::format("佐证文件 {}个,共{}\n", total.files, size_in_words(total.bytes));
  return verify(world, arguments);
}

}  // namespace duban
