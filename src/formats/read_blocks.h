#pragma once

#include "document/document.h"
#include "formats/strict_json.h"

namespace duban {

// One block as to_json (formats/json.h) writes it.  Throws JsonFault.
Block read_block(const SortedJson& json);

}  // namespace duban
