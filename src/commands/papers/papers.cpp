#include "base/error.h"
#include "base/json.h"
#include "base/text.h"
#include "checklist/record.h"
#include "commands/commands.h"
#include "commands/inspections/checklist_records.h"
#include "commands/papers/issue_report.h"
#include "commands/papers/paper.h"
#include "commands/unit_directory.h"
#include "formats/workbook_csv.h"
#include "issuing/issued_report.h"
#include "issuing/register_paper.h"
#include "night/issued.h"
#include "reports/letters/letter.h"
#include "xlsx/xlsx.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// 通报, or bulletin; throws Usage with the kinds that there are.
void keep_kind(std::vector<RegisterEntry>& entries, const std::string& kind) {
  std::vector<std::string> known;
  for (const RegisterEntry& entry : entries)
    if (!contains(known, entry.paper)) known.push_back(entry.paper);
  std::erase_if(entries, [&](const RegisterEntry& entry) {
    return entry.paper != kind && !contains(entry.kinds, kind);
  });
  if (entries.empty() && !known.empty())
    throw Usage{fmt::format("没有发过“{}”{};已发的文种:{}", kind, did_you_mean(kind, known),
                            join(known, "、"))};
}

// The unit's name as a plan has it, or as a paper called it then.
std::string unit_name_of(const Office& office, const std::vector<RegisterEntry>& entries,
                         const std::string& typed) {
  const PlanUnits units(office, office.journal.plans(office.horizon));
  if (const auto name = units.name(typed)) return *name;
  for (const RegisterEntry& entry : entries)
    if (contains(entry.units, typed)) return typed;
  return units.find(typed);
}

std::vector<RegisterEntry> chosen_entries(const Office& office, const Arguments& arguments,
                                          const std::vector<RegisterEntry>& all) {
  std::vector<RegisterEntry> entries = all;
  const auto from = arguments.day("--from");
  const auto to = arguments.day("--to");
  std::erase_if(entries, [&](const RegisterEntry& entry) {
    return (from && entry.on < *from) || (to && entry.on > *to);
  });
  if (arguments.has("--unit")) {
    const std::string unit = unit_name_of(office, all, arguments.text("--unit"));
    std::erase_if(entries, [&](const RegisterEntry& e) { return !contains(e.units, unit); });
  }
  if (arguments.has("--kind")) keep_kind(entries, arguments.text("--kind"));
  return entries;
}

std::string json_of(const RegisterInput& input) {
  Json papers = Json::array(), counts = Json::array();
  for (const RegisterEntry& entry : input.entries)
    papers.push_back({{"number", entry.number},
                      {"on", to_string(entry.on)},
                      {"paper", entry.paper},
                      {"kind", entry.kinds.front()},
                      {"title", entry.title},
                      {"to", text_or_null(entry.to)},
                      {"units", entry.units},
                      {"by", text_or_null(entry.by)},
                      {"note", text_or_null(entry.note)},
                      {"event", entry.event}});
  for (const KindCount& count : input.counts)
    counts.push_back(
        {{"paper", count.paper}, {"this_year", count.now}, {"last_year", count.before}});
  return Json{{"as_of", to_string(input.as_of)}, {"papers", papers}, {"counts", counts}}.dump(2) +
         "\n";
}

Exit list_papers(World& world, const Arguments& arguments) {
  const std::string format =
      format_of(arguments, {"text", "json", "csv", "md", "html", "xlsx", "docx"});
  if (world.terminal && format == "xlsx")
    throw Usage{"xlsx 不能显示在终端上,请用 -o 登记簿.xlsx 写入文件"};
  refuse_reversed_days(arguments);
  const Office office = open_office(world, arguments);
  const IssuedPapers issued = issued_papers_in(office.journal, office.horizon);
  const RegisterInput input{office.horizon.as_of, chosen_entries(office, arguments, issued.entries),
                            count_kinds(issued.entries, office.horizon.as_of),
                            office.rules.office.name};
  for (const std::string& event : issued.unreadable)
    world.err << fmt::format("登记编号 {} 的内容无法识别,没有列出;请用“duban verify”核对\n", event);
  if (format == "json")
    world.out << json_of(input);
  else if (format == "xlsx")
    world.out << to_xlsx(register_book(input));
  else if (format == "csv")
    world.out << to_csv(register_book(input).sheets.front());
  else
    world.out << written_paper(register_paper(input), format, world.terminal);
  return issued.unreadable.empty() ? Exit::all_well : Exit::attention;
}

// The paper of that number or event id; throws Usage where there is none, or several.
Event event_named(const Office& office, const std::string& typed) {
  const auto number = parse_paper_number(typed);
  std::vector<std::string> events, known;
  for (const RegisterEntry& entry : issued_papers_in(office.journal, office.horizon).entries) {
    known.push_back(entry.number);
    if (number && parse_paper_number(entry.number) == number) events.push_back(entry.event);
  }
  if (events.size() > 1)
    throw Usage{
        fmt::format("有{}件都编为“{}”,请写登记编号:{}", events.size(), typed, join(events, "、"))};
  if (auto event = office.journal.event(events.empty() ? typed : events.front())) {
    if (event->kind == EventKind::letter_issued || event->kind == EventKind::checklist_issued)
      return std::move(*event);
    throw Usage{fmt::format("登记编号 {} 不是发文,是{}", typed, in_chinese(event->kind))};
  }
  throw Usage{
      fmt::format("没有发过“{}”{};“duban papers”列出全部", typed, did_you_mean(typed, known))};
}

[[noreturn]] void refuse_changed(const Event& event, const std::string& what) {
  throw Error(fmt::format("登记编号 {} 的内容{},不能重制;请用“duban verify”核对", event.id, what));
}

std::string report_again(World& world, const Arguments& arguments, const Event& event) {
  const auto report = read_report(event);
  if (!report) refuse_changed(event, report.problems.front().message);
  return written_report(world, arguments, report->kind, printed_paper(*report, event.id));
}

std::string checklist_again(World& world, const Arguments& arguments, const Office& office,
                            const Event& event) {
  const auto issued = issued_checklists(office);
  for (const IssuedChecklist& one : issued)
    if (one.event == event.id)
      return written_checklist(one, checklist_format(world, arguments), world.terminal);
  refuse_changed(event, "不是完整的清单");
}

Exit make_again(World& world, const Arguments& arguments) {
  const Office office = open_office(world, arguments);
  const Event event = event_named(office, arguments.text("NUMBER"));
  if (!is_as_recorded(event)) refuse_changed(event, "已不是登记时的(校验值不符)");
  if (event.kind == EventKind::checklist_issued)
    world.out << checklist_again(world, arguments, office, event);
  else if (read_report_head(event))
    world.out << report_again(world, arguments, event);
  else if (const auto paper = read_paper(event); paper && !paper->items.empty())
    world.out << written_report(world, arguments, "letter", letter(*paper, event.id, event.hash));
  else
    refuse_changed(event, "无法识别");
  return Exit::all_well;
}

}  // namespace

Exit papers(World& world, const Arguments& arguments) {
  if (arguments.texts("NUMBER").size() > 1) throw Usage{"一次重制一件:写一个发文字号或登记编号"};
  return arguments.has("NUMBER") ? make_again(world, arguments) : list_papers(world, arguments);
}

}  // namespace duban
