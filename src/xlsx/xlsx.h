#pragma once

#include <string>

#include "document/workbook.h"

namespace duban {

// An XLSX file, for Excel, WPS and LibreOffice: frozen header, filters, drop-downs, days as days,
// A3 across with the header on every page; cells are protected (without a password) but for those
// of open columns.  What people wrote stays text and is never a formula.  The same workbook gives
// the same bytes.  Throws Error where the temporary folder cannot be written to.
std::string to_xlsx(const Workbook& workbook);

}  // namespace duban
