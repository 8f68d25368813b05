// 主要举措和成效: what was done in the year, in figures and in the units' own words.
#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "reports/annual/achievements.h"
#include "reports/annual/parts.h"
#include "reports/naming.h"
#include "reports/problem_words.h"
#include "reports/unit_words.h"

namespace duban {

namespace {

using Periods = std::vector<const OccurrenceStatus*>;

template <class Keep>
Rows periods_in(const AnnualInput& input, const Assessment& in, Keep keep) {
  Rows rows;
  for (const OccurrenceStatus& period : in.status.occurrences)
    if (period.occurrence.due.year() == input.year && keep(period))
      rows.push_back(row_of(in, period.task, period.occurrence.period));
  return rows;
}

Items closed_in_year(const AnnualInput& input, const Assessment& in) {
  return those(measures_of(in), [&](const Item& item) {
    return item.status().done() && item.state().closed && item.state().closed->year() == input.year;
  });
}

bool is_closed(const Item& item) { return item.status().done(); }
bool is_late(const Item& item) { return item.status().days_late > 0; }
bool is_in_time(const Item& item) { return !is_late(item); }

void tell_periods(Paper& paper, const AnnualInput& input, const Assessment& in) {
  const Rows all = periods_in(input, in, [](const auto&) { return true; });
  if (all.empty()) return;
  const Rows met = periods_in(input, in, [](const auto& period) { return period.is_met(); });
  const Rows missed = periods_in(input, in, [&](const OccurrenceStatus& period) {
    return !period.is_met() && period.occurrence.due <= paper.input().as_of;
  });
  const auto count = [&](const char* name, const Rows& rows) {
    return paper.count(paper.scoped(name, in), rows);
  };
  paper.say(fmt::format("周期性任务在{}年到期{}期次，已履行{}期次，到期未履行或次数不足{}期次。",
                        input.year, count("年内到期期次", all), count("已履行期次", met),
                        count("漏办期次", missed)));
}

void tell_totals(Paper& paper, const AnnualInput& input, const Assessment& in) {
  const Items all = measures_of(in);
  const Items closed = closed_in_year(input, in);
  const auto count = [&](const char* name, const Items& items) {
    return paper.count(paper.scoped(name, in), rows_of(items));
  };
  paper.say(fmt::format(
      "截至{}，《{}》分解的{}项措施已办结{}项。{}年办结{}项，其中按时办结{}项、逾期办结{}项。",
      in_chinese(paper.input().as_of), in.plan.title, count("措施总数", all),
      count("累计办结", those(all, is_closed)), input.year, count("本年办结", closed),
      count("本年按时办结", those(closed, is_in_time)),
      count("本年逾期办结", those(closed, is_late))));
  tell_periods(paper, input, in);
}

std::string deed_words(const AnnualInput& input, const Item& item) {
  const UnitWords words = unit_words(events_of(input, *item.in), item.task().number,
                                     first_of_year(input), input.report.as_of);
  const std::string own = words.note.empty() ? "" : "，" + quoted_words(words.note);
  return fmt::format("{}由{}牵头，{}办结{}。", quoted(item), lead_name(item),
                     short_day(*item.state().closed, input.report.as_of), own);
}

constexpr std::size_t most_of_part = 3;  // deeds told; the others are counted

void tell_deeds(Paper& paper, const AnnualInput& input, const Assessment& in) {
  for (const PartMeasures& part : by_part(in)) {
    const Items closed = those(part.measures, [&](const Item& item) {
      return item.status().done() && item.state().closed &&
             item.state().closed->year() == input.year;
    });
    if (closed.empty()) continue;
    std::vector<std::string> told;
    for (std::size_t i = 0; i < std::min(most_of_part, closed.size()); ++i)
      told.push_back(deed_words(input, closed[i]));
    if (const std::size_t rest = closed.size() - told.size(); rest > 0) {
      const Items others(closed.begin() + most_of_part, closed.end());
      told.push_back(fmt::format(
          "另办结{}项。", paper.count(paper.scoped("另办结·" + part.label, in), rows_of(others))));
    }
    const std::size_t mark = part.label.find("、");
    const std::string name = mark == std::string::npos
                                 ? part.label
                                 : part.label.substr(mark + std::string_view("、").size());
    paper.say(name + "方面：" + join(told, ""));
  }
}

void tell_figures(Paper& paper, const AnnualInput& input, const Assessment& in) {
  std::vector<std::string> lines;
  for (const YearFigure& figure :
       year_figures(events_of(input, in), first_of_year(input), input.report.as_of))
    lines.push_back(fmt::format(
        "{}：{}{}。", figure.task, figure.of,
        paper.figure(paper.scoped(fmt::format("数据·{}·{}", figure.task, figure.of), in),
                     figure.words, figure.events)));
  if (lines.empty()) return paper.say(to_fill_in("各单位没有报数据，请补充全年工作数据"));
  paper.add(bullets(lines));
}

struct OfficeDeed {
  EventKind kind;
  const char* words;
};
constexpr OfficeDeed office_deeds[] = {{EventKind::letter_issued, "发出提醒、督办等公文{}件"},
                                       {EventKind::draw_made, "随机抽取{}次"},
                                       {EventKind::checklist_issued, "下发督察清单{}份"},
                                       {EventKind::problem_found, "发现问题{}个"},
                                       {EventKind::rectified, "完成整改{}个"},
                                       {EventKind::extension_granted, "批准延期{}次"},
                                       {EventKind::returned, "退回补正{}次"}};

// Of the year, by their ids: an event is told once, whether of a task or of none.
Rows of_kind(const AnnualInput& input, EventKind kind) {
  Rows rows;
  const auto add = [&](const std::vector<Event>& events) {
    for (const Event& event : events)
      if (event.kind == kind && event.on.year() == input.year &&
          std::find(rows.begin(), rows.end(), event.id) == rows.end())
        rows.push_back(event.id);
  };
  for (const auto& events : input.events) add(events);
  add(input.office);
  return rows;
}

void tell_supervision(Paper& paper, const AnnualInput& input) {
  std::vector<std::string> told;
  for (const OfficeDeed& deed : office_deeds) {
    const Rows rows = of_kind(input, deed.kind);
    if (rows.empty()) continue;
    const std::string name = fmt::format("督促检查·{}", in_chinese(deed.kind));
    told.push_back(fmt::format(fmt::runtime(deed.words), paper.count(name, rows)));
  }
  if (told.empty()) return paper.say("登记簿没有记载本年的发函、抽取、检查和整改。");
  paper.say(fmt::format("{}年，{}。", input.year, join(told, "，")));
}

}  // namespace

void add_annual_results(Paper& paper, const AnnualInput& input) {
  const auto tell_each = [&](const char* title,
                             void (*tell)(Paper&, const AnnualInput&, const Assessment&)) {
    paper.head(2, title);
    for (const Assessment& in : paper.input().plans) tell(paper, input, in);
  };
  tell_each("任务完成情况", tell_totals);
  tell_each("已办结的主要措施", tell_deeds);
  tell_each("工作数据", tell_figures);
  paper.head(2, "督促检查和整改");
  tell_supervision(paper, input);
  paper.head(2, "其他举措和成效");
  paper.say(
      to_fill_in("方案以外的工作，如立法、规范性文件备案审查、行政复议和应诉、普法的做法和数据"));
}

}  // namespace duban
