#include "sentence/verbs.h"

#include <algorithm>
#include <optional>

#include "sentence/word_table.h"

namespace duban {

namespace {

const WordTable makers = {
    "建立健全", "建立完善", "建立并实施", "建立", "建好", "建成", "基本建成", "健全完善",
    "健全",     "完善",     "加强和完善", "制定", "制订", "制发", "编制",     "编印",
    "编写",     "出台",     "印发",       "修订", "修改", "落实", "贯彻落实", "贯彻执行",
    "实行",     "实施",     "推行",       "执行", "规范", "构建", "统一",     "建设",
    "搭建",     "升级",     "扩大",       "清理", "废除", "公布", "公示",     "公开",
    "发布",     "设立",     "设置",       "组建", "成立", "整合", "开发",     "开设",
    "开通",     "畅通",     "调整完善",   "梳理", "取消", "下放", "压减",     "压缩",
    "简化",     "降低",     "推广",       "推出", "上线", "启用", "只设",     "编印",
    "配套",     "创建",     "改建",       "新建", "打通", "归并", "并入",     "全覆盖",
    "明确",     "确定",     "制作",       "填写", "汇编", "删除", "废止",     "停止",
    "建齐",     "建强",     "优化提升",   "优化", "建管",
};
const WordTable actors = {
    "负责组织", "负责做好", "负责制定", "牵头", "报",   "列席", "集中学法", "移送", "签订",
    "提前",     "推开",     "建档",     "加强", "强化", "推进", "深化",     "开展", "组织",
    "举办",     "研究",     "支持",     "鼓励", "引导", "指导", "督促",     "加大", "做好",
    "抓好",     "抓实",     "抓紧",     "抓",   "履行", "聘请", "聘任",     "选派", "选聘",
    "培育",     "培养",     "引进",     "配合", "对接", "运用", "严厉打击", "打击", "查处",
    "严肃查处", "整治",     "治理",     "排查", "化解", "监督", "检查",     "考核", "评估",
    "评选",     "通报",     "报送",     "上报", "报告", "完成", "启动",     "召开", "听取",
    "接受",     "学习",     "宣传",     "选择", "安排", "加快", "发放",     "给予", "提供",
    "纳入",     "统筹",     "协调",     "总结", "筛选", "探索", "试行",     "试点", "配备",
    "配齐",     "充实",     "参加",     "参与", "邀请", "委托", "征集",     "采集", "归集",
    "收集",     "汇总",     "关注",     "保留", "处理", "办理", "办结",     "受理", "审理",
    "审查",     "审核",     "论证",     "调研", "摸排", "摸清", "普及",     "培训", "轮训",
    "普查",     "监测",     "督查",     "督办", "督导", "整改", "销号",     "跟踪", "回访",
    "救助",     "修复",     "保护",     "投放", "采购", "落细", "承担",     "承接", "落地",
    "协助",     "会同",     "联合",     "争创", "申报", "增设", "增加",     "补齐", "补充",
    "招聘",     "招录",     "招引",     "改造", "改革", "放宽", "严格",     "严把", "严控",
    "控制",     "限制",     "严防",     "防范", "预防", "备案", "登记",     "报备", "命名",
    "表彰",     "奖励",     "约谈",     "问责", "追究", "曝光", "抽查",     "巡查", "评查",
    "验收",     "执法检查", "自查",     "复核", "复查", "分析", "研判",     "预警", "处置",
    "演练",     "储备",     "运行",     "运营", "管理", "管好", "使用",     "应用", "集中清理",
    "测评",     "述职",     "旁听",     "出庭", "应诉", "讲授", "选树",     "种植", "收购",
    "清退",     "拆除",     "清零",     "兑现", "兑付", "下达", "拨付",     "返还", "减免",
    "免收",     "减征",     "延长",     "调整", "更新", "评定", "认定",     "遴选", "选拔",
    "任用",     "培优",     "谋划",     "布局", "发展", "发动", "动员",     "推荐", "推送",
    "做优",     "做强",     "做实",     "压实", "理顺", "厘清", "划转",     "移交", "移送",
    "衔接",     "共享",     "联通",     "反馈", "答复", "回应", "解决",     "讨论", "审议",
    "部署",     "调度",     "盘活",     "储存", "提请", "报请", "推选",     "研发", "投入",
    "控辍",     "落实落细",
};
const WordTable leaners = {
    "发挥", "充分发挥", "发挥好", "打响", "用好", "丰富", "拓宽", "拓展",
    "突出", "普遍落实", "传播",   "延伸", "借鉴", "把好", "做到", "讲好",
    "倡导", "弘扬",     "防止",   "避免", "夯实", "细化", "压紧",
};
const WordTable results = {
    "打造",     "保障", "推动实现", "增进",     "保障好",   "推动",   "促进",     "提升",
    "提高",     "增强", "确保",     "实现",     "营造",     "形成",   "基本形成", "满足",
    "助力",     "努力", "力争",     "争取",     "保证",     "树立",   "引领",     "带动",
    "助推",     "赋能", "维护",     "方便",     "便利",     "便于",   "减少",     "达到",
    "激发",     "凝聚", "让",       "使",       "改善",     "有利于", "缩短",     "从而",
    "最大限度", "以便", "进而",     "切实增强", "不断满足", "保持",   "降至",     "推动形成",
};
const WordTable means = {
    "在",       "通过",     "依托", "围绕",     "聚焦",     "按照",     "根据",     "结合", "对标",
    "对照",     "针对",     "为了", "以",       "坚持",     "利用",     "充分利用", "借助", "基于",
    "立足",     "瞄准",     "紧盯", "紧扣",     "本着",     "遵循",     "鉴于",     "依据", "除",
    "对于",     "参照",     "抢抓", "牢固树立", "深刻",     "充分认识", "从",       "着眼", "把握",
    "贯彻",     "学习贯彻", "适应", "顺应",     "凡",       "如",       "因",       "经",   "用足",
    "统筹考虑", "采取",     "随着", "针对",     "深入贯彻", "关于",
};
const WordTable bans = {"严禁", "不得", "禁止", "坚决防止", "坚决杜绝", "杜绝", "不准", "严禁以"};

const WordTable adverbs = {
    "主要",   "动态",     "予以",     "具体",   "层层",   "限期",     "如实",   "全员", "提前",
    "注重",   "进一步",   "积极",     "认真",   "切实",   "大力",     "深入",   "持续", "不断",
    "稳步",   "稳妥",     "扎实",     "着力",   "充分",   "依法",     "及时",   "全力", "普遍",
    "逐步",   "广泛",     "突出",     "重点",   "有序",   "主动",     "适时",   "科学", "合理",
    "全面",   "严格",     "牢固",     "继续",   "更好",   "有效",     "坚定",   "坚决", "基本",
    "加快",   "抓紧",     "原则上",   "一般",   "率先",   "同步",     "统一",   "集中", "定期",
    "跟进",   "尽快",     "按时",     "如期",   "准确",   "全程",     "公正",   "精准", "分类",
    "分级",   "分批",     "分期",     "严肃",   "依规",   "依法依规", "共同",   "协同", "务实",
    "高效",   "高质量",   "高标准",   "高频",   "常态化", "规范",     "系统",   "深度", "逐级",
    "逐项",   "逐一",     "优先",     "均",     "都",     "已",       "并",     "再",   "还",
    "也",     "始终",     "相应",     "实时",   "随时",   "专门",     "统筹",   "联合", "从严",
    "从快",   "自觉",     "正确",     "妥善",   "平等",   "尽量",     "尽可能", "尽早", "多方",
    "多渠道", "多措并举", "因地制宜", "鼓励和", "深化",   "力争",     "争取",   "努力", "千方百计",
    "纵深",   "强力",
};
const WordTable modals = {
    "要", "应当", "应", "须", "必须", "需", "务必", "需要",
};

// A character of 2024年底前, 每季度, 于第三季度末; and what alone proves such a run to be a time.
const WordTable time_words = {
    "学年", "学期", "周", "年度", "半",   "个",   "0",    "1",    "2",      "3",      "4",
    "5",    "6",    "7",  "8",    "9",    "年",   "月",   "日",   "底",     "前",     "末",
    "起",   "初",   "内", "每",   "季度", "上旬", "中旬", "下旬", "上半年", "下半年", "半年",
    "第",   "一",   "二", "三",   "四",   "五",   "六",   "七",   "八",     "九",     "十",
    "至",   "到",   "从", "自",   "于",   "在",   "今",   "明",   "全",     "两",     "期间",
    "本",   "之",   "-",  "—",    "～",   "开始", "：",   ":",
};
const WordTable time_ends = {"年",   "月",   "日",   "底",   "前",   "末",     "起",     "初",
                             "内",   "季度", "上旬", "中旬", "下旬", "上半年", "下半年", "半年",
                             "期间", "学年", "学期", "周",   "年度", "开始",   "：",     ":"};
const WordTable time_units = {"学年", "学期", "周", "年", "月", "季度"};
const WordTable markers = {
    "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是",
    "同时", "此外", "另外", "其中", "首先", "其次", "最后", "①",    "②",    "③",
    "④",    "⑤",    "⑥",    "⑦",    "⑧",    "⑨",    "，",   ",",    "、",   "；",
    ";",    " ",    "　",   "\t",   "\n",   "\r",   "。",
};
const WordTable listed = {
    "0.",    "1.",     "2.",     "3.",     "4.",     "5.",     "6.",    "7.",    "8.",
    "9.",    "1．",    "2．",    "3．",    "4．",    "5．",    "6．",   "7．",   "8．",
    "9．",   "（1）",  "（2）",  "（3）",  "（4）",  "（5）",  "（6）", "（7）", "（8）",
    "（9）", "(1)",    "(2)",    "(3)",    "(4)",    "(5)",    "(6)",   "(7)",   "(8)",
    "(9)",   "1、",    "2、",    "3、",    "4、",    "5、",    "6、",   "7、",   "8、",
    "9、",   "（一）", "（二）", "（三）", "（四）", "（五）",
};
const WordTable subject_ends = {
    "办公室", "领导小组", "专班",   "委员会", "会议", "工会", "妇联", "村",   "镇",   "乡",
    "所",     "校",       "科室",   "处室",   "各方", "机制", "政府", "部门", "单位", "机关",
    "委",     "局",       "厅",     "办",     "部",   "省份", "地区", "各地", "县区", "企业",
    "医院",   "学校",     "负责人", "人员",   "班子", "干部", "党委", "党组", "机构", "组织",
    "法院",   "院",       "银行",   "公司",   "街道", "乡镇", "社区", "区",   "县",   "市",
    "州",     "）",       ")",      "中心",   "协会", "小组", "大队", "支队", "各村", "高校",
    "律师",   "园区",     "国家",   "省级",
};
// Verbs that are seldom a noun's part: what makes a duty of 对…, 将…, 通过….
const WordTable inner = {
    "贯穿", "推广", "推开", "答复", "举办", "开展", "推进", "建立", "健全", "完善", "制定",
    "听取", "实行", "实施", "加强", "公布", "报送", "完成", "给予", "提供", "优化", "简化",
    "启动", "放宽", "发布", "填写", "纳入", "作为", "推行", "查处", "整治", "设立", "出台",
    "减免", "列入", "配备", "下放", "移交", "压缩", "取消", "上传", "给与", "列为", "予以",
    "进行", "采取", "强化", "深化", "严禁", "不得", "不再", "免收", "降低",
};

const WordTable last_words = {"推广", "推开", "答复"};
const WordTable noun_tails = {"、", "情况", "工作", "的", "和", "等", "与", "”", "机制", "制度"};

// A subject longer than this is a sentence part.
constexpr std::size_t longest_subject = 150;

std::size_t behind_modal(std::string_view text, std::size_t at) { return modals.at(text, at).to; }

// Whether what ends here is rather a noun: 落实情况, 建设、教育, or the end of the clause.
bool is_noun(std::string_view clause, std::size_t to) {
  return (clause.size() < to + 6 && !last_words.ends(clause)) || noun_tails.at(clause, to).to != to;
}

}  // namespace

FoundVerb verb_at(std::string_view text, std::size_t at) {
  FoundVerb best{VerbKind::none, {at, at}};
  const auto consider = [&](const WordTable& table, VerbKind kind) {
    if (const At found = table.at(text, at); found.to > best.at.to) best = {kind, found};
  };
  consider(makers, VerbKind::makes);
  consider(actors, VerbKind::acts);
  consider(leaners, VerbKind::leans);
  consider(results, VerbKind::results);
  consider(means, VerbKind::means);
  consider(bans, VerbKind::forbids);
  return best;
}

std::size_t behind_adverbs(std::string_view text, std::size_t at) {
  std::optional<std::size_t> verb;  // the last place on the way where one stands
  for (;;) {
    if (verb_at(text, at).kind != VerbKind::none) verb = at;
    const std::size_t next = adverbs.at(text, at).to;
    if (next == at) return verb.value_or(at);
    at = next;
  }
}

std::size_t behind_time(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (std::size_t next = at; time_words.at(text, next).to != next;) {
    const At word = time_words.at(text, next);
    next = word.to;
    if (time_ends.at(text, word.from) == word) end = next;
  }
  return time_units.in(text.substr(at, end - at)) ? end : at;
}

std::size_t behind_marker(std::string_view text, std::size_t at) {
  for (;;) {
    const std::size_t next = std::max(markers.at(text, at).to, listed.at(text, at).to);
    if (next == at) return at;
    at = next;
  }
}

FoundVerb leading_verb(std::string_view clause) {
  std::size_t at = behind_marker(clause, 0);
  for (;;) {
    const std::size_t next = behind_adverbs(clause, behind_modal(clause, behind_time(clause, at)));
    if (next == at) break;
    at = next;
  }
  return verb_at(clause, at);
}

FoundVerb inner_verb(std::string_view clause, std::size_t from) {
  At found = inner.find(clause, from);
  while (found.from != found.to && is_noun(clause, found.to)) found = inner.find(clause, found.to);
  if (found.from == found.to) return {};
  const FoundVerb verb = verb_at(clause, found.from);
  return verb.kind == VerbKind::none || verb.kind == VerbKind::means
             ? FoundVerb{VerbKind::acts, found}
             : verb;
}

FoundVerb verb_behind(std::string_view clause, const At& subject) {
  static const WordTable takers = {"将", "把"};
  static const WordTable charges = {"负责"}, people = {"负责人", "负责同志"};
  const std::size_t modal = behind_modal(clause, behind_time(clause, subject.to));
  const std::size_t at = behind_adverbs(clause, behind_time(clause, modal));
  const std::size_t taker = takers.at(clause, at).to;
  const FoundVerb verb = taker != at ? inner_verb(clause, taker) : verb_at(clause, at);
  if (verb.kind != VerbKind::none && verb.kind != VerbKind::means) return verb;
  const At charge = charges.at(clause, at);
  if (charge.to != at && people.at(clause, at).to == at) return {VerbKind::acts, charge};
  const bool modal_alone = modal != subject.to && verb.kind == VerbKind::none;
  if (modal_alone && modal < clause.size()) return {VerbKind::acts, {modal, modal}};
  return {};
}

// 各地要…: sure to be what the clause says, where 政府建设… may be a name.
FoundVerb verb_behind_modal(std::string_view clause, const At& subject) {
  static const WordTable sure = {"应当", "必须", "务必", "要"};
  static const WordTable names = {"要求", "要素", "要件", "要点"};
  const std::size_t at = behind_time(clause, subject.to);
  const bool said = sure.at(clause, at).to != at && names.at(clause, at).to == at;
  return said ? verb_behind(clause, subject) : FoundVerb{};
}

FoundVerb verb_of_subject(std::string_view clause) {
  const std::string_view head = clause.substr(0, longest_subject);
  for (const auto read : {verb_behind_modal, verb_behind})
    for (At end = subject_ends.find(head); end.from != end.to;
         end = subject_ends.find(head, end.to))
      if (const FoundVerb verb = read(clause, end); verb.kind != VerbKind::none) return verb;
  return {};
}

}  // namespace duban
