#include "commands/commands.h"
#include "commands/verbs.h"

namespace duban {

namespace {

using Kind = Option::Kind;

constexpr std::string_view group = "方案";

}  // namespace

std::vector<Command> verbs_of_plans() {
  return {
      {group,
       "intake",
       "读正式文件,起草方案:-o 方案.toml 写草案(已有的与更正合并),不写 -o 则逐句交代去向",
       {{"DOC", "文件(txt、html、docx、xlsx、pdf;- 为标准输入)", Kind::one},
        {"--issued", "印发日,文件没写时用", Kind::value},
        {"--year", "未写年份时指哪一年", Kind::value},
        {"--units", "单位表文件(units.toml)", Kind::value},
        {"--columns", "表格列名对照文件(自制台账的列名与本程序不同时)", Kind::value},
        {"--id", "草案的方案代号", Kind::value},
        {"--report", "把逐句对照的说明写成网页", Kind::value},
        {"--for", "方案文件:把本文件作为它的分工方案来读", Kind::value}},
       intake},
      {group,
       "lint",
       "检查方案文件:一次列出全部错误和疑点",
       {{"PLAN", "方案文件或其文件夹", Kind::some},
        {"--assign", "分工文件", Kind::value},
        {"--strict", "有提示也以 1 退出", Kind::flag}},
       lint},
      {group,
       "compare",
       "两个方案文件逐项比较,有不同以 1 退出",
       {{"BEFORE", "原来的方案文件或其文件夹", Kind::one},
        {"AFTER", "新的方案文件或其文件夹", Kind::one}},
       compare_plans},
      {group,
       "load",
       "载入方案或其新版本,旧版本保留",
       {{"PLAN", "方案文件或其文件夹", Kind::some},
        {"--assign", "分工文件", Kind::value},
        {"--on", "自哪一天起执行(默认:首版为印发日,其后为今天)", Kind::value},
        {"--by", "载入人", Kind::value}},
       load},
      {group,
       "duties",
       "法律法规定期要办的事:不写代号则列出;写代号则写成可载入的方案文件(-o 方案.toml)",
       {{"ID", "代号,如 ducha-2019,或义务文件", Kind::many},
        {"--units", "单位表文件,逐个单位的义务据此展开", Kind::value},
        {"--from", "自哪一天起(默认今年1月1日)", Kind::value},
        {"--to", "到哪一天止(默认其后第四年年底)", Kind::value}},
       duties},
      {group,
       "wording",
       "逐行读标准输入的时限用语,每行答一行 JSON",
       {{"--today", "文件印发日", Kind::value}, {"--year", "未写年份时指哪一年", Kind::value}},
       wording},
  };
}

}  // namespace duban
