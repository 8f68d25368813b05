#pragma once

#include <string>

#include "intake/draft.h"

namespace duban {

struct Drafted {
  SourceText source;
  Draft draft;
};

// A text file's draft.
inline Drafted drafted(const std::string& text, const DraftContext& context = {}) {
  Result<SourceText> source = read_source(text, "方案.txt");
  Draft draft = make_draft(*source, context);
  return {std::move(*source), std::move(draft)};
}

}  // namespace duban
