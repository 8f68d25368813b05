#pragma once

#include <string>
#include <vector>

namespace duban {

// A stretch of a title that no line's end parts.
struct TitleWord {
  std::string words;
  double width = 0;  // Han characters
  int parting = 0;   // how bad it is to end a line behind it; 0 = a good place
};

// A title in such stretches: numbers with what they count, quoted and bracketed names up to `most`
// characters, the words that titles of official papers are made of; else single characters.
std::vector<TitleWord> title_words(const std::string& title, double most);

}  // namespace duban
