#include "outline/tables/stage_column.h"

namespace duban {
namespace {

constexpr Points spans[] = {U"一季度", U"二季度", U"三季度", U"四季度", U"1季度",
                            U"2季度",  U"3季度",  U"4季度",  U"上半年", U"下半年"};
constexpr Points rests[] = {U"",         U"末",       U"底",       U"前",       U"底前",
                            U"末前",     U"目标",     U"进度",     U"计划",     U"节点",
                            U"任务",     U"安排",     U"工作任务", U"目标任务", U"工作目标",
                            U"工作计划", U"工作安排", U"推进计划", U"工作节点", U"进度目标",
                            U"进度安排", U"阶段目标", U"形象进度", U"工作内容", U"工作进度",
                            U"进度计划", U"工作举措", U"节点目标", U"重点工作"};

// The digits at the head of the words.
std::size_t digits_of(Points words) {
  std::size_t digits = 0;
  while (digits < words.size() && is_arabic(words[digits])) ++digits;
  return digits;
}

Points behind_year(Points name) {
  const bool year = digits_of(name) == 4 && name.substr(4).starts_with(U"年");
  return year ? name.substr(5) : name;
}

// 6月, 1-3月, 4月至6月
Points behind_months(Points name) {
  std::size_t digits = digits_of(name);
  if (digits == 0 || digits > 2) return name;
  Points rest = name.substr(digits);
  if (rest.starts_with(U"月") && !rest.substr(1).starts_with(U"至")) return rest.substr(1);
  if (rest.starts_with(U"月")) rest.remove_prefix(1);
  if (rest.empty() || !is_one_of(rest.front(), U"-—至~")) return name;
  rest.remove_prefix(1);
  digits = digits_of(rest);
  const bool months = digits > 0 && digits <= 2 && rest.substr(digits).starts_with(U"月");
  return months ? rest.substr(digits + 1) : name;
}

}  // namespace

bool names_stage(Points name) {
  Points rest = behind_year(name);
  if (rest.starts_with(U"第")) rest.remove_prefix(1);
  for (const Points span : spans)
    if (rest.starts_with(span)) return is_any(rest.substr(span.size()), rests);
  const Points behind = behind_months(rest);
  if (behind.size() == rest.size()) return false;
  return is_any(behind.starts_with(U"份") ? behind.substr(1) : behind, rests);
}

}  // namespace duban
