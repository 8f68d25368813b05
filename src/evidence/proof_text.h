#pragma once

#include <string_view>

#include "evidence/asked.h"

namespace duban {

// What a proof's own words show.  Linear in the text; total.  Needs: UTF-8.

// 市府发〔2024〕1号 however bracketed, 市政府令第12号; not the number without who gave it.
bool has_document_number(std::string_view text);
// A whole day: 2024年3月1日, 2024-03-01, 2024.3.1.
bool has_date(std::string_view text);
// A meeting's minutes that say which meeting.
bool has_minutes(std::string_view text);
// http:// or https:// with a host, or a newspaper with day and page.
bool has_address(std::string_view text);
// A number of something, and how it was reckoned: its parts, its period or its source.
bool has_figure(std::string_view text);
// A fraction, or a percentage beside its two parts.
bool has_rate(std::string_view text);

bool shows(ProofFacet facet, std::string_view text);

// Whether it says anything at all: not 无, 待补, 正在起草, a dash or a bare number.
bool says_something(std::string_view text);

}  // namespace duban
