#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/official.h"

namespace duban {

// What an official paper says around its text, in lines of plain words; lines that have nothing to
// say are left out.
struct AroundText {
  std::string head;                // under the title: "督〔2024〕3号　橙色督办单"
  std::string addressee;           // "市司法局："
  std::vector<std::string> below;  // attachments
  std::vector<std::string> sign;   // signature and date, set right
  std::vector<std::string> foot;   // 附注, 抄送, 印发
};

AroundText around_text(const Official& official);
// Of a working paper: nothing.
AroundText around_text(const std::optional<Official>& official);

// All that stands below the text, in order.
std::vector<std::string> lines_below(const AroundText& around);

}  // namespace duban
