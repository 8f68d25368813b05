#pragma once

#include <string_view>

namespace duban {

// Whether a cell's words may name a column of a task table: 序号, 工作任务, 牵头单位, 完成时限.
bool is_column_name(std::string_view cell);

// Whether they name the column that numbers the rows.
bool is_number_column(std::string_view cell);

}  // namespace duban
