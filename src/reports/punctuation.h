#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace duban {

// Marks beside Chinese words become full-width, as GB/T 15834 asks: "应于6月前,已逾期(估)" →
// "应于6月前，已逾期（估）".  Marks between numbers and Latin words stay.
std::string full_width(std::string_view text);

// The same for every word of a paper; the rows of its traces are names and stay.
void use_full_width(Document& document);

}  // namespace duban
