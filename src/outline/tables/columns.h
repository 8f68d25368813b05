#pragma once

#include <vector>

#include "outline/outline.h"
#include "outline/points.h"
#include "source/source.h"

namespace duban {

// What a column of a table of tasks holds.
enum class Column {
  other,
  number,
  task,      // the task, or its heading where a text column stands beside it
  text,      // what is to be done
  field,     // what its label tells
  stage,     // 一季度: what is due in it
  category,  // 任务类别: names groups of rows
};

struct ColumnKind {
  Column column = Column::other;
  Label label = Label::none;
};

// The columns of a table of tasks as its header names them: in one row or two, below a title row or
// at the top.
struct TableHeader {
  std::size_t from = 0;  // its rows
  std::size_t to = 0;    // equal to `from`: the table lists no tasks
  std::vector<ColumnKind> columns;

  bool found() const { return to > from; }
};
TableHeader find_header(const std::vector<SourceRow>& rows);

// Whether a row names columns; a header is repeated on every page.
bool names_columns(const SourceRow& row);

}  // namespace duban
