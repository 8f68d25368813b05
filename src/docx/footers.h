#pragma once

#include <string>

#include "docx/measures.h"

namespace duban {

// From the page's edge: the issuer's name of 信函格式, and its lower rule, under which nothing
// stands.
constexpr int letter_header = gb::twips(30);
constexpr int letter_footer = gb::twips(20);
constexpr int wide_footer = gb::twips(10);

// "— 1 —" in 4号宋体, its dash 7 mm below the text; odd pages right, even pages left, one
// character in.
std::string odd_footer_part();
std::string even_footer_part();

// Nothing, in no height: where only the first page has a header, the others need one too.
std::string empty_header_part();

// What the first page of 信函格式 has: the issuer over thick and thin red rules, and thin and thick
// ones at its foot.
std::string letter_header_part(const std::string& issuer);
std::string letter_footer_part();

}  // namespace duban
