#include "commands/commands.h"
#include "commands/verbs.h"

namespace duban {

namespace {

using Kind = Option::Kind;

constexpr std::string_view group = "公文与导入";

std::vector<Option> draw_options() {
  return {{"STEP", "freeze、run、verify、show 或 log;后三者及 run 之后写记录文件、登记编号或校验值",
           Kind::many},
          {"--objects", "对象名录库(CSV),或 plan:方案代号[/单位组]", Kind::value},
          {"--files", "案卷名录(CSV),代替 --objects:按单位分层,交叉评查", Kind::value},
          {"--inspectors", "人员名录库(CSV);不写则只抽对象", Kind::value},
          {"--n", "抽几个,或百分比如 5%;有 --stratum 时含各分层在内", Kind::value},
          {"--stratum", "某一分层抽几个,如 餐饮=3、餐饮=5%,可写多次", Kind::value},
          {"--per-stratum", "每一分层各抽几个或百分之几", Kind::value},
          {"--units", "与 --files 同用:先抽几个单位(或百分比),再从每个单位抽 --n 卷", Kind::value},
          {"--each", "每个对象派几人(默认2)", Kind::value},
          {"--covered", "上一周期已抽查的名单(CSV),不再抽", Kind::value},
          {"--not-since", "自这一天起抽中过的不再抽", Kind::value},
          {"--seed-source", "种子将取自何处,如 某期公开摇号结果", Kind::value},
          {"--commit", "各方秘密的 SHA-256,如 甲方=…,至少两方", Kind::value},
          {"--seed", "种子", Kind::value},
          {"--reveal", "公开秘密,如 甲方=…,可写多次", Kind::value},
          {"--again", "重抽(须用 --note 说明理由;原抽取保留)", Kind::flag},
          {"--title", "抽取事项", Kind::value},
          {"--period", "周期,如 2024年上半年", Kind::value},
          {"--record", "把记录写到这个文件", Kind::value},
          {"--on", "日期(默认今天)", Kind::value},
          {"--by", "登记人", Kind::value},
          {"--note", "重抽的理由", Kind::value}};
}

std::vector<Option> checklist_options() {
  return {{"STEP", "import 文件…、show 编号 或 log;不写则开列清单", Kind::many},
          plan_option,
          {"--unit", "督察哪个单位:它牵头的,和它配合的(另列)", Kind::value},
          {"--with-support", "不写 --unit 时也列出各配合单位的配合部分", Kind::flag},
          {"--inspectors-from",
           "督察人照这次抽取填:记录文件、登记编号或校验值;不写 --unit "
           "时只列抽中的单位",
           Kind::value},
          part_option,
          {"--focus", "只看 red(红灯)或 never(未督察过的)", Kind::value},
          {"--most", "最多几项:红灯、未督察过的在前", Kind::value},
          {"--issue", "签发:编号、登记,此后可导入结果", Kind::flag},
          {"--by", "签发人", Kind::value},
          {"--preview", "import:只显示将登记什么,不登记", Kind::flag},
          {"--indicators", "按这个指标文件开列自查清单", Kind::value}};
}

std::vector<Option> rectify_options() {
  return {{"STEP", "add、take 登记编号…、check 编号…、look 编号… 或 list(默认)", Kind::many},
          {"--text", "add:问题", Kind::value},
          {"--task", "add:哪项任务的问题", Kind::value},
          {"--unit", "整改的牵头单位(默认该任务的牵头单位)", Kind::value},
          {"--support", "其他责任单位,可写多次", Kind::value},
          {"--person", "责任人", Kind::value},
          {"--class", "立行立改、限期(整改)或 长期坚持", Kind::value},
          {"--due", "整改时限;立行立改的不写则按规则;look --fail:重新整改的时限", Kind::value},
          {"--every", "长期坚持的多久复查一次(默认按规则)", Kind::value},
          {"--category", "问题类别", Kind::value},
          {"--goal", "整改目标", Kind::value},
          {"--measure", "整改措施,可写多次", Kind::value},
          {"--evidence", "销号须有的佐证,可写多次", Kind::value},
          {"--source", "来源(默认 督察发现),如 上级反馈", Kind::value},
          {"--dispatch", "同时交办", Kind::flag},
          {"--pass", "check:核查通过;look:未反弹", Kind::flag},
          {"--fail", "check:不通过,退回;look:反弹,重新整改", Kind::flag},
          {"--trace", "report:列出每个数字由哪些行得来", Kind::flag},
          {"--note", "check、look 的理由或情况", Kind::value},
          {"--on", "日期(默认今天)", Kind::value},
          {"--by", "登记人", Kind::value}};
}

}  // namespace

std::vector<Command> verbs_of_papers() {
  return {
      {group,
       "report",
       "写报告:overview 总览、inspection 督察报告、bulletin 通报、rectification 整改情况、ranking "
       "计分排名(规则启用才有)、"
       "annual 年度报告草稿、meeting 调度会材料、wall-chart 挂图",
       {{"KIND",
         "overview、inspection、bulletin、rectification、ranking、annual、meeting、wall-chart",
         Kind::one},
        plan_option,
        {"--from", "报告时段自哪一天起(默认方案起始日;计分默认当年1月1日)", Kind::value},
        {"--year", "annual:哪一年度(默认去年)", Kind::value},
        {"--next", "meeting:下次会议是哪一天(默认隔同样多天);--from 为上次会议", Kind::value},
        {"--trace", "列出每个数字由哪些行得来", Kind::flag},
        {"--issue", "签发:编发文字号、整件登记,以后可一字不差地重制;内容相同的不再编号",
         Kind::flag},
        {"--by", "签发人", Kind::value},
        {"--override", "签发仍有“待补充”的年度报告", Kind::flag},
        template_option},
       report},
      {group,
       "letter",
       "提醒函、督办函:不等夜间巡检,现在给一个单位发函;不写 --issue 只出草稿",
       {{"UNIT", "单位(名称、简称或代号)", Kind::one},
        plan_option,
        {"--tier", "哪一级,如 提醒函、督办函(默认该单位事项的下一级)", Kind::value},
        {"--task", "只写这项任务,可写多次(默认该单位全部)", Kind::value},
        {"--reply-by", "要求在哪一天前回复(默认按规则)", Kind::value},
        {"--note", "登记说明,不印在函上", Kind::value},
        {"--issue", "签发:编发文字号、登记,夜间巡检不再重复发", Kind::flag},
        {"--by", "签发人", Kind::value},
        {"--override", "超过规则的减负上限仍要发(须用 --note 写明理由)", Kind::flag},
        template_option},
       letter_to_unit},
      {group,
       "papers",
       "发文登记簿:列出签发过的公文,今年与去年同期比;写发文字号或登记编号则把那一件一字不差地重制",
       {{"NUMBER", "发文字号(如 督〔2024〕3号,括号可用[]、())或登记编号", Kind::many},
        {"--from", "自哪一天起", Kind::value},
        {"--to", "到哪一天止", Kind::value},
        {"--unit", "发给或写到这个单位的(名称、简称或代号)", Kind::value},
        {"--kind", "文种,如 通报、督办函、督察清单", Kind::value},
        template_option},
       papers},
      {group,
       "annual-lint",
       "检查法治政府建设年度报告:五项内容、3月1日和4月1日、数字能否对上、年份、不足是否具体",
       {{"FILE", "报告文件(txt、html、docx、pdf;- 为标准输入),可写多个", Kind::some},
        {"--year", "报告的是哪一年度(默认按标题)", Kind::value},
        {"--published", "向社会公开的日期,文中没写时用", Kind::value}},
       annual_lint},
      {group, "checklist",
       "督察清单:由方案开列查什么、依据、怎么查、备什么材料;--issue 签发,import 收回结果;"
       "show 查看、log 列出",
       checklist_options(), checklist},
      {group, "rectify",
       "整改:add 登记问题、take 督察发现的问题建账、list 整改台账、check 核查、look 回头看;"
       "办理过程用交办、进展、申请办结等",
       rectify_options(), rectify},
      {group, "draw",
       "双随机、案卷评查抽取:freeze 冻结、run 抽取、verify 核验、show 查看、log "
       "列出;不写则一步抽取",
       draw_options(), draw},
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
       "ledger",
       "单位台账:export 写出只需填空的表格(xlsx、csv),import 收回;全部登记或全部不登记",
       {{"ACTION", "export 或 import", Kind::one},
        {"FILE", "收回的台账,可写多个", Kind::many},
        plan_option,
        {"--unit", "export:哪个单位;不写则用 -o 文件夹/ 写出全部单位", Kind::value},
        {"--preview", "import:只显示将登记什么,不登记", Kind::flag},
        {"--on-conflict", "import:单位与登记簿都改过的,以 unit 或 journal 为准", Kind::value}},
       ledger},
      {group,
       "import-progress",
       "从 CSV 导入进展:全部成功或全部不登记,重复导入不重复登记",
       {{"FILE", "CSV 文件", Kind::one}, plan_option},
       import_progress},
  };
}

}  // namespace duban
