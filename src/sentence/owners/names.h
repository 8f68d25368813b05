#pragma once

#include <string_view>
#include <vector>

#include "sentence/owners/owner.h"

namespace duban {

// How far words are believed to be an office's name: `loose` in a slot that holds only owners,
// `strict` where only the words themselves say so.
enum class NameTrust { strict, loose };

// The names in [at.from, at.to) of the text, which holds no 、 or other sign between names but may
// hold 和, 及, 等 and names glued together: A和B等部门及各地区 is A, B, 各地区.  Empty where the
// words are no names.
std::vector<NamedOwner> split_names(std::string_view text, At at, NameTrust trust);

// 6月底前完成市残联…: what stands there is when, not who.
bool begins_with_time(std::string_view name);

}  // namespace duban
