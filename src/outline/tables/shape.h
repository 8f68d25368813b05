#pragma once

#include <vector>

#include "outline/tables/columns.h"
#include "outline/tables/counted_column.h"
#include "source/source.h"

namespace duban {

// What the columns and rows of a table of tasks are to one another.  Needs: the rows outlive it.
class TableShape {
 public:
  TableShape(const std::vector<SourceRow>& rows, TableHeader header);

  TableHeader header;
  std::size_t heading = nowhere;  // the column that names the tasks, or groups of them
  std::size_t number = nowhere;   // the column of numbers
  std::size_t counted = nowhere;  // the column whose cells count on by their own numbers
  bool has_text = false;          // a column beside the heading says what is to be done
  bool heads_groups = false;      // the heading column names groups of rows

  bool is_section(const SourceRow& row) const;  // one cell across: 一、健全制度
  // 一 | 经济发展 | | : only a Han numeral in the number column and a name beside it.
  bool is_numbered_section(const SourceRow& row) const;

  // Whether a row tells more of the task above it.
  bool continues(const SourceRow& row) const;
  // The columns that differ from row to row of the task that begins there, where a new text stands
  // beside a new owner or time; else none.
  std::vector<bool> shared_columns(std::size_t first) const;
  const SourceCell& name_of(std::size_t column) const;  // in the header

  // Whether a cell stands there that neither goes on from above or the left nor is empty.
  static bool begins(const SourceRow& row, std::size_t column);

 private:
  bool is_shared(const SourceRow& row) const;
  bool spans_numbers() const;
  bool counts_in_digits() const;

  const std::vector<SourceRow>& rows_;
  bool has_digits_ = false;  // in the number column
};

}  // namespace duban
