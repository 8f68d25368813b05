#pragma once

#include <set>
#include <string>

#include "document/document.h"
#include "intake/draft.h"

namespace duban {

// Tables of what a document was read as.  Rows of tasks are anchors, see task_anchor.

// `anchors`: those that the text has, for the line numbers to lead to.
Table task_table(const Draft& draft, const SourceText& source,
                 const std::set<std::string>& anchors);
Table link_table(const Draft& draft);
Table figure_table(const Draft& draft, const SourceText& source);
Table shortcoming_table(const Draft& draft, const SourceText& source);

}  // namespace duban
