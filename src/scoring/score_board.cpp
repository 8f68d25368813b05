#include "scoring/score_board.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "scoring/counters.h"

namespace duban {

namespace {

bool is_below(const Plan& plan, TaskIndex task, const std::vector<std::string>& names) {
  for (TaskIndex i = task; i != no_task; i = plan.tasks[i].parent)
    if (std::find(names.begin(), names.end(), plan.task_id(i)) != names.end()) return true;
  return false;
}

// The unit's work as far as the line names its tasks.
UnitWork narrowed(const UnitWork& unit, const ScoreLine& line) {
  if (line.tasks.empty()) return unit;
  UnitWork work = unit;
  std::erase_if(work.tasks, [&](const OwedTask& owed) {
    return !is_below(owed.in->plan, owed.index, line.tasks);
  });
  std::erase_if(work.parts, [&](const OwedPart& part) {
    return !is_below(part.in->plan, part.part->task, line.tasks);
  });
  return work;
}

bool is_for(const ScoreLine& line, const UnitWork& unit, const UnitWork& narrow) {
  if (!line.units.empty() && !unit.is_called(line.units)) return false;
  return line.tasks.empty() || !narrow.tasks.empty() || !narrow.parts.empty();
}

int sum_of(const std::vector<ScoreFact>& facts) {
  int sum = 0;
  for (const ScoreFact& fact : facts) sum += fact.count;
  return sum;
}

int sum_of(const std::vector<AskedFor>& asked) {
  int sum = 0;
  for (const AskedFor& one : asked) sum += one.count;
  return sum;
}

// A row that two things of one line count is counted once.
template <class T>
void add_new(std::vector<T>& to, std::vector<T> more) {
  std::set<std::string> known;
  for (const T& one : to) known.insert(one.row);
  for (T& one : more)
    if (!known.contains(one.row)) to.push_back(std::move(one));
}

Tally tally_line(const UnitWork& unit, const ScoreScope& scope, const ScoreLine& line) {
  Tally all;
  for (const std::string& id : line.counts) {
    Tally one = tally(unit, scope, id);
    // Of grades, those named are what was done of what was asked.
    if (line.kind == ScoreKind::proportional && find_countable(id)->id == "grade:") {
      one.misses.clear();
      for (const AskedFor& asked : one.asked)
        if (std::none_of(one.merits.begin(), one.merits.end(),
                         [&](const ScoreFact& fact) { return fact.row == asked.row; }))
          one.misses.push_back({asked.row, asked.row, "评价不是" + std::string(name_in(id)), 1});
    }
    add_new(all.asked, std::move(one.asked));
    add_new(all.misses, std::move(one.misses));
    add_new(all.merits, std::move(one.merits));
    add_new(all.spared, std::move(one.spared));
  }
  std::erase_if(all.spared, [&](const ScoreFact& spared) {
    return std::any_of(all.misses.begin(), all.misses.end(),
                       [&](const ScoreFact& miss) { return miss.row == spared.row; });
  });
  return all;
}

Points at_most(Points points, Points cap) {
  return cap == Points{} ? points : std::min(points, cap);
}

Points points_of(const ScoreLine& line, int asked, int cases) {
  switch (line.kind) {
    case ScoreKind::proportional:
      return share_of(line.full, std::max(0, asked - cases), asked);
    case ScoreKind::all_or_nothing:
      return cases == 0 ? line.full : Points{};
    case ScoreKind::bonus:
      return at_most(times(line.points, cases), line.cap);
    case ScoreKind::per_miss:
    case ScoreKind::per_violation:
      break;
  }
  const Points taken = times(line.points, cases);
  if (line.full == Points{}) return Points{} - at_most(taken, line.cap);
  return std::max(Points{}, line.full - taken);
}

LineScore score_line(const ScoreLine& line, std::size_t index, const UnitWork& unit,
                     const ScoreScope& scope) {
  LineScore score{index, true, {}, 0, tally_line(unit, scope, line)};
  const int asked = sum_of(score.tally.asked);
  const bool bonus = line.kind == ScoreKind::bonus;
  score.cases = sum_of(bonus ? score.tally.merits : score.tally.misses);
  score.concerned = asked > 0;
  if (score.concerned) score.points = points_of(line, asked, score.cases);
  return score;
}

void add_up(ScoreSheet& sheet, const ScoreRules& rules) {
  for (LineScore& line : sheet.lines) {
    const Points full = rules.lines[line.line].full;
    if (full == Points{}) {
      sheet.extra += line.points;
    } else if (line.concerned || !rules.scaled) {
      if (!line.concerned) line.points = full;
      sheet.got += line.points;
      sheet.full += full;
    }
  }
  sheet.score = sheet.got;
  if (rules.scaled && sheet.full > Points{} && sheet.full != rules.total)
    sheet.score = share_of(rules.total, sheet.got.hundredths, sheet.full.hundredths);
  sheet.score += sheet.extra;
}

// What the lines of its sheet are worth, whether they concern it or not.
Points worth_of(const ScoreSheet& sheet, const ScoreRules& rules) {
  Points worth;
  for (const LineScore& line : sheet.lines) worth += rules.lines[line.line].full;
  return worth;
}

std::string why_unranked(const UnitWork& unit, const ScoreSheet& sheet, const ScoreRules& rules) {
  if (!unit.has_duty()) return "本时段内没有已交办的任务";
  const bool concerned = std::any_of(sheet.lines.begin(), sheet.lines.end(),
                                     [](const LineScore& line) { return line.concerned; });
  if (!concerned) return "本时段内没有可计分的事项";
  const std::int64_t worth = worth_of(sheet, rules).hundredths;
  const std::int64_t full = sheet.full.hundredths;
  if (!rules.scaled || worth == 0 || full * 100 >= worth * rules.least_share) return "";
  return fmt::format("涉及的计分项只占满分的{}%，不足{}%，单列", full * 100 / worth,
                     rules.least_share);
}

ScoreSheet sheet_of(const UnitWork& unit, const ScoreScope& scope, std::vector<bool>& used) {
  ScoreSheet sheet;
  sheet.unit = unit.name;
  sheet.sample = unit.sample;
  const auto& lines = scope.rules.scores.lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const UnitWork narrow = narrowed(unit, lines[i]);
    if (!is_for(lines[i], unit, narrow)) continue;
    used[i] = true;
    sheet.lines.push_back(score_line(lines[i], i, narrow, scope));
  }
  add_up(sheet, scope.rules.scores);
  sheet.why_unranked = why_unranked(unit, sheet, scope.rules.scores);
  return sheet;
}

// Equal scores share a rank, and the next one counts those before it.
void rank(std::vector<ScoreSheet>& sheets) {
  std::stable_sort(sheets.begin(), sheets.end(), [](const ScoreSheet& a, const ScoreSheet& b) {
    if (a.why_unranked.empty() != b.why_unranked.empty()) return a.why_unranked.empty();
    return a.why_unranked.empty() && a.score > b.score;
  });
  for (std::size_t i = 0; i < sheets.size() && sheets[i].why_unranked.empty(); ++i)
    sheets[i].rank = i > 0 && sheets[i].score == sheets[i - 1].score ? sheets[i - 1].rank
                                                                     : static_cast<int>(i) + 1;
}

}  // namespace

ScoreBoard score_units(const ScoreInput& input) {
  std::vector<JudgedPlan> plans;
  for (std::size_t i = 0; i < input.plans.size(); ++i)
    plans.push_back({&input.plans[i], &input.records[i]});
  const ScoreScope scope{input.window, input.rules, input.calendar, input.papers};
  const auto& lines = input.rules.scores.lines;
  ScoreBoard board{input.window, {}, {}};
  std::vector<bool> used(lines.size());
  for (const UnitWork& unit : work_by_unit(plans, input.window))
    board.sheets.push_back(sheet_of(unit, scope, used));
  rank(board.sheets);
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!used[i])
      board.notes.push_back(
          fmt::format("计分项“{}”所列单位、任务不在所选方案中,没有人计这一项", lines[i].id));
  return board;
}

}  // namespace duban
