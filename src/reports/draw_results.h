#pragma once

#include "document/document.h"
#include "inspection/record.h"

namespace duban {

// The lower half of a draw's paper: whence the seed, what it drew, and who answers for it.
void add_seed(Document& paper, const DrawRecord& record);
void add_results(Document& paper, const DrawnRecord& drawn);
void add_signatures(Document& paper);

}  // namespace duban
