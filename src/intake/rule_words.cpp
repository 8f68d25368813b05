#include "intake/rule_words.h"

#include <algorithm>
#include <cassert>

namespace duban {

namespace {

std::string_view first_character(std::string_view text) {
  return text.substr(0, character_length(text.front()));
}

std::size_t last_two_bytes(std::string_view character) {
  std::size_t bytes = 0;
  for (const char byte : character)
    bytes = (bytes << 8 | static_cast<unsigned char>(byte)) & 0xFFFF;
  return bytes;
}

}  // namespace

RuleWords::RuleWords(const std::vector<OrderRule>& rules) {
  assert(rules.size() <= most_rules);
  for (std::size_t rule = 0; rule < rules.size(); ++rule) {
    const WordTable* tables[lists] = {&rules[rule].before, &rules[rule].also_before,
                                      &rules[rule].after, &rules[rule].also_after};
    for (std::size_t list = 0; list < lists; ++list) {
      const std::size_t bit = rule * lists + list;
      asks_nothing_[bit] = tables[list]->empty();
      tables[list]->each_word([&](std::string_view text) {
        std::vector<Word>& same = by_first_[first_character(text)];
        const auto known = std::find_if(same.begin(), same.end(),
                                        [&](const Word& word) { return word.text == text; });
        if (known != same.end())
          known->in.push_back(bit);
        else
          same.push_back({text, {bit}});
        begun_.set(last_two_bytes(first_character(text)));
      });
    }
  }
}

RuleWords::Said RuleWords::said_in(std::string_view text) const {
  Said said;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const std::string_view character = first_character(rest);
    at += character.size();
    if (!begun_[last_two_bytes(character)]) continue;
    const auto words = by_first_.find(character);
    if (words == by_first_.end()) continue;
    for (const Word& word : words->second)
      if (rest.starts_with(word.text))
        for (const std::size_t bit : word.in) said.set(bit);
  }
  return said;
}

}  // namespace duban
