#pragma once

#include <string>

namespace duban {

// What the office tells one unit, or in the morning itself, whatever way it goes.
struct OutMessage {
  std::string id;    // stable and made from the paper, e.g. "ORIGIN-SEQ": it is sent once
  std::string unit;  // to whom; "" = those who get the morning summary
  std::string subject;
  std::string text;  // plain, lines end in \n
  std::string html;  // a whole page; "" = there is only the plain text
};

}  // namespace duban
