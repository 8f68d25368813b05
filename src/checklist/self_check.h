#pragma once

#include <string>
#include <vector>

#include "checklist/indicators.h"
#include "document/document.h"
#include "reports/report.h"

namespace duban {

// One indicator held against the plans: which tasks carry it out, and what it lacks.
struct SelfCheckRow {
  const Indicator* indicator = nullptr;
  std::vector<std::string> tasks;   // "PLAN/NUMBER"
  std::vector<std::string> states;  // of each: "14.1 基本建成… 办理中60%"
  std::vector<std::string> gaps;  // 无对应任务, 未完成：…, 缺佐证：…; empty = none
};

// Problems, errors: unknown-task (an indicator names a task that no plan here has).
Result<std::vector<SelfCheckRow>> self_check(const IndicatorSet& set,
                                             const std::vector<Assessment>& plans);

// 自查清单: by level, each gap told; the figures traced.
Document self_check_paper(const IndicatorSet& set, const std::vector<SelfCheckRow>& rows,
                          const ReportInput& input);

}  // namespace duban
