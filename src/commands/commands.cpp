#include "commands/commands.h"

#include "commands/help.h"

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

using Kind = Option::Kind;

constexpr std::string_view of_plans = "方案";
constexpr std::string_view of_events = "登记(可写多个编号,或用 --unit、--part、--all 选取)";
constexpr std::string_view of_views = "查看";
constexpr std::string_view of_papers = "公文与导入";
constexpr std::string_view of_trust = "可信";

const Option plan = {"--plan", "只看这个方案", Kind::value};
const Option unit = {"--unit", "牵头或配合的单位(名称、简称或代号)", Kind::value};
const Option speaker = {"--unit", "哪个单位:牵头单位就整项任务说,配合单位只说自己的部分",
                        Kind::value};
const Option part = {"--part", "所属部分(如 四)", Kind::value};
const Option one_task = {"TASK", "任务编号,如 14.1 或 方案/14.1", Kind::one};
const Option note_option = {"--note", "说明或理由", Kind::value};

// What every verb that records an event takes, and what this one takes beside it.
std::vector<Option> recording(std::vector<Option> own = {}) {
  std::vector<Option> options = {{"TASK", "任务编号,可写多个", Kind::many},
                                 plan,
                                 speaker,
                                 part,
                                 {"--all", "全部措施", Kind::flag},
                                 {"--on", "发生的日期(默认今天)", Kind::value},
                                 {"--by", "登记人", Kind::value},
                                 note_option};
  options.insert(options.end(), own.begin(), own.end());
  return options;
}

const Option grade = {"--grade", "优秀、良好、合格、不合格", Kind::value};

// What hands in evidence, and what the verb takes beside it.
std::vector<Option> proofs(std::vector<Option> own = {}) {
  own.insert(own.begin(),
             {{"--proof", "佐证(文号、会议纪要、公布链接、数据),可写多次", Kind::value},
              {"--file", "佐证文件(存入数据库旁),可写多次", Kind::value},
              {"--for", "证明哪一项佐证要求(默认自行判断)", Kind::value}});
  return own;
}

std::vector<Command> table() {
  return {
      {of_plans,
       "intake",
       "读正式文件,起草方案:-o 方案.toml 写草案(已有的与更正合并),不写 -o 则逐句交代去向",
       {{"DOC", "文件(txt、html、docx、pdf;- 为标准输入)", Kind::one},
        {"--issued", "印发日,文件没写时用", Kind::value},
        {"--year", "未写年份时指哪一年", Kind::value},
        {"--units", "单位表文件(units.toml)", Kind::value},
        {"--id", "草案的方案代号", Kind::value},
        {"--report", "把逐句对照的说明写成网页", Kind::value},
        {"--for", "方案文件:把本文件作为它的分工方案来读", Kind::value}},
       intake},
      {of_plans,
       "lint",
       "检查方案文件:一次列出全部错误和疑点",
       {{"PLAN", "方案文件或其文件夹", Kind::some},
        {"--assign", "分工文件", Kind::value},
        {"--strict", "有提示也以 1 退出", Kind::flag}},
       lint},
      {of_plans,
       "compare",
       "两个方案文件逐项比较,有不同以 1 退出",
       {{"BEFORE", "原来的方案文件或其文件夹", Kind::one},
        {"AFTER", "新的方案文件或其文件夹", Kind::one}},
       compare_plans},
      {of_plans,
       "load",
       "载入方案或其新版本,旧版本保留",
       {{"PLAN", "方案文件或其文件夹", Kind::some},
        {"--assign", "分工文件", Kind::value},
        {"--on", "自哪一天起执行(默认:首版为印发日,其后为今天)", Kind::value},
        {"--by", "载入人", Kind::value}},
       load},
      {of_plans,
       "duties",
       "法律法规定期要办的事:不写代号则列出;写代号则写成可载入的方案文件(-o 方案.toml)",
       {{"ID", "代号,如 ducha-2019,或义务文件", Kind::many},
        {"--units", "单位表文件,逐个单位的义务据此展开", Kind::value},
        {"--from", "自哪一天起(默认今年1月1日)", Kind::value},
        {"--to", "到哪一天止(默认其后第四年年底)", Kind::value}},
       duties},
      {of_plans,
       "wording",
       "逐行读标准输入的时限用语,每行答一行 JSON",
       {{"--today", "文件印发日", Kind::value}, {"--year", "未写年份时指哪一年", Kind::value}},
       wording},

      {of_views,
       "check",
       "某一天的全部督办情形,最要紧的在前",
       {plan,
        unit,
        {"--kind", "只看一种情形,如 overdue", Kind::value},
        {"--lamp", "只看一种灯,如 red", Kind::value},
        {"--limit", "每种情形最多列几项(0 为全部)", Kind::value},
        {"--summary", "只显示一屏:亮灯、逾期、临期、等待", Kind::flag}},
       check},
      {of_views,
       "list",
       "台账:各任务的单位、阶段、进度、时限和灯",
       {plan,
        unit,
        part,
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
      {of_views, "show", "一项任务的全部情况", {one_task}, show},
      {of_views, "log", "登记簿", {{"TASK", "只看这项任务", Kind::many}, plan}, log_events},
      {of_views,
       "schedule",
       "最早、最迟日期,机动天数,有效时限及其来源",
       {plan, {"--critical", "只看关键路径", Kind::flag}},
       schedule},
      {of_views,
       "graph",
       "画出任务关系图(SVG 或 DOT)",
       {plan,
        part,
        {"TASK", "只画这项任务及其前后置", Kind::many},
        {"--linked", "只画有前后置关系的措施", Kind::flag}},
       draw_graph},
      {of_views, "why", "为什么是这个时限,为什么逾期", {one_task}, why},
      {of_views,
       "whatif",
       "推演:某任务顺延若干天,哪些会逾期",
       {one_task, {"--slip", "顺延天数", Kind::value}},
       what_if},

      {of_views,
       "decompose",
       "分解:--for 单位 列出它的任务,--year 年 写年度工作要点;-o 某.toml 写成方案草案",
       {plan,
        {"--for", "单位(名称、简称或代号)或单位组;单位组须用 -o 指定文件夹", Kind::value},
        {"--year", "哪一年", Kind::value},
        {"--ahead", "下级草案的时限比上级提前几天,如 30", Kind::value}},
       decompose},
      {of_views,
       "align",
       "上下级方案对照:无人承接、无依据、依据有误、时限晚于上级、下级终止;有问题以 1 退出",
       {{"UPPER", "上级方案的代号,或方案文件", Kind::one},
        {"LOWER", "下级方案的代号,或方案文件,可写多个(含更下级)", Kind::some}},
       align},

      {of_events,
       "add",
       "登记方案以外的督办事项(批示、会议议定等),没写时限的按规则定",
       {{"--origin", "来源:批示、会议、公文、督察反馈、建议提案", Kind::value},
        {"--title", "要办的事", Kind::value},
        {"--text", "原文或批示内容", Kind::value},
        {"--due", "时限,日期或原词;不写则按规则", Kind::value},
        {"--urgent", "急件", Kind::flag},
        {"--hard", "难件", Kind::flag},
        {"--lead", "牵头单位", Kind::value},
        {"--support", "配合单位,可写多次", Kind::value},
        {"--evidence", "办结须有的佐证,可写多次", Kind::value},
        {"--dispatch", "同时交办", Kind::flag},
        {"--on", "来文或批示的日期(默认今天)", Kind::value},
        {"--by", "登记人", Kind::value}},
       add},
      {of_events, "dispatch", "交办",
       recording({{"--sign-by", "限哪一天前签收(默认按规则)", Kind::value},
                  {"--parts", "配合单位的部分一并交办", Kind::flag}}),
       dispatch_tasks},
      {of_events, "sign", "签收", recording(), sign},
      {of_events, "refuse", "拒签(须说明理由)", recording(), refuse},
      {of_events, "progress", "报送进展",
       recording({{"--percent", "进度 0 至 100", Kind::value},
                  {"--step", "已完成的办理步骤,如 征求意见(方案写了 ladder 的)", Kind::value},
                  {"--figure", "数据:讲座=1、案件=近200、纠错率=20/39,可写多次", Kind::value},
                  {"--period", "数据属于哪一期,如 2024Q1;同期重报以后报为准", Kind::value}}),
       progress},
      {of_events, "evidence", "登记佐证:一份可证明多项任务", recording(proofs()), add_evidence},
      {of_events, "submit", "申请办结:佐证不齐则不予登记,列出所缺",
       recording(proofs({{"--override", "佐证不齐仍受理(须用 --note 说明理由)", Kind::flag}})),
       submit},
      {of_events, "return", "退回(须说明理由)", recording(), return_task},
      {of_events, "close", "审核办结", recording({grade}), close_task},
      {of_events, "strike", "销号", recording(), strike},
      {of_events, "reopen", "回头看发现问题,重新打开", recording(), reopen},
      {of_events, "extend", "申请延期;--grant 批准,--deny 不批准",
       recording({{"--until", "延期到哪一天", Kind::value},
                  {"--percent", "申请时的进度(默认为已报送的)", Kind::value},
                  {"--grant", "批准", Kind::flag},
                  {"--deny", "不批准", Kind::flag}}),
       extend},
      {of_events, "suspend", "中止(须说明理由)", recording(), suspend},
      {of_events, "resume", "恢复", recording(), resume},
      {of_events, "cancel", "终止(须说明理由)", recording(), cancel},
      {of_events, "fulfil", "登记周期任务完成一次",
       recording({{"--period", "哪一期,如 2024(默认按日期推定)", Kind::value},
                  {"--count", "完成几次(默认一次)", Kind::value}}),
       fulfil},
      {of_events, "note", "备注", recording(), note},
      {of_events,
       "correct",
       "更正一条登记(原登记保留);只写 --note 为撤回",
       {{"EVENT", "登记编号,见 duban log", Kind::one},
        {"--percent", "应为多少", Kind::value},
        {"--on", "应为哪一天", Kind::value},
        {"--until", "延期应到哪一天", Kind::value},
        grade,
        {"--by", "登记人", Kind::value},
        note_option},
       correct},

      {of_papers,
       "report",
       "写报告:overview 总览、inspection 督察报告、bulletin 通报",
       {{"KIND", "overview、inspection 或 bulletin", Kind::one},
        plan,
        {"--from", "报告时段自哪一天起(默认方案起始日)", Kind::value},
        {"--trace", "列出每个数字由哪些行得来", Kind::flag}},
       report},
      {of_papers,
       "nightly",
       "夜间巡检(供定时器):与上一夜比较,逐级发文,写早报,备份;漏掉的夜晚按日补上",
       {{"--from", "从未巡检过时,自哪一天补起(默认只做当天)", Kind::value},
        {"--folder", "写到哪个文件夹(默认在数据库旁,以 .nights 结尾)", Kind::value},
        {"--delivery", "收发文件:公文由邮件或群机器人发出(默认不发)", Kind::value}},
       nightly},
      {of_papers,
       "import-progress",
       "从 CSV 导入进展:全部成功或全部不登记,重复导入不重复登记",
       {{"FILE", "CSV 文件", Kind::one}, plan},
       import_progress},

      {of_trust, "verify", "逐条核对登记簿的校验链和佐证文件,并重算全部状态", {}, verify},
      {of_trust, "backup", "备份,连同佐证文件", {{"FILE", "备份文件", Kind::one}}, backup},
      {of_trust,
       "restore",
       "把备份(含佐证文件)恢复到 --db 所指的新文件并校验",
       {{"FILE", "备份文件", Kind::one}},
       restore_store},
      {of_trust, "doctor", "体检:数据库、日历、磁盘、佐证文件", {}, doctor},
      {of_trust, "help", "列出全部命令", {}, help},
  };
}

}  // namespace

const std::vector<Command>& all_commands() {
  static const std::vector<Command> commands = table();
  return commands;
}

const std::vector<Option>& common_options() {
  static const std::vector<Option> options = {
      {"--db", "数据库文件(默认 $DUBAN_DB,再次为 duban.db)", Kind::value},
      {"--as-of", "截至哪一天(默认今天)", Kind::value},
      {"--known-on", "只计到这一天为止已登记的情况", Kind::value},
      {"--format", "输出格式:text、json,有的命令还有 csv、md、html", Kind::value},
      {"--output,-o", "写入文件(- 为标准输出);按扩展名选格式", Kind::value},
      {"--rules", "规则文件,或内置规则名", Kind::value},
      {"--holidays", "补充或替换某年的节假日文件,可写多次", Kind::value},
  };
  return options;
}

Exit help(World& world, const Arguments&) {
  world.out << overall_help();
  return Exit::all_well;
}

}  // namespace duban
