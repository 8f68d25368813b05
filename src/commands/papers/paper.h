#pragma once

#include <string>
#include <vector>

#include "commands/office.h"
#include "reports/report.h"

namespace duban {

// What the papers on the chosen plans are made of.
ReportInput paper_input(const Office& office, const Arguments& arguments,
                        const std::vector<std::string>& plans);

// In the format of a paper: text, html, md, json, docx or pdf.  On a terminal, text has colours and
// the last two are refused (Usage).  With a template, an office's own docx, these two are written
// into it; what is wrong with it is told as Usage.
std::string written_paper(const Document& document, const std::string& format, bool terminal,
                          const std::string& template_file = "");

}  // namespace duban
