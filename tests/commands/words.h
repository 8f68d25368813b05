#pragma once

#include <string>
#include <vector>

// The words of a command line as a shell splits them: blanks, single and double quotes.
std::vector<std::string> words_of(const std::string& line);
