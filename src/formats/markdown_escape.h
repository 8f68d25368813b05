#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace duban {

// The words on one line, with nothing left that GitHub-flavoured Markdown would read as markup
// inside a line: emphasis, code, links, bare addresses, html, cells.  @ becomes ＠: no escape keeps
// cmark-gfm from linking an address.
std::string escape_markdown(std::string_view text);

// Runs with lamps and **bold**, as one line.
std::string markdown_runs(const std::vector<Text>& runs);

// The same for a line of its own, where "1." or "-" from people would open a list.
std::string markdown_line(const std::vector<Text>& runs);

}  // namespace duban
