#pragma once

#include "document/document.h"
#include "intake/draft.h"

namespace duban {

// Tables of what a document was read as.  Rows of tasks are anchors, see task_anchor.

Table task_table(const Draft& draft, const SourceText& source);
Table link_table(const Draft& draft);
Table figure_table(const Draft& draft, const SourceText& source);
Table shortcoming_table(const Draft& draft, const SourceText& source);

}  // namespace duban
