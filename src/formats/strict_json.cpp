#include "formats/strict_json.h"

#include <cmath>

namespace duban {

const SortedJson& need_field(const SortedJson& object, const char* key) {
  if (!object.is_object()) throw JsonFault{"", "应为对象"};
  const auto found = object.find(key);
  if (found == object.end()) throw JsonFault{key, "缺少"};
  return *found;
}

std::string need_text(const SortedJson& object, const char* key) {
  const SortedJson& field = need_field(object, key);
  if (!field.is_string()) throw JsonFault{key, "应为文字"};
  return field.get<std::string>();
}

bool need_flag(const SortedJson& object, const char* key) {
  const SortedJson& field = need_field(object, key);
  if (!field.is_boolean()) throw JsonFault{key, "应为 true 或 false"};
  return field.get<bool>();
}

double need_number(const SortedJson& object, const char* key, double least, double most) {
  const SortedJson& field = need_field(object, key);
  if (!field.is_number()) throw JsonFault{key, "应为数"};
  const double number = field.get<double>();
  if (!(number >= least && number <= most))
    throw JsonFault{key, fmt::format("应在{}和{}之间", least, most)};
  return number;
}

int need_whole(const SortedJson& object, const char* key, int least, int most) {
  const double number = need_number(object, key, least, most);
  if (number != std::floor(number)) throw JsonFault{key, "应为整数"};
  return static_cast<int>(number);
}

Day need_day(const SortedJson& object, const char* key) {
  if (const auto day = parse_day(need_text(object, key))) return *day;
  throw JsonFault{key, "应为日期"};
}

const SortedJson& need_list(const SortedJson& object, const char* key) {
  const SortedJson& field = need_field(object, key);
  if (!field.is_array()) throw JsonFault{key, "应为列表"};
  return field;
}

std::size_t need_position(const SortedJson& object, const char* key, std::size_t size) {
  constexpr int most = 1'000'000'000;
  const auto position = static_cast<std::size_t>(need_whole(object, key, 0, most));
  if (position >= size) throw JsonFault{key, "所指的一行不存在"};
  return position;
}

std::optional<Day> day_or_none(const SortedJson& object, const char* key) {
  if (need_field(object, key).is_null()) return {};
  return need_day(object, key);
}

std::string text_or_none(const SortedJson& object, const char* key) {
  if (!object.is_object()) throw JsonFault{"", "应为对象"};
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? "" : need_text(object, key);
}

std::vector<std::string> need_texts(const SortedJson& object, const char* key) {
  return read_each_of(object, key, [](const SortedJson& item) {
    if (!item.is_string()) throw JsonFault{"", "应为文字"};
    return item.get<std::string>();
  });
}

}  // namespace duban
