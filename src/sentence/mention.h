#pragma once

#include "sentence/number_in_text.h"

namespace duban {

// Whether it only says which things are meant: 全市12个县, 从5个方面, 落实33条措施.
bool is_mention(const NumberInText& number);

// Whether it describes something (100人以上的企业, 3万吨级) or says what it was like before
// (由7个工作日压缩至3个工作日).
bool is_description(const NumberInText& number);

}  // namespace duban
