#pragma once

#include <string>
#include <vector>

#include "source/source.h"

namespace duban {

using Lines = std::vector<std::string>;

// Needs: it can be read.
SourceText read(const std::string& bytes);
// The rule of the one error.
std::string refused(const std::string& bytes);
// Its message.
std::string refusal(const std::string& bytes);
Lines rules_of(const Problems& problems);

// Each line as it is; a table as "[a|b][c|d]", the lines of a cell joined by "/", a cell that
// repeats one above as "^" and one to its left as "<" in front.
Lines lines_of(const SourceText& source);
// Only what is none of the document.
Lines furniture_of(const SourceText& source);

std::string converted(const std::string& text, const char* encoding);

// For every line, every cell and cuts of them: the bytes they point at are the same words.
void check_addresses(const SourceText& source, const char* encoding);

}  // namespace duban
