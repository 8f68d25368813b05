#pragma once

#include "sentence/number_in_text.h"

namespace duban {

// Whether a number promises something to be done or kept, by the part that it plays in its clause;
// not what names, rights, prices, conditions and backgrounds count.
bool is_promise(const NumberInText& number);

// Whether it is one even in a clause that speaks of benefits: 参保率达到95%, 资助200名学生; not
// the sums, shares and terms of the benefit.
bool is_promised_beside_benefits(const NumberInText& number);

}  // namespace duban
