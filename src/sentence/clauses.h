#pragma once

#include <string_view>
#include <vector>

#include "sentence/verbs.h"

namespace duban {

// What a clause is to the duty of its sentence.
enum class ClausePart {
  duty,
  opener,  // serves the duty behind it: 围绕…, 作出重大决策前, 2020年起
  closer,  // serves the duty before it: 推动高效履职, 满意度达到90%
};

struct DutyClause {
  At at;  // with the comma behind it
  ClausePart part = ClausePart::closer;
  FoundVerb verb;              // in the whole text; of a closer, where known
  std::size_t title_from = 0;  // where the words of a title begin: at the subject or the verb
  bool own_subject = false;    // says who: 财政部门不得…
  bool dated = false;          // says by when, or how often
  bool counted = false;        // says how many
  bool sure = true;            // false: taken for a duty for want of a better one
};

// The clauses of one sentence, in order and touching.  Commas inside brackets, quotes and numbers
// part none.
std::vector<DutyClause> read_clauses(std::string_view text, const At& sentence);

// The stretches between separators outside brackets and quotes, separators with the stretch before.
std::vector<At> split_outside_asides(std::string_view text, const At& at, bool enumeration);

// 2024年底前, 每季度末完成, 按月调度: when and no more, so that it is part of the duty before it.
bool says_only_when(std::string_view words);

// The clause's words without the comma, blanks and full stop behind it.
std::string_view words_of(std::string_view text, const At& at);

}  // namespace duban
