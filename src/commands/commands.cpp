#include "commands/commands.h"

#include "base/text.h"
#include "commands/help.h"
#include "commands/verbs.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

std::vector<Command> table() {
  std::vector<Command> commands;
  for (const std::vector<Command>& verbs :
       std::vector{verbs_of_plans(), verbs_of_views(), verbs_of_events(), verbs_of_papers(),
                   verbs_of_trust()})
    commands.insert(commands.end(), verbs.begin(), verbs.end());
  return commands;
}

}  // namespace

const std::vector<Command>& all_commands() {
  static const std::vector<Command> commands = table();
  return commands;
}

const Command& command_named(const std::string& name) {
  std::vector<std::string> names;
  for (const Command& command : all_commands()) {
    if (command.name == name) return command;
    names.emplace_back(command.name);
  }
  throw Usage{fmt::format("没有名为“{}”的命令{};“duban help”列出全部命令", name,
                          did_you_mean(name, names))};
}

const std::vector<Option>& common_options() {
  static const std::vector<Option> options = {
      {"--db", "数据库文件(默认 $DUBAN_DB,再次为 duban.db)", Option::Kind::value},
      {"--as-of", "截至哪一天(默认今天)", Option::Kind::value},
      {"--known-on", "只计到这一天为止已登记的情况", Option::Kind::value},
      {"--format", "输出格式:text、json,有的命令还有 csv、md、html、docx、pdf",
       Option::Kind::value},
      {"--output,-o", "写入文件(- 为标准输出);按扩展名选格式", Option::Kind::value},
      {"--rules", "规则文件,或内置规则名", Option::Kind::value},
      {"--holidays", "补充或替换某年的节假日文件,可写多次", Option::Kind::value},
  };
  return options;
}

Exit help(World& world, const Arguments& arguments) {
  std::string text;
  for (const std::string& verb : arguments.texts("VERB"))
    text += (text.empty() ? "" : "\n") + help_of(command_named(verb));
  world.out << (text.empty() ? overall_help() : text);
  return Exit::all_well;
}

}  // namespace duban
