#pragma once

#include <vector>

#include "inspection/seats.h"

namespace duban {

// Looks at inspectors in the order of `order` (a lot, so that no place in the pool is favoured).

// Hands seats on along the shortest chain of inspectors from one who has at least two more to one
// who has fewer, until no chain is left.  The total of inequality falls with each.
void balance(Seats& seats, const std::vector<std::size_t>& order);

// Replaces or swaps seats without changing anybody's load by more than the balance allows, each
// time fewer units inspect one another, until none do or no single change helps.
void part_mutual(Seats& seats, const std::vector<std::size_t>& order);

}  // namespace duban
