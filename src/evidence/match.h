#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// Something that was handed in: a text, or a file by its name.
struct HandedItem {
  std::string text;
  bool file = false;
};

// Whether what was handed in for it meets the requirement, all its facets taken together.  A file
// shows minutes and figures by itself; a number of a document, a day and an address must be said.
bool satisfies(std::string_view requirement, const std::vector<HandedItem>& items);

// Which of the open requirements the items meet where nobody said so.  The first text and the first
// file are one proof, the second ones another: together they serve one requirement, unless each
// names or shows one of its own.
struct ProofMatch {
  std::vector<std::string> met;
  std::vector<std::string> unclear;  // one of these, but nothing tells which
};
ProofMatch match_proofs(const std::vector<std::string>& open, const std::vector<HandedItem>& items);

// The requirement that the typed words name: the same, else the only one that holds them.
std::optional<std::string> named_requirement(const std::vector<std::string>& requirements,
                                             std::string_view typed);

// Those that were not proved, in the plan's order.
std::vector<std::string> still_missing(const std::vector<std::string>& requirements,
                                       const std::vector<std::string>& proved);

// What a report of the past names as handed in, taken at its word.
std::vector<std::string> named_as_handed_in(const std::vector<std::string>& requirements,
                                            std::string_view text);

}  // namespace duban
