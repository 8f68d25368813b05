#include "issuing/register.h"

#include <algorithm>
#include <tuple>

#include "base/json_fields.h"
#include "base/text.h"
#include "issuing/issued_report.h"
#include "night/issued.h"
#include "reports/letters/letter.h"

namespace duban {

namespace {

constexpr Day first_of_days(1, 1, 1);

std::vector<std::string> units_of(const NightPaper& paper) {
  std::vector<std::string> units;
  for (const PaperItem& item : paper.items)
    if (std::find(units.begin(), units.end(), item.concern.unit) == units.end())
      units.push_back(item.concern.unit);
  return units;
}

RegisterEntry entry_of_letter(const Event& event, const NightPaper& paper) {
  const Document document = letter(paper, event.id);
  return {number_of(paper),
          paper.night,
          paper.paper,
          document.title,
          document.official ? document.official->addressee : paper.unit,
          event.by,
          event.id,
          text_in(object_in(event.body), "note"),
          units_of(paper),
          {paper.tier, "letter"}};
}

RegisterEntry entry_of_report(const Event& event, const IssuedReport& report) {
  return {to_string(report.number),
          report.on,
          report.paper,
          report.title,
          report.to,
          event.by,
          event.id,
          "",
          report.units,
          {report.kind, "report"}};
}

std::optional<RegisterEntry> entry_of_checklist(const Event& event) {
  const SortedJson body = object_in(event.body);
  const std::string number = text_in(body, "number");
  if (number.empty()) return {};
  const auto units = texts_in(body, "units");
  const auto record = body.find("record");
  const std::string title =
      record != body.end() && record->is_object() ? text_in(*record, "title") : "";
  return RegisterEntry{number,   event.on, "督察清单", title, join(units, "、"),
                       event.by, event.id, "",         units, {"checklist"}};
}

// By day, then as numbered; a series' tenth paper stands behind its ninth.
bool is_before(const RegisterEntry& a, const RegisterEntry& b) {
  if (a.on != b.on) return a.on < b.on;
  const auto one = parse_paper_number(a.number);
  const auto two = parse_paper_number(b.number);
  return std::tie(one, a.event) < std::tie(two, b.event);
}

}  // namespace

std::optional<RegisterEntry> entry_of(const Event& event) {
  if (event.kind == EventKind::checklist_issued) return entry_of_checklist(event);
  if (event.kind != EventKind::letter_issued) return {};
  if (const auto report = read_report_head(event)) return entry_of_report(event, *report);
  const auto paper = read_paper(event);
  if (!paper || paper->items.empty()) return {};
  return entry_of_letter(event, *paper);
}

IssuedPapers issued_papers_in(const Journal& journal, const Horizon& horizon) {
  IssuedPapers papers;
  for (const EventKind kind : {EventKind::letter_issued, EventKind::checklist_issued})
    for (const Event& event : journal.office_events(kind, first_of_days, horizon.as_of)) {
      if (horizon.known_on && recorded_on(event) > *horizon.known_on) continue;
      if (auto entry = entry_of(event))
        papers.entries.push_back(std::move(*entry));
      else
        papers.unreadable.push_back(event.id);
    }
  std::stable_sort(papers.entries.begin(), papers.entries.end(), is_before);
  return papers;
}

std::vector<KindCount> count_kinds(const std::vector<RegisterEntry>& entries, Day to) {
  const Day first(to.year(), 1, 1);
  const Day first_before(to.year() - 1, 1, 1);
  // 29 February has no day a year before.
  const Day to_before =
      real_day(to.year() - 1, to.month(), to.day()).value_or(Day(to.year() - 1, 2, 28));
  std::vector<KindCount> counts;
  for (const RegisterEntry& entry : entries) {
    const bool now = entry.on >= first && entry.on <= to;
    const bool before = entry.on >= first_before && entry.on <= to_before;
    if (!now && !before) continue;
    auto kind = std::find_if(counts.begin(), counts.end(),
                             [&](const KindCount& count) { return count.paper == entry.paper; });
    if (kind == counts.end()) kind = counts.insert(kind, {entry.paper, 0, 0});
    ++(now ? kind->now : kind->before);
  }
  return counts;
}

}  // namespace duban
