#include "reports/score_sheets.h"

#include "base/text.h"
#include "reports/naming.h"

#include <fmt/core.h>

namespace duban {

namespace {

std::string signed_points(Points points) {
  return points > Points{} ? "+" + to_string(points) : to_string(points);
}

void add_rows(Rows& rows, const std::vector<ScoreFact>& facts) {
  for (const ScoreFact& fact : facts) rows.push_back(fact.row);
}

// What the line's points were made from.
Rows rows_of(const LineScore& score) {
  Rows rows;
  add_rows(rows, score.tally.misses);
  add_rows(rows, score.tally.merits);
  add_rows(rows, score.tally.spared);
  if (rows.empty())
    for (const AskedFor& asked : score.tally.asked) rows.push_back(asked.row);
  return rows;
}

int sum_of(const std::vector<AskedFor>& asked) {
  int sum = 0;
  for (const AskedFor& one : asked) sum += one.count;
  return sum;
}

// "14.3 …（2024年一季度）：应于…" of each fact.
void add_words(std::vector<std::string>& words, const std::vector<ScoreFact>& facts,
               const char* before) {
  for (const ScoreFact& fact : facts) {
    const auto mark = fact.row.find('#');
    const std::string period =
        mark == std::string::npos ? "" : "（" + period_name(fact.row.substr(mark + 1)) + "）";
    words.push_back(fmt::format("{}{}{}：{}", before, fact.label, period, fact.words));
  }
}

std::string situation(const LineScore& score, const ScoreLine& line) {
  if (!score.concerned && score.tally.spared.empty()) return "不涉及";
  std::vector<std::string> words;
  const bool bonus = line.kind == ScoreKind::bonus;
  if (line.kind == ScoreKind::proportional && score.concerned) {
    const int asked = sum_of(score.tally.asked);
    words.push_back(fmt::format("应计{}，计{}", asked, asked - score.cases));
  }
  add_words(words, bonus ? score.tally.merits : score.tally.misses, "");
  if (!bonus) add_words(words, score.tally.spared, "（不计）");
  if (words.empty()) return bonus ? "没有" : "没有应扣的";
  return join(words, "；");
}

std::vector<Cell> line_row(Paper& paper, const ScoreSheet& sheet, const LineScore& score,
                           const ScoreLine& line, bool scaled) {
  const bool has_full = line.full != Points{};
  std::string points = has_full ? to_string(score.points) : signed_points(score.points);
  if (!score.concerned) points = scaled && has_full ? "—" : points;
  return {
      cell(line.words), cell(line.shared ? "共性" : "部门"),
      cell(has_full ? to_string(line.full) : "—"),
      cell(paper.figure(fmt::format("得分·{}·{}", sheet.unit, line.id), points, rows_of(score))),
      cell(situation(score, line))};
}

// How the lines make the score.
std::string sum_words(const ScoreSheet& sheet, const ScoreRules& rules) {
  std::string words;
  if (sheet.full > Points{}) {
    words = fmt::format("适用满分{}分，得{}分", to_string(sheet.full), to_string(sheet.got));
    if (rules.scaled && sheet.full != rules.total)
      words += fmt::format("，折算为{}分制得{}分", to_string(rules.total),
                           to_string(sheet.score - sheet.extra));
    words += "；";
  }
  return fmt::format("{}另加减{}分；得分{}分。", words, signed_points(sheet.extra),
                     to_string(sheet.score));
}

Rows rows_of(const ScoreSheet& sheet) {
  Rows rows;
  for (const LineScore& line : sheet.lines)
    for (std::string& row : rows_of(line)) rows.push_back(std::move(row));
  return rows;
}

}  // namespace

void add_score_basis(Paper& paper, const ScoreBoard& board, const ScoreRules& rules) {
  std::string words =
      fmt::format("计分时段为{}至{}。", in_chinese(board.window.from), in_chinese(board.window.to));
  if (rules.total > Points{}) {
    words += fmt::format("总分{}分，其中共性{}分、部门{}分；", to_string(rules.total),
                         to_string(rules.shared), to_string(rules.total - rules.shared));
    words += rules.scaled ? "不涉及的计分项不计，其余按比例折算。" : "不涉及的计分项给满分。";
  } else {
    words += "不设满分，自0分起加减。";
  }
  paper.say(words);
  paper.say(
      "受前置任务拖累、批准延期、中止、等待审核和交办前的天数不扣单位的分；“力争”“探索”“鼓励”类"
      "任务逾期不扣分；没有牵头单位的任务不扣任何单位的分。得分相同的名次并列。");
  if (!board.notes.empty()) paper.add(bullets(board.notes));
}

void add_rank_table(Paper& paper, const ScoreBoard& board) {
  Table table;
  table.columns = {{"名次", 1, true},       {"单位", 3, false},    {"得分", 1, true},
                   {"计分项得分", 1, true}, {"适用满分", 1, true}, {"加减分", 1, true}};
  std::vector<std::string> unranked;
  for (const ScoreSheet& sheet : board.sheets) {
    if (sheet.rank == 0) {
      unranked.push_back(fmt::format("{}：{}", sheet.unit, sheet.why_unranked));
      continue;
    }
    table.rows.push_back(
        {cell(std::to_string(sheet.rank)), cell(sheet.unit),
         cell(paper.figure("得分·" + sheet.unit, to_string(sheet.score), rows_of(sheet))),
         cell(to_string(sheet.got)), cell(to_string(sheet.full)),
         cell(signed_points(sheet.extra))});
  }
  if (table.rows.empty())
    paper.say("没有可排名的单位。");
  else
    paper.add(std::move(table));
  if (unranked.empty()) return;
  paper.say("以下单位不排名：");
  paper.add(bullets(unranked));
}

void add_score_sheets(Paper& paper, const ScoreBoard& board, const ScoreRules& rules) {
  for (const ScoreSheet& sheet : board.sheets) {
    if (sheet.rank == 0) continue;
    paper.head(2, sheet.unit);
    Table table;
    table.columns = {{"计分项", 3, false},
                     {"类别", 1, false},
                     {"满分", 1, true},
                     {"得分", 1, true},
                     {"依据", 5, false}};
    for (const LineScore& score : sheet.lines)
      table.rows.push_back(line_row(paper, sheet, score, rules.lines[score.line], rules.scaled));
    paper.add(std::move(table));
    paper.say(sum_words(sheet, rules));
  }
}

}  // namespace duban
