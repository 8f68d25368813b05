#pragma once

#include <optional>

#include "wording/deadline.h"
#include "wording/extent_reader.h"

namespace duban {

// Reads a length of time that must not be exceeded, with what it is counted from: 印发之日起30日内,
// 变更后20个工作日内, 三年内.  Where nothing is said it counts from the document's issue; where
// words stand before it that say no event (毕业5年内), it is no deadline.
std::optional<Deadline> read_within(Cursor& cursor, std::string_view words, const Assumed& assumed);

// 自印发之日起 at the cursor: a period without an end, or with one (至2025年底).
std::optional<Deadline> read_from_issue(Cursor& cursor, const Assumed& assumed);

// The last day of a span counted from the document's issue, itself not counted (民法典201-202条);
// nothing for working days, which only a calendar can count.
std::optional<Day> last_of(const Span& span, Day issued);

}  // namespace duban
