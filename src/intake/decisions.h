#pragma once

#include <string>
#include <vector>

#include "intake/draft.h"

namespace duban {

// What a person must decide before the draft is a plan, in Chinese, a sentence each: the most
// important first, equal doubts in one with the numbers of their tasks in the document's order.
std::vector<std::string> decisions(const Draft& draft, const SourceText& source);

}  // namespace duban
