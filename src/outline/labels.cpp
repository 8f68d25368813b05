#include "outline/labels.h"

#include "outline/points.h"

namespace duban {
namespace {

struct LabelName {
  Points words;
  Label label;
};

// Names that are whole labels.
constexpr LabelName whole_names[] = {
    {U"牵头", Label::lead},         {U"主办", Label::lead},         {U"主责", Label::lead},
    {U"承办", Label::owner},        {U"参与", Label::support},      {U"配合", Label::support},
    {U"协办", Label::support},      {U"分工", Label::owner},        {U"责任分工", Label::owner},
    {U"职责分工", Label::owner},    {U"任务分工", Label::owner},    {U"工作分工", Label::owner},
    {U"责任", Label::owner},        {U"单位", Label::owner},        {U"部门", Label::owner},
    {U"科室", Label::owner},        {U"处室", Label::owner},        {U"时限", Label::due},
    {U"时间", Label::due},          {U"期限", Label::due},          {U"进度", Label::due},
    {U"时限要求", Label::due},      {U"时间要求", Label::due},      {U"进度要求", Label::due},
    {U"时间安排", Label::due},      {U"进度安排", Label::due},      {U"联系电话", Label::person},
    {U"联系方式", Label::person},   {U"联系人", Label::person},     {U"目标", Label::goal},
    {U"整改要求", Label::goal},     {U"目标要求", Label::goal},     {U"目标任务", Label::goal},
    {U"预期效果", Label::goal},     {U"预期成效", Label::goal},     {U"工作成效", Label::goal},
    {U"工作任务", Label::measure},  {U"主要任务", Label::measure},  {U"重点任务", Label::measure},
    {U"具体任务", Label::measure},  {U"整改任务", Label::measure},  {U"工作要求", Label::measure},
    {U"工作内容", Label::measure},  {U"主要内容", Label::measure},  {U"具体内容", Label::measure},
    {U"任务内容", Label::measure},  {U"整改内容", Label::measure},  {U"实施内容", Label::measure},
    {U"任务要求", Label::measure},  {U"具体要求", Label::measure},  {U"工作安排", Label::measure},
    {U"措施", Label::measure},      {U"举措", Label::measure},      {U"指标", Label::target},
    {U"考核指标", Label::target},   {U"目标值", Label::target},     {U"工作指标", Label::target},
    {U"任务指标", Label::target},   {U"量化指标", Label::target},   {U"年度指标", Label::target},
    {U"绩效指标", Label::target},   {U"成果", Label::evidence},     {U"成果形式", Label::evidence},
    {U"工作成果", Label::evidence}, {U"预期成果", Label::evidence}, {U"成果要求", Label::evidence},
    {U"完成标志", Label::evidence}, {U"佐证材料", Label::evidence}, {U"印证材料", Label::evidence},
    {U"交付成果", Label::evidence}, {U"成果体现", Label::evidence}, {U"依据", Label::basis},
    {U"政策依据", Label::basis},    {U"法律依据", Label::basis},    {U"对应条款", Label::basis},
    {U"任务来源", Label::basis},    {U"设定依据", Label::basis},    {U"来源", Label::basis},
    {U"备注", Label::remark},       {U"说明", Label::remark},       {U"督办内容", Label::measure},
    {U"交办内容", Label::measure},  {U"督查内容", Label::measure},  {U"督办要求", Label::measure},
    {U"交办要求", Label::measure},  {U"办理要求", Label::measure},  {U"交办时间", Label::remark},
    {U"交办日期", Label::remark},   {U"下达时间", Label::remark},   {U"下达日期", Label::remark},
    {U"下发日期", Label::remark},   {U"收文日期", Label::remark},   {U"来文日期", Label::remark},
    {U"填表日期", Label::remark},   {U"填报时间", Label::remark},   {U"交办人", Label::person},
    {U"督办人", Label::person},     {U"签收人", Label::person}};

// What ends a name, and which words before it say what it is: 县级牵头部门, 整改完成时限.
struct LabelEnding {
  Points word;
  Label label;
  Points behind[14];  // one of these stands before it; "" closes the list
};
constexpr LabelEnding endings[] = {
    {U"单位",
     Label::lead,
     {U"牵头", U"主办", U"主责", U"主要责任", U"主要负责", U"第一责任", U"主体责任", U"主管",
      U"责任牵头", U"发起"}},
    {U"单位",
     Label::support,
     {U"配合", U"协办", U"协同", U"协作", U"协助", U"参与", U"参加", U"会办", U"指导", U"督导",
      U"相关", U"支持"}},
    {U"单位",
     Label::owner,
     {U"责任", U"承办", U"落实", U"实施", U"负责", U"整改", U"承担", U"执行", U"完成", U"组织",
      U"分工", U"抽查", U"检查"}},
    {U"时限",
     Label::due,
     {U"完成", U"整改", U"办理", U"办结", U"落实", U"工作", U"推进", U"任务", U"目标", U"销号",
      U"实施"}},
    {U"时间",
     Label::due,
     {U"完成", U"整改", U"办理", U"办结", U"落实", U"工作", U"推进", U"实施", U"销号", U"计划",
      U"起止", U"抽查", U"检查"}},
    {U"期限", Label::due, {U"完成", U"整改", U"办理", U"办结", U"落实", U"工作", U"推进", U"实施"}},
    {U"日期", Label::due, {U"完成", U"办结", U"办理", U"整改"}},
    {U"节点", Label::due, {U"时间", U"完成", U"进度"}},
    {U"进度", Label::due, {U"时序", U"时间", U"工作", U"完成", U"推进"}},
    {U"领导",
     Label::person,
     {U"责任", U"牵头", U"分管", U"包抓", U"挂帅", U"督办", U"督导", U"包保", U"县", U"市", U"区",
      U"联系"}},
    {U"责任人",
     Label::person,
     {
         U"",
     }},
    {U"责任人员",
     Label::person,
     {
         U"",
     }},
    {U"人", Label::person, {U"联系", U"经办", U"承办", U"负责", U"牵头", U"联络"}},
    {U"联络员",
     Label::person,
     {
         U"",
     }},
    {U"目标", Label::goal, {U"整改", U"工作", U"预期", U"年度", U"阶段性", U"阶段", U"任务"}},
    {U"措施",
     Label::measure,
     {U"整改", U"工作", U"具体", U"主要", U"推进", U"落实", U"保障", U"改进", U"政策", U"下步",
      U"下一步"}},
    {U"举措",
     Label::measure,
     {U"整改", U"工作", U"具体", U"主要", U"推进", U"落实", U"改革", U"重点"}},
};

bool fits(const LabelEnding& ending, Points name) {
  if (name.starts_with(U"被") || name.starts_with(U"受")) return false;  // 被检查单位
  if (!name.ends_with(ending.word)) return false;
  name.remove_suffix(ending.word.size());
  if (ending.behind[0].empty()) return true;
  for (const Points word : ending.behind)
    if (!word.empty() && holds(name, word)) return true;
  return false;
}

// 责任部门, 牵头科室: the same as 单位.
constexpr Points offices[] = {U"部门", U"科室", U"处室", U"股室", U"机构", U"主体", U"地区", U"方"};

Label compound_label(Points name) {
  std::u32string plain(name);
  for (const Points office : offices)
    if (name.ends_with(office)) {
      plain.resize(name.size() - office.size());
      plain += U"单位";
      break;
    }
  for (const LabelEnding& ending : endings)
    if (fits(ending, plain)) return ending.label;
  return Label::none;
}

constexpr std::size_t longest_name = 12;

bool blank_before(const Folded& text, std::size_t at) {
  return text.bytes[at] - text.bytes[at - 1] > 3;
}

// 县水利局 完成时限: the blank parts a name from the label behind it.
bool label_behind_blank(const Folded& text, std::size_t from, std::size_t to) {
  for (std::size_t at = from + 1; at < to; ++at)
    if (blank_before(text, at) &&
        label_named(Points(text.points).substr(at, to - at)) != Label::none)
      return true;
  return false;
}

// The label whose name and colon stand at `at`; its value's place in `value`.
Label label_at(const Folded& text, std::size_t at, std::size_t& value) {
  const Points rest = Points(text.points).substr(at, longest_name + 1);
  const std::size_t colon = rest.find(U':');
  if (colon == Points::npos || colon < 2) return Label::none;
  const Points name = rest.substr(0, colon);
  if (name.find_first_of(U",。;、") != Points::npos) return Label::none;
  if (label_behind_blank(text, at, at + colon)) return Label::none;
  value = at + colon + 1;
  return label_named(name);
}

}  // namespace

Label label_named(Points name) {
  std::u32string bare;  // 责任单位（部门） is 责任单位
  int depth = 0;
  for (const char32_t point : name) {
    if (opens(point)) ++depth;
    if (depth == 0) bare += point;
    if (closes(point)) --depth;
  }
  if (bare.empty() || bare.size() > longest_name) return Label::none;
  for (const LabelName& known : whole_names)
    if (known.words == bare) return known.label;
  return compound_label(bare);
}

std::vector<FoundLabel> find_labels(const Folded& paragraph, std::size_t from) {
  std::vector<FoundLabel> labels;
  int depth = 0;
  bool beginning = true;
  for (std::size_t at = from; at < paragraph.points.size(); ++at) {
    std::size_t value = 0;
    if (beginning && depth == 0) {
      if (const Label label = label_at(paragraph, at, value); label != Label::none) {
        labels.push_back({label, at, value});
        at = value - 1;
        beginning = false;
        continue;
      }
    }
    const char32_t now = paragraph.points[at];
    if (opens(now)) ++depth;
    if (closes(now)) depth = std::max(0, depth - 1);
    beginning = is_one_of(now, U"。;") || (!labels.empty() && is_one_of(now, U",、"));
    if (!labels.empty() && !beginning && at + 1 < paragraph.points.size()) {
      // 牵头单位：A 责任单位：B: a blank parts them
      beginning = blank_before(paragraph, at + 1);
    }
  }
  return labels;
}

}  // namespace duban
