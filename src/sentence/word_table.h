#pragma once

#include <bitset>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "sentence/sentence.h"

namespace duban {

// The bytes of the UTF-8 character that `lead` begins; 1 where no character begins so.
constexpr std::size_t character_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// Words sought in a text: one look-up a character however many they are.
class WordTable {
 public:
  WordTable() = default;
  WordTable(std::initializer_list<std::string_view> words);
  explicit WordTable(std::vector<std::string_view> words);

  // The longest of the words that stands at `at`, as a place; empty where none does.
  At at(std::string_view text, std::size_t at) const {
    return at < text.size() && begun_[low_bits(text, at)] ? found_at(text, at) : At{at, at};
  }
  // The first of the words from `from` on; empty, behind the text, where there is none.
  At find(std::string_view text, std::size_t from = 0) const;
  bool in(std::string_view text) const;
  bool begins(std::string_view text) const;
  bool ends(std::string_view text) const;
  bool empty() const { return words_.empty(); }
  template <class Visit>
  void each_word(Visit visit) const {
    for (const std::string_view word : words_) visit(word);
  }
  // Visits each word that stands anywhere in a text, as often as it does.
  template <class Visit>
  void each_in(std::string_view text, Visit visit) const {
    for (std::size_t i = 0; i < text.size(); i += character_length(text[i])) {
      if (!begun_[low_bits(text, i)]) continue;
      for (const std::string_view word : words_begun_at(text, i))
        if (text.substr(i).starts_with(word)) visit(word);
    }
  }

 private:
  // The low bits of the character at `at`.
  static std::size_t low_bits(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
      return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
    };
    if (byte(0) < 0xC0) return byte(0);
    if (byte(0) >= 0xE0) return (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
    return (byte(0) & 0x3Fu) << 6 | (byte(1) & 0x3Fu);
  }
  At found_at(std::string_view text, std::size_t at) const;
  // Those that begin with the character at `at`, longest first.
  std::span<const std::string_view> words_begun_at(std::string_view text, std::size_t at) const;
  std::size_t slot_of(std::uint32_t key) const;

  // The words of one first character: [from, to) of words_.
  struct Slot {
    std::uint32_t key = 0;  // 0 = free
    std::uint16_t from = 0;
    std::uint16_t to = 0;
  };

  std::vector<std::string_view> words_;  // by first character, the longest of it first
  std::vector<Slot> slots_;              // a power of two, at most half of them taken
  std::bitset<4096> begun_;  // by the low bits of a first character: most texts stop here
  std::size_t longest_ = 0;
};

}  // namespace duban
