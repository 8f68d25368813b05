#pragma once

#include <string>
#include <string_view>

namespace duban {

// A short title cut from a duty's own words, in their order: the verb with its object, without
// time, adverbs, asides and closing words.  `from`: where they
// begin, at the subject or the verb; `verb`: where the verb does.  About 25
// characters at most.
std::string title_of_duty(std::string_view clause, std::size_t from, std::size_t verb);

}  // namespace duban
