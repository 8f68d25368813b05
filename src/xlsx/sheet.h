#pragma once

#include "document/workbook.h"
#include "xlsx/sheet_looks.h"

namespace duban {

// Adds the sheet to the book: title, notes, header, rows, and what guides who fills it.
void add_sheet(lxw_workbook* book, SheetLooks& looks, const Workbook::Sheet& sheet);

}  // namespace duban
