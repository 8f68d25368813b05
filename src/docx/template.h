#pragma once

#include <string>

#include "base/problem.h"
#include "document/document.h"

namespace duban {

// The paper in an office's own Word file: {{标题}} {{发文字号}} {{主送}} {{正文}} {{落款}} {{日期}}
// and the like in its text, headers and footers are replaced, also where Word has split one over
// several runs; all else of the file stays.  Styles of the text that it lacks are added.  The
// problems name `file`: no docx, damaged, too large, with macros or a DOCTYPE, without {{正文}},
// with placeholders that nobody knows.
Result<std::string> fill_template(const Document& document, const std::string& bytes,
                                  const std::string& file);

}  // namespace duban
