#include "commands/papers/issue_report.h"

#include "base/error.h"
#include "base/json.h"
#include "commands/papers/paper.h"
#include "formats/html/html.h"
#include "formats/json.h"
#include "issuing/issued_report.h"
#include "issuing/letters.h"
#include "issuing/series.h"
#include "reports/facts.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

// The paper of that kind and day that says the same.
std::optional<Event> same_paper(const std::vector<Event>& letters, const IssuedReport& fresh) {
  for (const Event& event : letters) {
    const auto issued = read_report_head(event);
    if (issued && issued->kind == fresh.kind && issued->as_of == fresh.as_of &&
        issued->content == fresh.content)
      return event;
  }
  return {};
}

// 【待补充：…】 that the annual report leaves for people to fill in.
int gaps_in(const Document& document) {
  const std::string text = to_json(document).dump();
  int gaps = 0;
  for (auto at = text.find("【待补充"); at != std::string::npos; at = text.find("【待补充", at + 1))
    ++gaps;
  return gaps;
}

void refuse_gaps(const Arguments& arguments, const Document& draft) {
  const int gaps = gaps_in(draft);
  if (gaps > 0 && !arguments.has("--override"))
    throw Usage{
        fmt::format("本件有{}处“待补充”,补齐的定稿请另行发文;确要照此签发的加 --override", gaps)};
}

IssuedReport drafted(const World& world, const Arguments& arguments, const Office& office,
                     const ReportToIssue& report, const Document& draft) {
  IssuedReport fresh;
  fresh.kind = report.kind, fresh.paper = report.paper;
  fresh.as_of = office.horizon.as_of;
  fresh.on = world.today;
  fresh.by = arguments.text("--by");
  fresh.rules = name_of(office.rules);
  fresh.journal_head = office.journal.head();
  fresh.plans = report.plans;
  fresh.units = report.units;
  fresh.content = content_of(draft);
  fresh.title = draft.title;
  if (draft.official) fresh.to = draft.official->addressee;
  return fresh;
}

void tell(World& world, const Event& event, const IssuedReport& issued, bool before) {
  const std::string name =
      fmt::format("{} {} {}", event.id, to_string(issued.number), issued.title);
  if (before)
    world.err << fmt::format("内容与{}{}签发的相同,不再编号登记:{}\n", in_chinese(issued.on),
                             issued.by, name);
  else
    world.err << fmt::format("已登记 {}\n", name);
}

const SupervisingOffice& advise_on_name(World& world, const Office& office) {
  const SupervisingOffice& own = office.rules.office;
  if (own.name.empty()) world.err << "提示:规则文件 [office] 没有写 name,本件没有发文机关署名\n";
  return own;
}

}  // namespace

std::string report_format(const Arguments& arguments) {
  return format_of(arguments, {"text", "html", "md", "json", "docx", "pdf"});
}

void refuse_wall_chart_as_text(const std::string& kind, const std::string& format) {
  if (kind == wall_chart_kind && (format == "docx" || format == "pdf"))
    throw Usage{"挂图写成网页(-o 挂图.html),用浏览器打印:A3横向,也可打印成 PDF"};
}

std::string written_report(const World& world, const Arguments& arguments, const std::string& kind,
                           const Document& document) {
  const std::string format = report_format(arguments);
  refuse_wall_chart_as_text(kind, format);
  if (kind == wall_chart_kind && format == "html") return to_wall_html(document);
  return written_paper(document, format, world.terminal, arguments.text("--template"));
}

void set_mark(ReportInput& input, const IssueMark& mark) {
  input.number = mark.number;
  if (mark.on) input.written = mark.on;
}

Document as_draft(Document document) {
  if (document.official) return document;  // which has a place for the number, still empty
  document.facts.insert(document.facts.begin(), {"编号", "草稿，尚未签发"});
  return document;
}

void refuse_unfit_to_issue(const World& world, const Arguments& arguments) {
  if (arguments.text("--by").empty()) throw Usage{"签发须用 --by 写明签发人"};
  if (arguments.has("--known-on"))
    throw Usage{"--known-on 是回看当时所知,不能签发;签发以现有的登记为准"};
  if (arguments.has("--trace")) throw Usage{"--trace 不与 --issue 一起用"};
  if (const auto as_of = arguments.day("--as-of"); as_of && *as_of > world.today)
    throw Usage{fmt::format("{}尚未到来,不能签发", in_chinese(*as_of))};
}

Exit issue_report(World& world, const Arguments& arguments, Office& office,
                  const ReportToIssue& report) {
  const Document draft = report.write({});
  refuse_gaps(arguments, draft);
  // What cannot be written in this format is told before anything is recorded.
  written_report(world, arguments, report.kind, draft);
  IssuedReport fresh = drafted(world, arguments, office, report, draft);
  const SupervisingOffice& own = advise_on_name(world, office);
  std::optional<Event> before;
  const auto number_it = [&]() -> std::vector<NewEvent> {
    const auto letters = all_letters(office.journal);
    before = same_paper(letters, fresh);
    if (before) return {};
    const std::string& mark = own.report_mark.empty() ? own.mark : own.report_mark;
    fresh.number = {mark, fresh.on.year(), next_number(letters, mark, fresh.on.year())};
    fresh.document =
        numbered(report.write({to_string(fresh.number), fresh.on}), fresh.number, fresh.on);
    if (auto& official = fresh.document.official; official && official->upward)
      official->signer = fresh.by;
    return {event_of_report(fresh)};
  };
  const auto recorded = office.journal.append_decided(number_it, world.now);
  const Event& event = before ? *before : recorded.front();
  // Printed from the record, as it will be ever after.
  const auto issued = read_report(event);
  if (!issued) throw Error(to_string(issued.problems.front()));
  tell(world, event, *issued, before.has_value());
  world.out << written_report(world, arguments, report.kind, printed_paper(*issued, event.id));
  return Exit::all_well;
}

}  // namespace duban
