#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/workbook.h"
#include "issuing/register.h"

namespace duban {

// What the 发文登记簿 is printed from.
struct RegisterInput {
  Day as_of;
  std::vector<RegisterEntry> entries;  // that were asked for
  std::vector<KindCount> counts;       // of all papers, this year against last
  std::string office;                  // "" = not said
};

Document register_paper(const RegisterInput& input);
Workbook register_book(const RegisterInput& input);

}  // namespace duban
