#pragma once

#include <string>

#include "document/document.h"

namespace duban {

// Its head row is repeated on every printed page; a table without rows says 无.
std::string html_table(const Table& table);

}  // namespace duban
