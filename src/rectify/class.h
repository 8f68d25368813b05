#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/plan.h"

namespace duban {

// How soon a problem is put right (整改时限类别): at once, by a day, or again and again.
enum class RectifyClass { at_once, dated, lasting };

constexpr RectifyClass rectify_classes[] = {RectifyClass::at_once, RectifyClass::dated,
                                            RectifyClass::lasting};

std::string_view in_chinese(RectifyClass one);  // 立行立改 限期整改 长期坚持
// 限期 is the same as 限期整改.
std::optional<RectifyClass> parse_rectify_class(std::string_view words);

// The register of a year's problems is a plan like any other, so that all that is done with tasks
// is done with them; its parts are the classes.
std::string rectify_plan_id(int year);  // zhenggai-2024
bool is_rectify_plan(const Plan& plan);
std::string part_of_class(RectifyClass one);
// Of a task of such a plan; dated where its part says none.
RectifyClass class_of(const Plan& plan, TaskIndex task);

}  // namespace duban
