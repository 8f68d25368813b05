#include "commands/paper.h"

#include "docx/docx.h"
#include "docx/pdf.h"
#include "formats/html.h"
#include "formats/json.h"
#include "formats/markdown.h"
#include "formats/text.h"

#include <fmt/core.h>

namespace duban {

ReportInput paper_input(const Office& office, const Arguments& arguments,
                        const std::vector<std::string>& plans) {
  ReportInput input{office.horizon.as_of,
                    office.horizon.known_on,
                    office.rules,
                    office.calendar,
                    office.journal.head(office.horizon.known_on),
                    false,
                    {},
                    arguments.day("--from")};
  for (const std::string& plan : plans) {
    input.plans.push_back(assess_plan(office, plan));
    input.sample = input.sample || input.plans.back().plan.sample;
  }
  return input;
}

std::string written_paper(const Document& document, const std::string& format, bool terminal) {
  if (terminal && (format == "docx" || format == "pdf"))
    throw Usage{fmt::format("{0} 不是文字,不能显示在终端上;请用 -o 文件.{0} 写入文件", format)};
  if (format == "docx") return to_docx(document);
  if (format == "pdf") return pdf_of(to_docx(document));
  if (format == "html") return to_html(document);
  if (format == "md") return to_markdown(document);
  if (format == "json") return to_json(document).dump(2) + "\n";
  return to_text(document, terminal ? Colour::yes : Colour::no);
}

}  // namespace duban
