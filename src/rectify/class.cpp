#include "rectify/class.h"

#include <fmt/core.h>

#include <array>

namespace duban {

namespace {

constexpr std::array<std::string_view, 3> names = {"立行立改", "限期整改", "长期坚持"};
constexpr std::string_view id_start = "zhenggai-";

}  // namespace

std::string_view in_chinese(RectifyClass one) { return names[static_cast<std::size_t>(one)]; }

std::optional<RectifyClass> parse_rectify_class(std::string_view words) {
  if (words == "限期") return RectifyClass::dated;
  for (const RectifyClass one : rectify_classes)
    if (in_chinese(one) == words) return one;
  return {};
}

std::string rectify_plan_id(int year) { return fmt::format("{}{}", id_start, year); }

bool is_rectify_plan(const Plan& plan) { return plan.id.starts_with(id_start); }

std::string part_of_class(RectifyClass one) { return std::to_string(static_cast<int>(one) + 1); }

RectifyClass class_of(const Plan& plan, TaskIndex task) {
  for (const RectifyClass one : rectify_classes)
    if (plan.tasks[task].part == part_of_class(one)) return one;
  return RectifyClass::dated;
}

}  // namespace duban
