#pragma once

#include "wording/deadline.h"
#include "wording/token.h"

namespace duban {

// How strongly the words around an expression [from, to) bind: the last such word before it in the
// text (确保 binds), else one right behind it (2024年底前力争建成).
Strength strength_around(const Tokens& tokens, std::size_t from, std::size_t to);

}  // namespace duban
