#pragma once

#include <optional>
#include <string>

#include "wording/deadline.h"
#include "wording/token.h"

namespace duban {

// The tokens [from, to).
struct Stretch {
  std::size_t from = 0;
  std::size_t to = 0;
};

// The event from which a length of time at the cursor counts: 变更 of 变更后, 收到申请 of
// 自收到申请之日起.  Nothing where no such word stands right before it.
std::optional<Stretch> origin_before(const Cursor& cursor);

// Whether an event is the issue of the document that speaks: 印发, 本方案发布.
bool is_issue(const Tokens& tokens, Stretch event);
// Where such words at the cursor end; the cursor's own place where there are none.
std::size_t skip_issue(Cursor cursor);

// As printed.  Needs: `words` are those the tokens were made of.
std::string text_of(const Tokens& tokens, Stretch stretch, std::string_view words);

// A duty tied to an event without a length of time: 作出重大决策前, 变更后.
std::optional<Deadline> read_event(const Tokens& tokens, std::string_view words);

}  // namespace duban
