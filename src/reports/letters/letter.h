#pragma once

#include "document/document.h"
#include "night/escalate.h"

namespace duban {

// A paper of the night (提醒函 督办函 通报 约谈通知) from what its event keeps: the same event
// gives the same paper, whatever was recorded since.  `event` is that event's id, "" = a draft that
// nobody issued; `hash` its place in the journal's chain, "" = not told.
Document letter(const NightPaper& paper, const std::string& event, const std::string& hash = "");

// "督〔2024〕3号"; "" of a draft.
std::string number_of(const NightPaper& paper);

}  // namespace duban
