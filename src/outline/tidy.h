#pragma once

#include "source/traced.h"

namespace duban {

// One form of each sign, so that later steps need to know one only:
// * （）〔〕，；：！？ full-width wherever Chinese stands beside them; half-width in Latin and
// within
//   numbers (1,000  12:30  (GPU cloud)); 〔〕 around the year of a document's number, however
//   printed;
// * digits, Latin letters, % / + - = . half-width;
// * no blanks but one between Latin words, before a further label in a line (… 完成时限：) and
//   between names of offices; no invisible characters, no marks of Markdown (** and \);
// * tabs stay, for they part the cells of a table; quotes and dashes stay as printed.
Traced tidied(const Traced& line);

}  // namespace duban
