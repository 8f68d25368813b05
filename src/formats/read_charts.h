#pragma once

#include "document/document.h"
#include "formats/strict_json.h"

namespace duban {

// The drawn blocks as to_json (formats/json.h) writes them.  Each throws JsonFault.
Block read_stacked_bars(const SortedJson& json);
Block read_columns(const SortedJson& json);
Block read_gantt(const SortedJson& json);
Block read_marked_text(const SortedJson& json);

Tint need_tint(const SortedJson& object, const char* key);

}  // namespace duban
