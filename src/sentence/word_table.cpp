#include "sentence/word_table.h"

#include <algorithm>
#include <bit>

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

WordTable::WordTable(std::initializer_list<std::string_view> words)
    : WordTable(std::vector<std::string_view>(words)) {}

WordTable::WordTable(std::vector<std::string_view> words) : words_(std::move(words)) {
  std::stable_sort(words_.begin(), words_.end(), [](std::string_view a, std::string_view b) {
    const std::uint32_t one = key_at(a, 0), other = key_at(b, 0);
    return one != other ? one < other : a.size() > b.size();
  });
  slots_.resize(std::bit_ceil(2 * words_.size() + 1));
  for (std::size_t from = 0, to = 0; from < words_.size(); from = to) {
    const std::uint32_t key = key_at(words_[from], 0);
    while (to < words_.size() && key_at(words_[to], 0) == key) ++to;
    std::size_t slot = slot_of(key);
    while (slots_[slot].key != 0) slot = (slot + 1) % slots_.size();
    slots_[slot] = {key, static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(to)};
    begun_.set(low_bits(words_[from], 0));
  }
  for (const std::string_view word : words_) longest_ = std::max(longest_, word.size());
}

std::size_t WordTable::slot_of(std::uint32_t key) const {
  constexpr std::uint32_t spread = 0x9E3779B1;  // Knuth's multiplicative hashing
  return (key * spread >> 16) % slots_.size();
}

std::span<const std::string_view> WordTable::words_begun_at(std::string_view text,
                                                            std::size_t at) const {
  const std::uint32_t key = key_at(text, at);
  for (std::size_t slot = slot_of(key); slots_[slot].key != 0; slot = (slot + 1) % slots_.size())
    if (slots_[slot].key == key)
      return {words_.data() + slots_[slot].from, words_.data() + slots_[slot].to};
  return {};
}

At WordTable::found_at(std::string_view text, std::size_t at) const {
  const std::string_view rest = text.substr(at);
  for (const std::string_view word : words_begun_at(text, at))
    if (rest.starts_with(word)) return {at, at + word.size()};
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
