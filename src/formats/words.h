#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace duban {

// "●红", or "" for none: a lamp that a black-and-white print and a colour-blind reader still tell.
std::string lamp_words(Tint tint);

// What a run says besides its lamp, plain: nothing where it only names the lamp's colour again.
std::string words_beside_lamp(const Text& text);

// A run as plain words, its lamp before them: "●红 逾期15天".
std::string words_of(const Text& text);
std::string words_of(const std::vector<Text>& runs);
std::string words_of(const Cell& cell);  // a U+3000 for each character of its indent

// A figure as people write it: 3, 2.5, at most two decimals; "—" for what is no number.
std::string figure(double value);

}  // namespace duban
