#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duban {

// What a proof must show, as the words of the requirement tell (domain: 佐证 of a measure).
enum class ProofFacet {
  document_number,  // 文号: 市府发〔2024〕1号
  date,             // a day: 2024年3月1日
  minutes,          // which meeting: 第12次常务会议纪要
  address,          // where it was published: a URL, or a newspaper's day and page
  figure,           // a number with its reckoning
  rate,             // a rate with its two parts
};

// All that one requirement asks for at once, each facet once; empty = any material that says what
// it is (评估报告, 执法人员名册).
using Asked = std::vector<ProofFacet>;
Asked asked_by(std::string_view requirement);

std::string_view to_string(ProofFacet facet);

// What a valid proof looks like, for the person who has to hand it in.
std::string how_to_prove(const Asked& asked);

}  // namespace duban
