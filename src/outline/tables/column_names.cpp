#include "outline/tables/column_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace duban {

namespace {

constexpr std::size_t longest = 36;  // bytes of a column's name

constexpr std::array number_names = {std::string_view("序号"),     std::string_view("编号"),
                                     std::string_view("项次"),     std::string_view("序"),
                                     std::string_view("任务编号"), std::string_view("任务序号"),
                                     std::string_view("号")};

// What the names of columns end with.
constexpr std::array name_ends = {
    std::string_view("单位"),   std::string_view("部门"),   std::string_view("科室"),
    std::string_view("处室"),   std::string_view("机构"),   std::string_view("主体"),
    std::string_view("领导"),   std::string_view("责任人"), std::string_view("联系人"),
    std::string_view("负责人"), std::string_view("时限"),   std::string_view("时间"),
    std::string_view("期限"),   std::string_view("进度"),   std::string_view("节点"),
    std::string_view("任务"),   std::string_view("举措"),   std::string_view("措施"),
    std::string_view("内容"),   std::string_view("目标"),   std::string_view("要求"),
    std::string_view("事项"),   std::string_view("项目"),   std::string_view("名称"),
    std::string_view("问题"),   std::string_view("指标"),   std::string_view("标准"),
    std::string_view("要点"),   std::string_view("成果"),   std::string_view("形式"),
    std::string_view("依据"),   std::string_view("备注"),   std::string_view("类别"),
    std::string_view("领域"),   std::string_view("分类"),   std::string_view("方面"),
    std::string_view("情况"),   std::string_view("分工"),   std::string_view("分解"),
    std::string_view("完成时"), std::string_view("电话"),   std::string_view("地区"),
    std::string_view("分值"),   std::string_view("材料"),   std::string_view("安排"),
    std::string_view("工作"),   std::string_view("牵头"),   std::string_view("配合"),
    std::string_view("主责"),   std::string_view("主办"),   std::string_view("承办"),
    std::string_view("协办"),   std::string_view("参与"),   std::string_view("清单"),
    std::string_view("方式"),   std::string_view("频次"),   std::string_view("类型"),
    std::string_view("板块"),   std::string_view("日期")};

}  // namespace

bool is_number_column(std::string_view cell) {
  return std::find(number_names.begin(), number_names.end(), cell) != number_names.end();
}

bool is_column_name(std::string_view cell) {
  if (is_number_column(cell)) return true;
  if (cell.empty() || cell.size() > longest || cell.find_first_of("0123456789") != cell.npos)
    return false;
  for (const std::string_view mark : {"。", "，", "；", "：", "“"})
    if (cell.find(mark) != std::string_view::npos) return false;
  if (cell.ends_with("）")) cell = cell.substr(0, cell.rfind("（"));
  return std::any_of(name_ends.begin(), name_ends.end(),
                     [&](std::string_view end) { return cell.ends_with(end); });
}

}  // namespace duban
