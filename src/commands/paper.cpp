#include "commands/paper.h"

#include "formats/html.h"
#include "formats/json.h"
#include "formats/markdown.h"
#include "formats/text.h"

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

std::string written_paper(const Document& document, const std::string& format, bool colours) {
  if (format == "html") return to_html(document);
  if (format == "md") return to_markdown(document);
  if (format == "json") return to_json(document).dump(2) + "\n";
  return to_text(document, colours ? Colour::yes : Colour::no);
}

}  // namespace duban
