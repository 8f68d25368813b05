#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/workbook.h"
#include "findings/office_duty.h"
#include "rectify/item.h"

namespace duban {

// What the papers on rectification are made of.
struct RectifyInput {
  Day as_of;
  std::string rules;                      // their name
  std::string journal_head;               // "" = empty
  std::string office;                     // "" = not said
  std::optional<Official> official = {};  // of the report: how it goes out; none = to nobody
  bool sample = false;                    // 示例
  std::vector<Rectification> items;
  std::vector<std::string> pool;   // problems found that are in no register yet, in words
  std::vector<OfficeDuty> duties;  // what the office itself has to do
};

// 整改台账: a row a problem.
Document rectify_ledger(const RectifyInput& input);
Workbook rectify_book(const RectifyInput& input);

// 整改情况报告: how many, put right, overdue, by class and unit; every figure traced.
Document rectify_report(const RectifyInput& input);

}  // namespace duban
