#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "annual/check_annual.h"
#include "base/text.h"

namespace duban {

// A report in which nothing is wrong: every test changes one thing of it.
inline const std::string good_report =
    "青溪县2023年法治政府建设情况报告\n"
    "2023年，青溪县认真落实上级部署，现将有关情况报告如下：\n"
    "一、主要举措和成效\n"
    "（一）依法办理复议案件。全年办理行政复议案件46件，办结39件，撤销或者确认违法20件，纠错率51%"
    "。\n"
    "（二）规范决策。研究议题28项，其中：重大决策11项，人事任免13项，项目安排4项。\n"
    "二、存在的不足和原因\n"
    "（一）乡镇执法力量不足。6个乡镇只有2名持证人员，主要原因是编制没有随事项下放。\n"
    "（二）案卷质量不高。抽查的30件案卷中有5件文书不全，由于培训没有覆盖新进人员。\n"
    "三、主要负责人履行推进法治建设第一责任人职责情况\n"
    "县长主持常务会议学法4次，出庭应诉1次。\n"
    "四、2024年工作安排\n"
    "2024年重点抓好以下两个方面工作：\n"
    "（一）补足力量。6月底前为每个乡镇配备3名持证人员。\n"
    "（二）提高质量。每季度评查案卷20件。\n"
    "青溪县人民政府\n"
    "2024年2月20日\n";

inline AnnualContext in_march() { return {std::nullopt, Day(2024, 3, 20)}; }

inline std::vector<AnnualFault> linted(const std::string& text,
                                       const AnnualContext& context = in_march()) {
  const Result<SourceText> source = read_source(text, "报告.txt");
  return check_annual(read_annual_report(*source, context));
}

// "rule@line" of each, advice with a ? behind it.
inline std::string found_in(const std::string& text, const AnnualContext& context = in_march()) {
  std::vector<std::string> found;
  for (const AnnualFault& fault : linted(text, context))
    found.push_back(fault.problem.rule + "@" + std::to_string(fault.problem.place.line) +
                    (fault.problem.severity == Severity::advice ? "?" : ""));
  return join(found, " ");
}

// The good report with one thing in another's place.
inline std::string good_but(const std::string& from, const std::string& to) {
  return replace_all(good_report, from, to);
}

}  // namespace duban
