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
      {group,
       "rules",
       "规则:list 列出内置规则,show 看每项取值,check 查规则文件,try "
       "试算换规则后的变化(不登记、不发文)",
       {{"ACTION", "list、show、check 或 try", Kind::one},
        {"RULES", "规则文件,或内置规则名;check 可写多个", Kind::many},
        plan_option,
        {"--from", "试算计分自哪一天起(默认当年1月1日)", Kind::value},
        {"--trace", "列出试算中每个数字由哪些行得来", Kind::flag}},
       rules},
      {group,
       "help",
       "列出全部命令,或这几个命令的用法",
       {{"VERB", "命令,可写多个", Kind::many}},
       help},
  };
}

}  // namespace duban
