#include "outline/line_start.h"

#include <algorithm>
#include <array>
#include <string>

#include "outline/page_line.h"

namespace duban {

namespace {

using Points = std::vector<TextPoint>;

constexpr std::size_t looked_at = 64;  // bytes of a line that decide how it begins

bool is_one_of(char32_t point, std::u32string_view set) {
  return set.find(point) != std::u32string_view::npos;
}

bool is_numeral(char32_t point) { return is_one_of(point, U"一二三四五六七八九十百零〇"); }

char32_t at(const Points& points, std::size_t k) { return k < points.size() ? points[k].point : 0; }

template <class Test>
std::size_t skip(const Points& points, std::size_t k, Test test) {
  while (k < points.size() && test(points[k].point)) ++k;
  return k;
}

// 一、  一是  第一章  第一，  （一）
bool begins_with_numeral(const Points& points) {
  const bool ordinal = at(points, 0) == U'第';
  const bool bracket = at(points, 0) == U'（';
  const std::size_t begin = ordinal || bracket;
  std::size_t end = skip(points, begin, is_numeral);
  if (end == begin) end = skip(points, begin, is_digit);
  if (end == begin || end > begin + 5) return false;
  const char32_t next = at(points, end);
  if (bracket) return next == U'）';
  if (ordinal)
    return is_one_of(next, U"章节条编篇款项，") || (next == U'部' && at(points, end + 1) == U'分');
  return is_numeral(points[begin].point) && is_one_of(next, U"、.是");
}

// 1.  1、  1）  1.2  but not 1.5亿元 or 2024年
bool begins_with_digits(const Points& points) {
  std::size_t end = skip(points, 0, is_digit);
  if (end == 0 || end > 4) return false;
  const char32_t next = at(points, end);
  if (next == U'、' || next == U'）' || next == U')') return true;
  if (next != U'.') return false;
  bool dotted = false;
  while (at(points, end) == U'.' && is_digit(at(points, end + 1))) {
    end = skip(points, end + 1, is_digit);
    dotted = true;
  }
  if (at(points, end) == U'.') ++end;
  if (!dotted) return true;
  return is_han(at(points, end)) &&
         !is_one_of(at(points, end), U"个万亿倍元公里米吨年月日小件项次名分平千百户家");
}

bool begins_with_sign(char32_t point) {
  return (point >= 0x2460 && point <= 0x249B) || (point >= 0x3220 && point <= 0x3229) ||
         (point >= 0x2474 && point <= 0x2487) || is_one_of(point, U"•●■◆★☆▲▶►◇□○※➢✓·◎");
}

constexpr std::array numbered_words = {
    std::string_view("任务"), std::string_view("问题"), std::string_view("专栏"),
    std::string_view("附件"), std::string_view("事项"), std::string_view("指标"),
    std::string_view("措施"), std::string_view("附表"), std::string_view("案例")};

// 问题1  任务（一）  附件：
bool begins_with_word(std::string_view line) {
  for (const std::string_view word : numbered_words) {
    if (!line.starts_with(word)) continue;
    const Points rest = text_points(line.substr(word.size()).substr(0, looked_at));
    if (word == "附件" && rest.empty()) return true;
    std::size_t k = at(rest, 0) == U'（';
    if (is_digit(at(rest, k))) return true;
    k = skip(rest, k, is_numeral);
    return (k > 0 && is_one_of(at(rest, k), U"：、）.，")) ||
           (word == "附件" && at(rest, 0) == U'：');
  }
  return false;
}

constexpr std::array label_words = {
    std::string_view("牵头单位"),     std::string_view("牵头部门"),
    std::string_view("牵头领导"),     std::string_view("主办单位"),
    std::string_view("主责单位"),     std::string_view("责任单位"),
    std::string_view("责任部门"),     std::string_view("责任科室"),
    std::string_view("责任处室"),     std::string_view("责任领导"),
    std::string_view("责任人"),       std::string_view("责任主体"),
    std::string_view("配合单位"),     std::string_view("配合部门"),
    std::string_view("协办单位"),     std::string_view("承办单位"),
    std::string_view("参与单位"),     std::string_view("落实单位"),
    std::string_view("督办单位"),     std::string_view("督导单位"),
    std::string_view("整改目标"),     std::string_view("整改措施"),
    std::string_view("整改时限"),     std::string_view("整改责任"),
    std::string_view("整改单位"),     std::string_view("整改情况"),
    std::string_view("整改类型"),     std::string_view("完成时限"),
    std::string_view("完成时间"),     std::string_view("办结时限"),
    std::string_view("时限要求"),     std::string_view("时间要求"),
    std::string_view("时间安排"),     std::string_view("时间节点"),
    std::string_view("进度安排"),     std::string_view("工作目标"),
    std::string_view("工作措施"),     std::string_view("工作举措"),
    std::string_view("具体措施"),     std::string_view("工作要求"),
    std::string_view("主要内容"),     std::string_view("主要任务"),
    std::string_view("工作任务"),     std::string_view("工作内容"),
    std::string_view("目标任务"),     std::string_view("问题表现"),
    std::string_view("问题描述"),     std::string_view("存在问题"),
    std::string_view("成果形式"),     std::string_view("佐证材料"),
    std::string_view("评价标准"),     std::string_view("分管领导"),
    std::string_view("联系人"),       std::string_view("联系电话"),
    std::string_view("联系单位"),     std::string_view("实施单位"),
    std::string_view("组织单位"),     std::string_view("主管部门"),
    std::string_view("牵头责任单位"), std::string_view("主要责任单位"),
    std::string_view("第一责任单位"), std::string_view("备注"),
    std::string_view("抄送"),         std::string_view("主送"),
    std::string_view("督办事项"),     std::string_view("督查事项"),
    std::string_view("交办事项"),     std::string_view("事项名称"),
    std::string_view("任务名称"),     std::string_view("项目名称"),
    std::string_view("办理时限"),     std::string_view("办理要求"),
    std::string_view("督办要求"),     std::string_view("督办内容"),
    std::string_view("交办时间"),     std::string_view("交办日期"),
    std::string_view("签发人"),       std::string_view("附件")};

}  // namespace

bool begins_item(std::string_view line) {
  const Points points = text_points(line.substr(0, looked_at));
  if (points.empty()) return false;
  return begins_with_sign(points[0].point) || begins_with_numeral(points) ||
         begins_with_digits(points) || begins_with_word(line);
}

bool begins_label(std::string_view line) {
  if (line.starts_with("（")) line.remove_prefix(std::string_view("（").size());
  return std::any_of(label_words.begin(), label_words.end(), [&](std::string_view word) {
    return line.starts_with(word) && line.substr(word.size()).starts_with("：");
  });
}

bool is_day_line(std::string_view line) {
  if (line.size() > looked_at || !line.ends_with("日")) return false;
  const Points points = text_points(line);
  return std::all_of(points.begin(), points.end(), [](const TextPoint& point) {
    return is_digit(point.point) || is_numeral(point.point) || is_blank(point.point) ||
           is_one_of(point.point, U"年月日元Oo○");
  });
}

bool ends_sentence(std::string_view line) {
  constexpr std::array closers = {std::string_view("”"), std::string_view("’"),
                                  std::string_view("）"), std::string_view("》")};
  constexpr std::array ends = {std::string_view("。"), std::string_view("！"),
                               std::string_view("？"), std::string_view("；"),
                               std::string_view("："), std::string_view("…")};
  const auto ends_with_one = [&](const auto& marks) {
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return line.ends_with(mark); });
  };
  for (int k = 0; k < 3 && ends_with_one(closers) && !ends_with_one(ends); ++k)
    line.remove_suffix(std::string_view("）").size());
  return ends_with_one(ends) || line.ends_with('.') || line.ends_with(';');
}

}  // namespace duban
