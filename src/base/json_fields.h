#pragma once

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace duban {

// Records are kept as JSON with the keys in order: nlohmann::json, not ordered_json, keeps them so.
using SortedJson = nlohmann::json;

// Reading is total: what is missing, or is no such thing, is left out.

// The object that the text is; an empty one where it is none.  With `last`, what stands from that
// key on is not read: quick where the last value of a canonical record is most of it.
SortedJson object_in(std::string_view json, const std::string& last = "");

std::string text_in(const SortedJson& object, const char* key);
std::optional<Day> day_in(const SortedJson& object, const char* key);
bool flag_in(const SortedJson& object, const char* key);
std::optional<double> number_in(const SortedJson& object, const char* key);
// What is below or above is taken as the bound; a fraction is cut off.
std::optional<int> whole_in(const SortedJson& object, const char* key,
                            int least = std::numeric_limits<int>::min(),
                            int most = std::numeric_limits<int>::max());
// Bytes and places: up to 2^53, as JSON has them.
std::int64_t long_in(const SortedJson& object, const char* key);
// An array, empty where there is none.
const SortedJson& list_in(const SortedJson& object, const char* key);
// Of an array those that are texts; a text alone is a list of one.
std::vector<std::string> texts_in(const SortedJson& object, const char* key);

// Writing leaves out what is empty.
void put(SortedJson& object, const char* key, const std::string& value);
void put(SortedJson& object, const char* key, const std::optional<Day>& value);
void put(SortedJson& object, const char* key, const std::optional<int>& value);

}  // namespace duban
