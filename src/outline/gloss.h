#pragma once

#include <cstddef>

#include "source/traced.h"

namespace duban {

// Pinyin in brackets behind the characters it reads: 陽(yáng)新（xīn）.  Latin in brackets that is
// no pinyin, (APP) or (EDA), is part of the text.

// How many glosses with tone marks the line has.
std::size_t count_glosses(const std::string& line);

// The line without its glosses; those without tone marks, 們(men), go only where the document is
// `glossed`, for (ai) may be meant.
Traced without_glosses(const Traced& line, bool glossed);

}  // namespace duban
