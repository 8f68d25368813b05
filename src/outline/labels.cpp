#include "outline/labels.h"

#include <algorithm>

namespace duban {
namespace {

using Points = std::u32string_view;

struct Name {
  Points words;
  Label label;
};

// As offices name them, longest first where one begins another.
constexpr Name names[] = {
    {U"牵头单位", Label::lead},
    {U"牵头部门", Label::lead},
    {U"牵头责任单位", Label::lead},
    {U"牵头责任部门", Label::lead},
    {U"主要责任单位", Label::lead},
    {U"第一责任单位", Label::lead},
    {U"主办单位", Label::lead},
    {U"主办部门", Label::lead},
    {U"主责单位", Label::lead},
    {U"主责部门", Label::lead},
    {U"主体责任单位", Label::lead},
    {U"牵头处室", Label::lead},
    {U"牵头科室", Label::lead},
    {U"牵头股室", Label::lead},
    {U"牵头", Label::lead},
    {U"总牵头单位", Label::lead},
    {U"牵头机构", Label::lead},
    {U"主管单位", Label::lead},
    {U"主管部门", Label::lead},
    {U"牵头落实单位", Label::lead},
    {U"牵头整改单位", Label::lead},
    {U"责任牵头单位", Label::lead},
    {U"主办科室", Label::lead},
    {U"主办处室", Label::lead},
    {U"牵头及责任单位", Label::owner},
    {U"牵头和责任单位", Label::owner},
    {U"责任单位", Label::owner},
    {U"责任部门", Label::owner},
    {U"责任主体", Label::owner},
    {U"责任科室", Label::owner},
    {U"责任处室", Label::owner},
    {U"责任股室", Label::owner},
    {U"责任机构", Label::owner},
    {U"承办单位", Label::owner},
    {U"承办部门", Label::owner},
    {U"承办处室", Label::owner},
    {U"承办科室", Label::owner},
    {U"落实单位", Label::owner},
    {U"落实部门", Label::owner},
    {U"实施单位", Label::owner},
    {U"实施主体", Label::owner},
    {U"整改单位", Label::owner},
    {U"整改责任单位", Label::owner},
    {U"整改主体", Label::owner},
    {U"责任单位及部门", Label::owner},
    {U"分工", Label::owner},
    {U"责任分工", Label::owner},
    {U"职责分工", Label::owner},
    {U"任务分工", Label::owner},
    {U"分工单位", Label::owner},
    {U"工作分工", Label::owner},
    {U"负责单位", Label::owner},
    {U"负责部门", Label::owner},
    {U"负责科室", Label::owner},
    {U"责任", Label::owner},
    {U"单位", Label::owner},
    {U"完成单位", Label::owner},
    {U"部门", Label::owner},
    {U"科室", Label::owner},
    {U"工作部门", Label::owner},
    {U"承担单位", Label::owner},
    {U"执行单位", Label::owner},
    {U"具体责任单位", Label::owner},
    {U"组织单位", Label::owner},
    {U"各责任单位", Label::owner},
    {U"相关责任单位", Label::owner},
    {U"配合单位", Label::support},
    {U"配合部门", Label::support},
    {U"协办单位", Label::support},
    {U"协办部门", Label::support},
    {U"协同单位", Label::support},
    {U"协同部门", Label::support},
    {U"协作单位", Label::support},
    {U"协助单位", Label::support},
    {U"参与单位", Label::support},
    {U"参加单位", Label::support},
    {U"参与部门", Label::support},
    {U"参加部门", Label::support},
    {U"配合责任单位", Label::support},
    {U"配合科室", Label::support},
    {U"配合处室", Label::support},
    {U"协办科室", Label::support},
    {U"协办处室", Label::support},
    {U"配合", Label::support},
    {U"协同配合单位", Label::support},
    {U"会办单位", Label::support},
    {U"相关单位", Label::support},
    {U"指导单位", Label::support},
    {U"责任配合单位", Label::support},
    {U"督导单位", Label::support},
    {U"完成时限", Label::due},
    {U"完成时间", Label::due},
    {U"完成期限", Label::due},
    {U"整改时限", Label::due},
    {U"整改期限", Label::due},
    {U"整改时间", Label::due},
    {U"整改完成时限", Label::due},
    {U"整改完成时间", Label::due},
    {U"时限要求", Label::due},
    {U"时间要求", Label::due},
    {U"办理时限", Label::due},
    {U"办结时限", Label::due},
    {U"办理期限", Label::due},
    {U"落实时限", Label::due},
    {U"时间节点", Label::due},
    {U"时间安排", Label::due},
    {U"时限", Label::due},
    {U"时间", Label::due},
    {U"期限", Label::due},
    {U"完成日期", Label::due},
    {U"计划完成时间", Label::due},
    {U"计划完成时限", Label::due},
    {U"预计完成时间", Label::due},
    {U"拟完成时间", Label::due},
    {U"完成时间节点", Label::due},
    {U"时序进度", Label::due},
    {U"进度安排", Label::due},
    {U"时间进度", Label::due},
    {U"进度要求", Label::due},
    {U"工作时限", Label::due},
    {U"工作进度", Label::due},
    {U"推进时限", Label::due},
    {U"实施时间", Label::due},
    {U"任务时限", Label::due},
    {U"完成节点", Label::due},
    {U"推进时间", Label::due},
    {U"办理时间", Label::due},
    {U"工作时间", Label::due},
    {U"目标时限", Label::due},
    {U"完成进度", Label::due},
    {U"责任领导", Label::person},
    {U"责任人", Label::person},
    {U"责任人员", Label::person},
    {U"联系人", Label::person},
    {U"牵头领导", Label::person},
    {U"分管领导", Label::person},
    {U"牵头县领导", Label::person},
    {U"牵头市领导", Label::person},
    {U"责任县领导", Label::person},
    {U"责任市领导", Label::person},
    {U"责任区领导", Label::person},
    {U"牵头区领导", Label::person},
    {U"包抓领导", Label::person},
    {U"挂帅领导", Label::person},
    {U"整改责任人", Label::person},
    {U"第一责任人", Label::person},
    {U"直接责任人", Label::person},
    {U"具体责任人", Label::person},
    {U"主要责任人", Label::person},
    {U"经办人", Label::person},
    {U"承办人", Label::person},
    {U"负责人", Label::person},
    {U"牵头人", Label::person},
    {U"督办领导", Label::person},
    {U"联系电话", Label::person},
    {U"督导领导", Label::person},
    {U"牵头责任人", Label::person},
    {U"联络员", Label::person},
    {U"整改目标", Label::goal},
    {U"工作目标", Label::goal},
    {U"目标要求", Label::goal},
    {U"目标任务", Label::goal},
    {U"预期目标", Label::goal},
    {U"年度目标", Label::goal},
    {U"目标", Label::goal},
    {U"整改要求", Label::goal},
    {U"预期效果", Label::goal},
    {U"预期成效", Label::goal},
    {U"工作成效", Label::goal},
    {U"阶段性目标", Label::goal},
    {U"整改措施", Label::measure},
    {U"工作措施", Label::measure},
    {U"工作举措", Label::measure},
    {U"具体措施", Label::measure},
    {U"具体举措", Label::measure},
    {U"主要措施", Label::measure},
    {U"主要举措", Label::measure},
    {U"工作要求", Label::measure},
    {U"工作内容", Label::measure},
    {U"主要内容", Label::measure},
    {U"工作任务", Label::measure},
    {U"主要任务", Label::measure},
    {U"重点任务", Label::measure},
    {U"具体任务", Label::measure},
    {U"推进措施", Label::measure},
    {U"推进举措", Label::measure},
    {U"落实措施", Label::measure},
    {U"落实举措", Label::measure},
    {U"保障措施", Label::measure},
    {U"改革举措", Label::measure},
    {U"改进措施", Label::measure},
    {U"整改举措", Label::measure},
    {U"措施", Label::measure},
    {U"任务内容", Label::measure},
    {U"具体内容", Label::measure},
    {U"工作安排", Label::measure},
    {U"实施内容", Label::measure},
    {U"任务要求", Label::measure},
    {U"工作方法", Label::measure},
    {U"下一步措施", Label::measure},
    {U"下一步工作措施", Label::measure},
    {U"下步措施", Label::measure},
    {U"整改任务", Label::measure},
    {U"整改内容", Label::measure},
    {U"目标值", Label::target},
    {U"指标", Label::target},
    {U"考核指标", Label::target},
    {U"任务指标", Label::target},
    {U"工作指标", Label::target},
    {U"量化指标", Label::target},
    {U"成果形式", Label::evidence},
    {U"佐证材料", Label::evidence},
    {U"成果", Label::evidence},
    {U"工作成果", Label::evidence},
    {U"预期成果", Label::evidence},
    {U"成果要求", Label::evidence},
    {U"完成标志", Label::evidence},
    {U"完成标准", Label::evidence},
    {U"印证材料", Label::evidence},
    {U"交付成果", Label::evidence},
    {U"考核要点", Label::evidence},
    {U"验收标准", Label::evidence},
    {U"依据", Label::basis},
    {U"政策依据", Label::basis},
    {U"法律依据", Label::basis},
    {U"对应条款", Label::basis},
    {U"任务来源", Label::basis},
    {U"设定依据", Label::basis},
    {U"任务类别", Label::category},
    {U"类别", Label::category},
    {U"领域", Label::category},
    {U"分类", Label::category},
    {U"任务分类", Label::category},
    {U"工作类别", Label::category},
    {U"备注", Label::remark},
    {U"说明", Label::remark},
};

bool opens(char32_t point) { return Points(U"([{《“‘〔【「『").find(point) != Points::npos; }
bool closes(char32_t point) { return Points(U")]}》”’〕】」』").find(point) != Points::npos; }

// The label whose name and colon stand at `at`; its value's place in `value`.
Label label_at(const Folded& text, std::size_t at, std::size_t& value) {
  constexpr std::size_t longest = 8;
  const Points rest = Points(text.points).substr(at, longest + 1);
  const std::size_t colon = rest.find(U':');
  if (colon == Points::npos || colon == 0) return Label::none;
  value = at + colon + 1;
  return label_named(rest.substr(0, colon));
}

}  // namespace

Label label_named(Points name) {
  for (const Name& known : names)
    if (known.words == name) return known.label;
  return Label::none;
}

std::vector<FoundLabel> find_labels(const Folded& paragraph, std::size_t from) {
  std::vector<FoundLabel> labels;
  int depth = 0;
  bool beginning = true;
  for (std::size_t at = from; at < paragraph.points.size(); ++at) {
    const char32_t now = paragraph.points[at];
    std::size_t value = 0;
    if (beginning && depth == 0) {
      const Label label = label_at(paragraph, at, value);
      if (label != Label::none) {
        labels.push_back({label, at, value});
        at = value - 1;
        beginning = false;
        continue;
      }
    }
    depth += opens(now) ? 1 : closes(now) ? -1 : 0;
    depth = std::max(depth, 0);
    beginning = now == U'。' || now == U';' || (now == U',' && !labels.empty());
  }
  return labels;
}

}  // namespace duban
