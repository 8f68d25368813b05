#include "burden/meter.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/json_fields.h"
#include "burden/asked_by_papers.h"
#include "findings/report_cycle.h"
#include "night/issued.h"
#include "stage/slice.h"
#include "stage/stage.h"

namespace duban {

namespace {

std::string about(const Event& event) {
  return event.plan + "/" + event.task + slice_mark(event.period);
}

bool is_report(EventKind kind) {
  return kind == EventKind::progress || kind == EventKind::evidence ||
         kind == EventKind::submitted || kind == EventKind::fulfilled;
}

// What is known of a task (whole, or one slice of it) as its events pass by.
struct Followed {
  bool dispatched = false;
  bool asked = false;          // something asked about it since its last report
  std::set<Day> told_periods;  // reporting periods told unasked, by their first day
};

class Meter {
 public:
  Meter(const UnitDirectory& units, const Rules& rules) : units_(units), cycle_(rules.cycle) {}

  void add(const Event& event) {
    if (event.kind == EventKind::letter_issued) return add_paper(event);
    if (event.kind == EventKind::checked) return add_held(event);
    if (event.kind == EventKind::checklist_issued || event.kind == EventKind::draw_made)
      return add_inspection(event);
    if (is_report(event.kind)) return add_report(event);
    add_request(event);
  }

  std::vector<BurdenEntry> take() { return std::move(entries_); }

 private:
  void add_paper(const Event& event) {
    const auto paper = read_paper(event);
    if (!paper) return add_report_paper(event);
    for (BurdenEntry& entry : burden_of(*paper, event.id)) entries_.push_back(std::move(entry));
    for (const PaperItem& item : paper->items) asked_.insert(name_of(item.concern));
  }

  // An issued 通报 is a paper to every unit that it goes to, and asks for nothing that is counted.
  void add_report_paper(const Event& event) {
    const SortedJson body = object_in(event.body, "whole");
    for (const std::string& unit : texts_in(body, "units"))
      entries_.push_back(
          {units_.name("", unit), event.on, Load::paper, text_in(body, "paper"), "", event.id});
  }

  // An item that waits night after night is told once a month.
  void add_held(const Event& event) {
    const SortedJson body = object_in(event.body);
    for (const SortedJson& back : list_in(body, "held")) {
      if (!back.is_object()) continue;
      const std::string unit = text_in(back, "unit");
      for (const std::string& item : texts_in(back, "items"))
        if (held_.emplace(unit, item, month_of(event.on)).second)
          entries_.push_back({unit, event.on, Load::held, text_in(back, "reason"), item, event.id});
    }
  }

  // The unit of the event, or those that its body lists.
  void add_inspection(const Event& event) {
    const SortedJson body = object_in(event.body);
    std::vector<std::string> units = texts_in(body, "units");
    if (!event.unit.empty()) units = {event.unit};
    for (const std::string& unit : units)
      if (inspected_.emplace(unit, event.on).second)
        entries_.push_back({units_.name(event.plan, unit), event.on, Load::inspection,
                            std::string(in_chinese(event.kind)), text_in(body, "title"), event.id});
  }

  void add_request(const Event& event) {
    Followed& task = followed_[about(event)];
    const bool dispatch = event.kind == EventKind::dispatched;
    if (dispatch) task.dispatched = true;
    if (!dispatch) task.asked = true;
    add_of_task(event, Load::request, dispatch ? "交办" : "退回补正");
    add_of_task(event, Load::field, dispatch ? "签收" : "补正材料");
  }

  void add_report(const Event& event) {
    const std::string name = about(event);
    Followed& task = followed_[name];
    const bool of_part = !unit_of_part(event.period).empty();
    const bool by_paper =
        of_part ? asked_.contains(event.plan + "/" + event.task) : asked_.erase(name) > 0;
    const bool asked = std::exchange(task.asked, false) || by_paper;
    if (asked) return;
    add_of_task(event, Load::report, in_chinese(event.kind));
    const Cycle cycle = cycle_of(event);
    const bool owed = task.dispatched && cycle != Cycle::none;
    if (owed && task.told_periods.insert(report_period(cycle, event.on).first).second)
      add_of_task(event, Load::answered, "本期已报送");
  }

  void add_of_task(const Event& event, Load load, std::string_view form) {
    const std::string unit = event.unit.empty() || load == Load::request || load == Load::field
                                 ? units_.answering(event.plan, event.task, event.period)
                                 : units_.name(event.plan, event.unit);
    entries_.push_back({unit, event.on, load, std::string(form), about(event), event.id});
  }

  static int month_of(Day day) { return day.year() * 12 + day.month() - 1; }

  Cycle cycle_of(const Event& event) const {
    const auto own = units_.cycle ? units_.cycle(event.plan, event.task) : std::nullopt;
    return own.value_or(cycle_);
  }

  const UnitDirectory& units_;
  Cycle cycle_;  // of tasks that set none
  std::map<std::string, Followed> followed_;
  std::set<std::string> asked_;  // by papers, since the last report
  std::set<std::tuple<std::string, std::string, int>> held_;
  std::set<std::pair<std::string, Day>> inspected_;
  std::vector<BurdenEntry> entries_;
};

}  // namespace

bool tells_burden(EventKind kind) {
  switch (kind) {
    case EventKind::letter_issued:
    case EventKind::checked:
    case EventKind::checklist_issued:
    case EventKind::draw_made:
    case EventKind::dispatched:
    case EventKind::returned:
    case EventKind::corrected:
      return true;
    default:
      return is_report(kind);
  }
}

std::vector<BurdenEntry> burden_of(std::vector<Event> events, const UnitDirectory& units,
                                   const Rules& rules) {
  events = as_corrected(std::move(events));
  std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return std::tie(a.on, a.at, a.origin, a.seq) < std::tie(b.on, b.at, b.origin, b.seq);
  });
  Meter meter(units, rules);
  for (const Event& event : events)
    if (tells_burden(event.kind)) meter.add(event);
  return meter.take();
}

}  // namespace duban
