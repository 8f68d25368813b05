#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "base/json_fields.h"

namespace duban {

// What is wrong in a record and where: "blocks[2].rows[0]", "应为文字".
struct JsonFault {
  std::string where;
  std::string what;
};

// Strict reading, each throwing JsonFault: the field must be there and of its kind.
const SortedJson& need_field(const SortedJson& object, const char* key);
std::string need_text(const SortedJson& object, const char* key);
bool need_flag(const SortedJson& object, const char* key);
double need_number(const SortedJson& object, const char* key, double least, double most);
int need_whole(const SortedJson& object, const char* key, int least, int most);
Day need_day(const SortedJson& object, const char* key);
const SortedJson& need_list(const SortedJson& object, const char* key);
// A position in something of that size.
std::size_t need_position(const SortedJson& object, const char* key, std::size_t size);

// Nothing, "" for null.
std::optional<Day> day_or_none(const SortedJson& object, const char* key);
std::string text_or_none(const SortedJson& object, const char* key);

template <class Read>
auto read_each(const SortedJson& list, const std::string& name, Read read) {
  std::vector<std::decay_t<decltype(read(list))>> all;
  for (std::size_t i = 0; i < list.size(); ++i) {
    try {
      all.push_back(read(list[i]));
    } catch (JsonFault& fault) {
      const std::string inner = fault.where.empty() || fault.where[0] == '[' ? "" : ".";
      fault.where = fmt::format("{}[{}]{}{}", name, i, inner, fault.where);
      throw;
    }
  }
  return all;
}

// Every element of the list under the key.
template <class Read>
auto read_each_of(const SortedJson& object, const char* key, Read read) {
  return read_each(need_list(object, key), key, read);
}

// A list of texts.
std::vector<std::string> need_texts(const SortedJson& object, const char* key);

}  // namespace duban
