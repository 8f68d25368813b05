#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "sentence/sentence.h"
#include "wording/counted.h"

namespace duban {

// Points [from, to) of a folded sentence.
struct TextPart {
  std::size_t from = 0;
  std::size_t to = 0;

  std::u32string_view of(std::u32string_view points) const {
    return points.substr(from, to - from);
  }
};

// The sentences and table cells of a text: a number's unit never stands beyond.
std::vector<At> number_cells(std::string_view text);

// The clauses of a folded sentence, in order and touching; a comma in brackets or in 1,200 ends
// none.
std::vector<TextPart> clauses_of(std::u32string_view points);

// Whether a number, or a word that counts, may begin with this point: only then is it read.
bool may_count(char32_t point);

// Behind the name that opens at `at`: a title in 《》, or short words in quotes that are no count
// of their own (“1+3+N”, not “全覆盖”); `at` where none opens.
std::size_t behind_name(std::u32string_view points, std::size_t at);

// Walks over a clause, past its names: `read` is given each place where something may count and
// says where to go on; nothing counts where it says the place itself.
template <class Read>
void walk_counts(std::u32string_view points, const TextPart& clause, Read read) {
  for (std::size_t at = clause.from; at < clause.to;) {
    std::size_t next = behind_name(points, at);
    if (next == at && may_count(points[at])) next = read(at);
    at = std::max(next, at + 1);
  }
}

// The number at `at`, but not where it is part of a code: A4, 2+26, 3.0版, 〔2022〕, 12345.
std::optional<Amount> plain_amount(std::u32string_view points, std::size_t at);

}  // namespace duban
