#include "sentence/word_table.h"

#include <algorithm>

namespace duban {

namespace {

// The character at `at` as one number.
std::uint32_t key_at(std::string_view text, std::size_t at) {
  std::uint32_t key = 0;
  for (const char byte : text.substr(at, character_length(text[at])))
    key = key << 8 | static_cast<unsigned char>(byte);
  return key;
}

}  // namespace

WordTable::WordTable(std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    by_first_[key_at(word, 0)].push_back(word);
    begun_.set(low_bits(word, 0));
    longest_ = std::max(longest_, word.size());
  }
  for (auto& [key, same] : by_first_)
    std::sort(same.begin(), same.end(),
              [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
}

At WordTable::found_at(std::string_view text, std::size_t at) const {
  const auto same = by_first_.find(key_at(text, at));
  if (same == by_first_.end()) return {at, at};
  for (const std::string_view word : same->second)
    if (text.substr(at, word.size()) == word) return {at, at + word.size()};
  return {at, at};
}

At WordTable::find(std::string_view text, std::size_t from) const {
  for (std::size_t i = from; i < text.size(); i += character_length(text[i]))
    if (const At found = at(text, i); found.to != i) return found;
  return {text.size(), text.size()};
}

bool WordTable::in(std::string_view text) const { return find(text).from < text.size(); }

bool WordTable::begins(std::string_view text) const { return at(text, 0).to != 0; }

bool WordTable::ends(std::string_view text) const {
  const std::size_t from = text.size() > longest_ ? text.size() - longest_ : 0;
  for (std::size_t i = from; i < text.size(); ++i)
    if (at(text, i).to == text.size()) return true;
  return false;
}

}  // namespace duban
