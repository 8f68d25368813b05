#include "commands/inspections/checklist_records.h"

#include "base/text.h"
#include "checklist/paper.h"
#include "checklist/record.h"
#include "commands/papers/paper.h"
#include "exchange/checklist_book.h"
#include "formats/workbook_csv.h"
#include "xlsx/xlsx.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace duban {

namespace {

using Sorted = nlohmann::json;

constexpr Day first_day_of_all(1, 1, 1);
constexpr Day last_day_of_all(9999, 12, 31);

}  // namespace

std::vector<IssuedChecklist> issued_checklists(const Office& office) {
  std::vector<IssuedChecklist> all;
  for (const Event& event : office.journal.office_events(EventKind::checklist_issued,
                                                         first_day_of_all, last_day_of_all)) {
    const Sorted body = Sorted::parse(event.body, nullptr, false);
    const auto record = body.is_object() ? body.find("record") : body.end();
    if (!body.is_object() || record == body.end()) continue;
    if (auto list = read_checklist(record->dump())) all.push_back({event.id, std::move(*list)});
  }
  return all;
}

const IssuedChecklist& checklist_named(const std::vector<IssuedChecklist>& issued,
                                       const std::string& name) {
  std::vector<std::string> numbers;
  for (const IssuedChecklist& one : issued) {
    if (one.event == name || one.list.number == name) return one;
    numbers.push_back(one.list.number);
  }
  throw Usage{fmt::format("没有签发过“{}”{};“duban checklist log”列出全部", name,
                          did_you_mean(name, numbers))};
}

std::string next_checklist_number(const std::vector<IssuedChecklist>& issued, int year) {
  const std::string start = fmt::format("清单〔{}〕", year);
  const auto same_year =
      std::count_if(issued.begin(), issued.end(),
                    [&](const IssuedChecklist& one) { return one.list.number.starts_with(start); });
  return fmt::format("{}{}号", start, same_year + 1);
}

NewEvent event_of_checklist(const Checklist& list) {
  NewEvent event;
  event.kind = EventKind::checklist_issued;
  event.on = list.on;
  event.by = list.by;
  const Sorted body = {
      {"note", fmt::format("{}“{}”，共{}项", list.number, list.title, list.items.size())},
      {"number", list.number},
      {"record", Sorted::parse(write_checklist(list))},
      {"title", "督察清单"},
      {"units", units_of(list)}};
  event.body = body.dump();
  return event;
}

std::string checklist_format(const World& world, const Arguments& arguments) {
  const std::string format =
      format_of(arguments, {"text", "xlsx", "csv", "docx", "html", "md", "json", "pdf"});
  if (world.terminal && (format == "xlsx" || format == "docx" || format == "pdf"))
    throw Usage{fmt::format("{0} 不能显示在终端上,请用 -o 清单.{0} 写入文件", format)};
  return format;
}

std::string written_checklist(const IssuedChecklist& issued, const std::string& format,
                              bool terminal) {
  if (format == "xlsx") return to_xlsx(checklist_book(issued.list, issued.event));
  if (format == "csv") return to_csv(checklist_book(issued.list, issued.event).sheets.front());
  if (format == "json") return Sorted::parse(write_checklist(issued.list)).dump(2) + "\n";
  return written_paper(checklist_paper(issued.list), format, terminal);
}

}  // namespace duban
