#pragma once

#include <cstddef>
#include <string_view>

namespace duban {

// What the words of an office's name tell by themselves, without a list of all offices.

// Ends as offices' names end (局, 人民政府, 各县（市、区）, 成员单位) and holds nothing that no
// name holds.  Bare words such as 单位 and 政府 are no names.
bool is_office(std::string_view name);

// The same, and says whose it is (市…, 省…, 各…, 国家…) or is a ministry or such: sure even where
// no verb says that it is an owner.
bool is_titled_office(std::string_view name);

// 部门, 单位, 政府, 所属单位: by itself it names nobody, behind 和 it belongs to the name before.
bool is_bare_office(std::string_view name);

// 部门, 有关部门, 国务院相关部门, 8个单位: what may stand behind 等 and says nothing new.
bool is_general_office(std::string_view name);

// 省, 各县, 市: the first word of 省、市、县（区）司法局, cut off from its name.
bool is_division_word(std::string_view name);
// 市, 区人民政府, 街道: how such a name goes on.
bool continues_division(std::string_view name);

// 张三, 李四同志, 副市长: a person, no office.
bool is_person(std::string_view name);

// 无, —, 同上, a bare number: what an empty slot holds.
bool is_nobody(std::string_view words);

// The bytes of the office at the beginning of the text, 0 = none: 市财政局 of 市财政局制定办法.
std::size_t leading_office(std::string_view text);

}  // namespace duban
