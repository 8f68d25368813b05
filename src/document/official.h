#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"

namespace duban {

// What an official paper has around its text (GB/T 9704-2012, clause 7); an empty field is not
// printed.  How it is set is the format's business.
struct Official {
  // letter: 信函格式 (clause 10.1), of 函; paper: the common layout (clause 7), of 通报 and 报告.
  enum class Layout { paper, letter };
  Layout layout = Layout::paper;
  // Not signed off yet: of number and dates the year alone is known (《党政机关公文处理工作条例》
  // article 25 gives the number only after the signing).
  bool draft = false;
  bool upward = false;  // 上行文: says who signs it off (签发人), known or not

  std::string issuer;                    // 发文机关标志
  std::string number;                    // 发文字号: 督〔2024〕3号
  std::string signer;                    // 签发人, of upward papers
  std::string urgency;                   // 紧急程度, or the colour of a 督办单
  std::string addressee;                 // 主送机关, without its colon
  std::vector<std::string> attachments;  // 附件说明: their titles, without numbers
  std::string signature;                 // 发文机关署名
  std::optional<Day> date;               // 成文日期
  std::string remark;                    // 附注, without its brackets: 联系人…
  std::string copies;                    // 抄送, without its full stop
  std::string printer;                   // 印发机关; only the common layout prints it
  std::optional<Day> printed;            // 印发日期
};

// 成文日期 and 印发日期 as printed: "2024年7月1日", of a draft "2024年　月　日"; "" = none.
std::string date_in_words(const Official& official);
std::string printed_in_words(const Official& official);

}  // namespace duban
