#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "reports/measures.h"

namespace duban {

Tint tint_of(Lamp lamp);

std::string label_of(const Item& item);  // 14.1 基本建成行政执法协调监督工作体系
std::string quoted(const Item& item);  // 14.1“基本建成行政执法协调监督工作体系”
std::string lead_name(const Item& item);  // or 未明确
std::string unit_name_or_unknown(const Plan& plan, const std::string& unit);

// 2022年度, 2022年上半年, 2022年一季度, 2022年3月, 2022年3月上半月, 2022年第10周; 配合部分 of a
// supporting unit's part; "" for "".
std::string period_name(const std::string& period);
// "14.1 …", with the period in brackets where the finding is of one.
std::string label_of(const Assessment& in, const Finding& finding);

// The day by which it is due as a table tells it; 估 where only the plan's end bounds it.
std::string due_words(const Item& item);
// 一次性 年度 半年 季度 … 长期 禁止性 触发式
std::string_view due_class(const Task& task);

}  // namespace duban
