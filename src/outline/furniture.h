#pragma once

#include "outline/page_line.h"

namespace duban {

// Marks what a saved web page or a printed page has put around the document: menus, share buttons,
// crumbs, the table of 索引号 and the like, lists of other articles, page numbers.  By the kind of
// line and where it stands; a sentence is never furniture.
void mark_furniture(PageLines& lines, SourceKind kind);

}  // namespace duban
