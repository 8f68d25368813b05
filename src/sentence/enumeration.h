#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sentence/verbs.h"

namespace duban {

// One part of an enumeration of duties.
struct ListedDuty {
  At at;              // touching, in order; the first begins with the clause
  std::string title;  // verb, part and the noun that all share
};

// The duties that a clause enumerates: 完善案卷管理和评查、投诉举报处理等制度 is two.  Empty where
// its parts are no duties of their own: 落实公众参与、专家论证等法定程序 is one.
std::vector<ListedDuty> listed_duties(std::string_view text, const At& clause,
                                      const FoundVerb& verb);

}  // namespace duban
