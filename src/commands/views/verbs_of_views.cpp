#include "commands/commands.h"
#include "commands/verbs.h"

namespace duban {

namespace {

using Kind = Option::Kind;

constexpr std::string_view group = "查看";

const Option one_task = {"TASK", "任务编号,如 14.1 或 方案/14.1", Kind::one};

}  // namespace

std::vector<Command> verbs_of_views() {
  return {
      {group,
       "check",
       "某一天的全部督办情形,最要紧的在前",
       {plan_option,
        unit_option,
        {"--kind", "只看一种情形,如 overdue", Kind::value},
        {"--lamp", "只看一种灯,如 red", Kind::value},
        {"--limit", "每种情形最多列几项(0 为全部)", Kind::value},
        {"--summary", "只显示一屏:亮灯、逾期、临期、等待", Kind::flag}},
       check},
      {group,
       "list",
       "台账:各任务的单位、阶段、进度、时限和灯",
       {plan_option,
        unit_option,
        part_option,
        {"--stage", "只看一个阶段,如 underway", Kind::value},
        {"--lamp", "只看一种灯,如 red", Kind::value},
        {"--kind", "只看一类,如 recurring", Kind::value},
        {"--overdue", "只看逾期的", Kind::flag},
        {"--person", "只看这位责任人(或岗位)的", Kind::value},
        {"--leaves", "只看措施,不看汇总任务", Kind::flag},
        {"--occurrences", "周期任务的日历:各期应完成日和完成情况", Kind::flag},
        {"--from", "日历自哪一天起", Kind::value},
        {"--to", "日历到哪一天止", Kind::value}},
       list},
      {group, "show", "一项任务的全部情况", {one_task}, show},
      {group, "log", "登记簿", {{"TASK", "只看这项任务", Kind::many}, plan_option}, log_events},
      {group,
       "schedule",
       "最早、最迟日期,机动天数,有效时限及其来源",
       {plan_option, {"--critical", "只看关键路径", Kind::flag}},
       schedule},
      {group,
       "graph",
       "画出任务关系图(SVG 或 DOT)",
       {plan_option,
        part_option,
        {"TASK", "只画这项任务及其前后置", Kind::many},
        {"--linked", "只画有前后置关系的措施", Kind::flag}},
       draw_graph},
      {group, "why", "为什么是这个时限,为什么逾期", {one_task}, why},
      {group,
       "whatif",
       "推演:某任务顺延若干天,哪些会逾期",
       {one_task, {"--slip", "顺延天数", Kind::value}},
       what_if},
      {group,
       "decompose",
       "分解:--for 单位 列出它的任务,--year 年 写年度工作要点;-o 某.toml 写成方案草案",
       {plan_option,
        {"--for", "单位(名称、简称或代号)或单位组;单位组须用 -o 指定文件夹", Kind::value},
        {"--year", "哪一年", Kind::value},
        {"--ahead", "下级草案的时限比上级提前几天,如 30", Kind::value},
        template_option},
       decompose},
      {group,
       "align",
       "上下级方案对照:无人承接、无依据、依据有误、时限晚于上级、下级终止;有问题以 1 退出",
       {{"UPPER", "上级方案的代号,或方案文件", Kind::one},
        {"LOWER", "下级方案的代号,或方案文件,可写多个(含更下级)", Kind::some}},
       align},
  };
}

}  // namespace duban
