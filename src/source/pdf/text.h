#pragma once

#include <string>
#include <string_view>

#include "source/source.h"

namespace duban {

// The words of a PDF with their places, as the table that pdftotext -tsv writes.  Throws Refusal
// where it cannot be read, Error where pdftotext cannot be run.
std::string pdf_words(std::string_view bytes, const SourceLimits& limits);

}  // namespace duban
