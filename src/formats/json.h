#pragma once

#include "base/json.h"
#include "document/document.h"

namespace duban {

// {"title", "subtitle", "language", "facts": [{"name", "value"}], "blocks": [{"type", …}],
// "traces": [{"figure", "value", "rows"}]}.  A block's type is heading, paragraph, listing, table,
// stacked_bars, columns, gantt or marked_text; its other keys are the fields of its struct.  A run
// of text is {"words", "bold", "tint"}, a paragraph, item or cell an array of runs; a tint is its
// English word.  Days are YYYY-MM-DD; what is absent is null, but "link" of a run, "anchors" and
// "indents" (of the cells, by row) of a table are told only where there are any, and "official"
// (the fields of its struct) only of a paper that goes to somebody.  read_document is the inverse.
Json to_json(const Document& document);

}  // namespace duban
