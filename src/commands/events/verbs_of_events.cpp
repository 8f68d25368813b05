#include "commands/commands.h"
#include "commands/verbs.h"

namespace duban {

namespace {

using Kind = Option::Kind;

constexpr std::string_view group = "登记(可写多个编号,或用 --unit、--part、--all 选取)";

const Option speaker = {"--unit", "哪个单位:牵头单位就整项任务说,配合单位只说自己的部分",
                        Kind::value};
const Option note_option = {"--note", "说明或理由", Kind::value};

// What every verb that records an event takes, and what this one takes beside it.
std::vector<Option> recording(std::vector<Option> own = {}) {
  std::vector<Option> options = {{"TASK", "任务编号,可写多个", Kind::many},
                                 plan_option,
                                 speaker,
                                 part_option,
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

}  // namespace

std::vector<Command> verbs_of_events() {
  return {
      {group,
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
      {group, "dispatch", "交办",
       recording({{"--sign-by", "限哪一天前签收(默认按规则)", Kind::value},
                  {"--parts", "配合单位的部分一并交办", Kind::flag}}),
       dispatch_tasks},
      {group, "sign", "签收", recording(), sign},
      {group, "refuse", "拒签(须说明理由)", recording(), refuse},
      {group, "progress", "报送进展",
       recording({{"--percent", "进度 0 至 100", Kind::value},
                  {"--step", "已完成的办理步骤,如 征求意见(方案写了 ladder 的)", Kind::value},
                  {"--figure", "数据:讲座=1、案件=近200、纠错率=20/39,可写多次", Kind::value},
                  {"--period", "数据属于哪一期,如 2024Q1;同期重报以后报为准", Kind::value}}),
       progress},
      {group, "evidence", "登记佐证:一份可证明多项任务", recording(proofs()), add_evidence},
      {group, "submit", "申请办结:佐证不齐则不予登记,列出所缺",
       recording(proofs({{"--override", "佐证不齐仍受理(须用 --note 说明理由)", Kind::flag}})),
       submit},
      {group, "return", "退回(须说明理由)", recording(), return_task},
      {group, "close", "审核办结", recording({grade}), close_task},
      {group, "strike", "销号", recording(), strike},
      {group, "reopen", "回头看发现问题,重新打开", recording(), reopen},
      {group, "extend", "申请延期;--grant 批准,--deny 不批准",
       recording({{"--until", "延期到哪一天", Kind::value},
                  {"--percent", "申请时的进度(默认为已报送的)", Kind::value},
                  {"--grant", "批准", Kind::flag},
                  {"--deny", "不批准", Kind::flag}}),
       extend},
      {group, "suspend", "中止(须说明理由)", recording(), suspend},
      {group, "resume", "恢复", recording(), resume},
      {group, "cancel", "终止(须说明理由)", recording(), cancel},
      {group, "fulfil", "登记周期任务完成一次",
       recording({{"--period", "哪一期,如 2024(默认按日期推定)", Kind::value},
                  {"--count", "完成几次(默认一次)", Kind::value}}),
       fulfil},
      {group, "note", "备注", recording(), note},
      {group,
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
  };
}

}  // namespace duban
