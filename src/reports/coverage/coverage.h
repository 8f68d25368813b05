#pragma once

#include "document/document.h"
#include "intake/draft.h"

namespace duban {

// What was read from an official document, for the person who checks it before it becomes a plan:
// what must be decided, every task with its source, and the whole text, each sentence marked with
// what became of it.
Document coverage_report(const Draft& draft, const SourceText& source);

}  // namespace duban
