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
       "burden",
       "基层负担计量:各单位每月收到的要求、填报项、公文、检查,和免去的催报;--unit 列出明细",
       {plan_option,
        {"--unit", "只看这个单位(名称、简称或代号),并列出明细", Kind::value},
        {"--from", "自哪一天起(默认截至日当年1月1日)", Kind::value},
        {"--to", "到哪一天止(默认截至日)", Kind::value}},
       burden},
      {group,
       "import-progress",
       "从 CSV 导入进展:全部成功或全部不登记,重复导入不重复登记",
       {{"FILE", "CSV 文件", Kind::one}, plan_option},
       import_progress},
  };
}

}  // namespace duban
