#pragma once

#include <map>
#include <string>

namespace duban {

struct FrozenDraw;

// Words by which the pools call a unit, and the unit that is meant by them: 市司法局 and 司法局 →
// 赣州市司法局.  Part of the record (schemas/draw.md).
using SameUnits = std::map<std::string, std::string>;

// The name, else the word itself.
const std::string& name_in(const SameUnits& same, const std::string& word);

// The same draw with every unit under its one name: units, what is avoided (the words as written
// stay beside it), and an object without a unit that is one itself.  Positions stay.
FrozenDraw under_one_name(FrozenDraw draw);

}  // namespace duban
