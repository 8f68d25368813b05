#include "reports/unit_words.h"

#include <algorithm>

#include "base/text.h"
#include "stage/body.h"
#include "stage/reported.h"

namespace duban {

namespace {

bool is_within(const Event& event, Day first, Day last) {
  return event.kind == EventKind::progress && event.on >= first && event.on <= last;
}

void keep(std::string& last, const std::string& words) {
  if (!words.empty()) last = words;
}

struct Gathered {
  YearFigure figure;
  std::vector<ReportedFigure> reports;
};

// A later report of the same period stands for the earlier one.
void add(Gathered& gathered, const ReportedFigure& reported, const std::string& event) {
  gathered.figure.events.push_back(event);
  if (!reported.period.empty())
    for (ReportedFigure& known : gathered.reports)
      if (known.period == reported.period) {
        known = reported;
        return;
      }
  gathered.reports.push_back(reported);
}

Gathered& gathered_of(std::vector<Gathered>& all, const std::string& task, const std::string& of) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Gathered& each) {
    return each.figure.task == task && each.figure.of == of;
  });
  if (found != all.end()) return *found;
  all.push_back({{task, of, "", {}}, {}});
  return all.back();
}

}  // namespace

UnitWords unit_words(const std::vector<Event>& events, const std::string& task, Day first,
                     Day last) {
  UnitWords words;
  Day said;
  for (const Event& event : events) {
    if (event.task != task || !is_within(event, first, last) || event.on < said) continue;
    said = event.on;
    const EventBody body = read_body(event.body);
    keep(words.note, body.note);
    keep(words.problem, body.problem);
    keep(words.next, body.next);
  }
  return words;
}

std::string quoted_words(const std::string& words, std::size_t most) {
  std::string line = replace_all(trim(words), "\n", " ");
  constexpr std::string_view stop = "。";
  while (line.ends_with(stop)) line.erase(line.size() - stop.size());
  return "“" + shorten(line, most) + "”";
}

std::vector<YearFigure> year_figures(const std::vector<Event>& events, Day first, Day last) {
  std::vector<Gathered> all;
  for (const Event& event : events) {
    if (!is_within(event, first, last)) continue;
    for (const ReportedFigure& reported : read_body(event.body).figures)
      add(gathered_of(all, event.task, reported.of), reported, event.id);
  }
  std::vector<YearFigure> figures;
  for (Gathered& each : all) {
    const auto sum = sum_of(each.reports, each.figure.of);
    if (!sum) continue;
    each.figure.words = in_words(*sum);
    figures.push_back(std::move(each.figure));
  }
  return figures;
}

}  // namespace duban
