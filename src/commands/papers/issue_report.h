#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/office.h"
#include "commands/papers/report_kinds.h"

namespace duban {

inline constexpr std::string_view wall_chart_kind = "wall-chart";

// text, html, md, json, docx or pdf.
std::string report_format(const Arguments& arguments);
// A drawing has no place in a Word file: throws Usage for docx and pdf.
void refuse_wall_chart_as_text(const std::string& kind, const std::string& format);
// The report in the format asked for.
std::string written_report(const World& world, const Arguments& arguments, const std::string& kind,
                           const Document& document);

// Says of a paper that nobody issued that it is a draft.
Document as_draft(Document document);

// Throws Usage where what was typed cannot be issued: a look at the past, a day to come, nobody's
// name.
void refuse_unfit_to_issue(const World& world, const Arguments& arguments);

// A report that is to get its 发文字号.
struct ReportToIssue {
  std::string kind;   // bulletin
  std::string paper;  // 通报
  ReportWriter write;
  std::vector<std::string> plans;
  std::vector<std::string> units = {};  // to which it goes
};

// Gives it the next number of the year, records it whole and prints it; where the same was issued
// before, prints that one again and records nothing.
Exit issue_report(World& world, const Arguments& arguments, Office& office,
                  const ReportToIssue& report);

}  // namespace duban
