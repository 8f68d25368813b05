#include "commands/papers/paper.h"

#include "base/file.h"
#include "base/text.h"
#include "docx/docx.h"
#include "docx/pdf.h"
#include "docx/template.h"
#include "formats/html/html.h"
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

namespace {

std::string word_file(const Document& document, const std::string& template_file) {
  if (template_file.empty()) return to_docx(document);
  Result<std::string> filled = fill_template(document, read_file(template_file), template_file);
  if (filled) return std::move(*filled);
  std::vector<std::string> told;
  for (const Problem& problem : filled.problems) told.push_back(to_string(problem));
  throw Usage{join(told, "\n")};
}

}  // namespace

std::string written_paper(const Document& document, const std::string& format, bool terminal,
                          const std::string& template_file) {
  const bool word = format == "docx" || format == "pdf";
  if (terminal && word)
    throw Usage{fmt::format("{0} 不是文字,不能显示在终端上;请用 -o 文件.{0} 写入文件", format)};
  if (!template_file.empty() && !word)
    throw Usage{"--template 用于 docx 或 pdf;请写 -o 文件.docx 或 --format docx"};
  if (format == "docx") return word_file(document, template_file);
  if (format == "pdf") return pdf_of(word_file(document, template_file));
  if (format == "html") return to_html(document);
  if (format == "md") return to_markdown(document);
  if (format == "json") return to_json(document).dump(2) + "\n";
  return to_text(document, terminal ? Colour::yes : Colour::no);
}

}  // namespace duban
