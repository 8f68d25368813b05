#pragma once

#include <string>

namespace duban {

// What LibreOffice stamps on a PDF at random, moment and identity, as the paper's own: 14 figures
// of its moment, 32 hexadecimal ones of its content.  Nothing moves: each takes as many bytes.
std::string stamp_pdf(std::string pdf, const std::string& moment, const std::string& identity);

// The moment that a Word file says it was made at, "20240701000000"; where it says none, the first
// of the century.
std::string moment_of(const std::string& docx);

}  // namespace duban
