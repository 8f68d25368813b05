#pragma once

#include "document/document.h"
#include "inspection/record.h"

namespace duban {

// A draw on one page: what is frozen (抽取公告) or what was drawn (抽取记录).  From the record
// alone: the same record gives the same paper, with or without a store.
Document draw_paper(const DrawRecord& record);

}  // namespace duban
