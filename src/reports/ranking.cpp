#include "reports/report.h"
#include "reports/score_sheets.h"

namespace duban {

Document ranking_report(const ReportInput& input) {
  Paper paper(input, "计分排名");
  if (input.plans.empty()) return paper.finish();
  const ScoreBoard& board = *input.scores;
  paper.head(1, "计分依据");
  add_score_basis(paper, board, input.rules.scores);
  if (!input.rules.source.empty()) paper.say("规则来源：" + input.rules.source + "。");
  paper.head(1, "名次");
  add_rank_table(paper, board);
  paper.head(1, "各单位得分");
  add_score_sheets(paper, board, input.rules.scores);
  return paper.finish();
}

}  // namespace duban
