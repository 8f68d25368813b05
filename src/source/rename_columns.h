#pragma once

#include <map>
#include <string>

#include "source/source.h"

namespace duban {

// Names the columns of the document's tables anew, as a person mapped them: a cell within the first
// five rows of a table that says exactly one of the keys (blanks apart) says the value instead.
// Returns how many were renamed.
int rename_columns(SourceText& source, const std::map<std::string, std::string>& names);

}  // namespace duban
