#pragma once

#include "sentence/number_in_text.h"

namespace duban {

// Whether a number of days or hours says how fast something is to be done: 受理后5个工作日内办结,
// 压缩至3天, 不少于7天; not 印发之日起30日内, which is a date, nor 5日前.
bool is_time_limit(const NumberInText& number);

}  // namespace duban
