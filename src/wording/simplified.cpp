#include "wording/simplified.h"

#include <opencc/Config.hpp>
#include <opencc/Conversion.hpp>
#include <opencc/ConversionChain.hpp>
#include <opencc/Converter.hpp>
#include <opencc/Dict.hpp>
#include <opencc/Lexicon.hpp>

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"

namespace duban {

namespace {

// OpenCC's rows for t2s; its own walk asks a trie at every character, which is ten times slower.
class Dictionary {
 public:
  Dictionary() {
    opencc::Config config;
    const auto converter = config.NewFromFile("t2s.json");
    for (const auto& conversion : converter->GetConversionChain()->GetConversions()) {
      const auto lexicon = conversion->GetDict()->GetLexicon();
      for (const auto& entry : *lexicon) add(entry->Key(), entry->GetDefault());
    }
    for (auto& [first, rows] : rows_)
      std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return a.first.size() != b.first.size() ? a.first.size() > b.first.size()
                                                : a.first < b.first;
      });
  }

  std::string convert(std::string_view text) const {
    std::string simple;
    simple.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
      const std::string_view rest = text.substr(at);
      const Row* row = begun_[low_bytes(rest)] ? row_at(rest) : nullptr;
      const std::size_t size = row ? row->first.size() : size_of_first(rest);
      simple += row ? std::string_view(row->second) : rest.substr(0, size);
      at += size;
    }
    return simple;
  }

 private:
  using Row = std::pair<std::string, std::string>;

  static std::size_t size_of_first(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }
  // The last two bytes of the first character.
  static std::size_t low_bytes(std::string_view text) {
    std::size_t low = 0;
    for (const char byte : text.substr(0, size_of_first(text)))
      low = (low << 8 | static_cast<unsigned char>(byte)) & 0xFFFF;
    return low;
  }

  // A row of another length would lose the places.
  void add(std::string from, std::string to) {
    if (from.empty() || length(from) != length(to)) return;
    begun_.set(low_bytes(from));
    auto& rows = rows_[from.substr(0, size_of_first(from))];
    rows.emplace_back(std::move(from), std::move(to));
  }

  const Row* row_at(std::string_view text) const {
    const auto found = rows_.find(std::string(text.substr(0, size_of_first(text))));
    if (found == rows_.end()) return nullptr;
    for (const Row& row : found->second)
      if (text.starts_with(row.first)) return &row;
    return nullptr;
  }

  std::unordered_map<std::string, std::vector<Row>> rows_;  // by first character, longest first
  std::bitset<65536> begun_;  // by low_bytes: most characters begin no row
};

// Its rows are files of the library's package.
const Dictionary& dictionary() try {
  static const Dictionary known;
  return known;
} catch (const std::exception&) {
  throw Error("找不到繁体转简体的词典；请安装软件包libopencc-data");
}

}  // namespace

std::string with_simplified_characters(std::string_view text) { return dictionary().convert(text); }

}  // namespace duban
