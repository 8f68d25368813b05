#pragma once

#include <string>

namespace duban {

// A Word file as PDF, by LibreOffice with a profile of its own in a temporary folder; nothing is
// left behind.  The same file gives the same bytes on a machine.  Throws Error where LibreOffice is
// not installed or fails.
std::string pdf_of(const std::string& docx);

}  // namespace duban
