#pragma once

#include "document/document.h"
#include "inspection/record.h"

namespace duban {

// What a draw took and whom it sends: a row each, or, where they would not fit the page, how many
// of each unit (else of each kind); then how evenly.  Needs (all): units under their one name.
void add_results(Document& paper, const DrawnRecord& drawn);
// The rows that add_results had no room for.
void add_long_results(Document& paper, const DrawnRecord& drawn);
void add_signatures(Document& paper);

}  // namespace duban
