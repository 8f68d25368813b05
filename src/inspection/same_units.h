#pragma once

#include <map>
#include <string>

#include "inspection/pool.h"

namespace duban {

// Words by which the pools call a unit, and the unit that is meant by them: 市司法局 and 司法局 →
// 赣州市司法局.  Part of the record (schemas/draw.md).
using SameUnits = std::map<std::string, std::string>;

// The name, else the word itself.
const std::string& name_in(const SameUnits& same, const std::string& word);

// Every unit of the pool under its one name: units, what is avoided (the words as written stay
// beside it), and an entry without a unit that is one itself.  Positions stay.
void name_alike(DrawPool& pool, const SameUnits& same);

}  // namespace duban
