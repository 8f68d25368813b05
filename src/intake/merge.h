#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace duban {

// What became of one value, or of a whole task (field ""), when a document was read again.
struct MergeChange {
  enum class Kind {
    added,     // a new task
    removed,   // the document has it no more, and nobody had corrected it
    changed,   // as the document now says
    kept,      // a correction stays although the document now says otherwise
    left_out,  // a person took the task out; the document still has it
    gone,      // the document has it no more; a corrected task stays
  };
  Kind kind = Kind::changed;
  std::string number;  // in the merged plan; "" = the plan's own head
  std::string title;
  std::string field;   // the plan file's key
  std::string before;  // of changed: the former value; of kept: the correction
  std::string after;   // what the document says now
};

struct Merged {
  std::string text;  // the corrected plan file, changed only where it must
  std::vector<MergeChange> changes;
};

// Brings a plan file that people corrected up to a newer reading of its document.  `base` is what
// intake wrote before the corrections, `fresh` what it reads now, `corrected` the plan of `text`.
// Corrections stay; what nobody touched follows the document.  Throws Error where a value cannot
// be changed in the text (see plan/edit.h).
Merged merge_drafts(std::string_view text, const Plan& corrected, const Plan& base,
                    const Plan& fresh);

}  // namespace duban
