#pragma once

#include <span>
#include <vector>

#include "document/workbook.h"
#include "exchange/column_sheet.h"

namespace duban {

// The columns of a checklist's spreadsheet, out and back.  Source: the columns of published
// 督察清单 (内容 要点 依据 方式 单位 材料 问题 评分 督察人 日期 确认).
enum class CheckColumn : std::size_t {
  key,   // PLAN|NUMBER
  base,  // id of the event that issued the list; "" of a draft
  order,
  number,
  title,
  points,
  basis,
  ways,
  unit,
  due,
  materials,
  claimed,
  // from here on the inspectors fill
  verdict,
  problem,
  score,
  first_inspector,
  second_inspector,
  on,
  confirmed,
};

constexpr std::size_t at(CheckColumn column) { return static_cast<std::size_t>(column); }

// In the order of CheckColumn: as they are written, and as they are read back.
std::vector<Workbook::Column> checklist_columns();
std::span<const SheetColumn> returned_check_columns();

}  // namespace duban
