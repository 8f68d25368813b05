#include "commands/commands.h"
#include "commands/verbs.h"

namespace duban {

namespace {

using Kind = Option::Kind;

constexpr std::string_view group = "公文与导入";

}  // namespace

std::vector<Command> verbs_of_papers() {
  return {
      {group,
       "report",
       "写报告:overview 总览、inspection 督察报告、bulletin 通报",
       {{"KIND", "overview、inspection 或 bulletin", Kind::one},
        plan_option,
        {"--from", "报告时段自哪一天起(默认方案起始日)", Kind::value},
        {"--trace", "列出每个数字由哪些行得来", Kind::flag}},
       report},
      {group,
       "nightly",
       "夜间巡检(供定时器):与上一夜比较,逐级发文,写早报,备份;漏掉的夜晚按日补上",
       {{"--from", "从未巡检过时,自哪一天补起(默认只做当天)", Kind::value},
        {"--folder", "写到哪个文件夹(默认在数据库旁,以 .nights 结尾)", Kind::value},
        {"--delivery", "收发文件:公文由邮件或群机器人发出(默认不发)", Kind::value}},
       nightly},
      {group,
       "import-progress",
       "从 CSV 导入进展:全部成功或全部不登记,重复导入不重复登记",
       {{"FILE", "CSV 文件", Kind::one}, plan_option},
       import_progress},
  };
}

}  // namespace duban
