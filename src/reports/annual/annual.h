#pragma once

#include "reports/annual/input.h"

namespace duban {

// 年度法治政府建设情况报告, a draft: the parts that 厅字〔2019〕28号 asks for, filled from the
// journal; what only the office can say is marked 【待补充：…】.
Document annual_report(const AnnualInput& input);

}  // namespace duban
