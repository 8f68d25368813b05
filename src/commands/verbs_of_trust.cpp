#include "commands/commands.h"
#include "commands/verbs.h"

namespace duban {

namespace {

using Kind = Option::Kind;

constexpr std::string_view group = "可信";

}  // namespace

std::vector<Command> verbs_of_trust() {
  return {
      {group, "verify", "逐条核对登记簿的校验链和佐证文件,并重算全部状态", {}, verify},
      {group, "backup", "备份,连同佐证文件", {{"FILE", "备份文件", Kind::one}}, backup},
      {group,
       "restore",
       "把备份(含佐证文件)恢复到 --db 所指的新文件并校验",
       {{"FILE", "备份文件", Kind::one}},
       restore_store},
      {group, "doctor", "体检:数据库、日历、磁盘、佐证文件", {}, doctor},
      {group, "help", "列出全部命令", {}, help},
  };
}

}  // namespace duban
