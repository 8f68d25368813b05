#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"

namespace duban {

// What an official paper says around its text, in lines of plain words; lines that have nothing to
// say are left out.
struct AroundText {
  std::string head;  // under the title: "督〔2024〕3号　橙色督办单", "督〔2024〕3号　签发人：李某"
  std::string addressee;           // "市司法局："
  std::vector<std::string> below;  // attachments
  std::vector<std::string> sign;   // signature and date, set right
  std::vector<std::string> note;   // 附注
  std::vector<std::string> foot;   // 抄送, 印发: behind what is annexed
};

AroundText around_text(const Official& official);
// Of a working paper: nothing.
AroundText around_text(const std::optional<Official>& official);

// What stands below the text and before what is annexed, in order.
std::vector<std::string> lines_below(const AroundText& around);

// Where in its blocks a paper is signed.
std::size_t signed_before(const Document& document);

// Tells a paper's blocks in order and, where it is signed, what stands below its text.
void each_part(const Document& document, const std::function<void(const Block&)>& tell,
               const std::function<void()>& tell_below);

}  // namespace duban
