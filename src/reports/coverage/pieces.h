#pragma once

#include <string_view>
#include <vector>

#include "intake/draft.h"

namespace duban {

// Words of a sentence that went into one task, or into none.
struct ReadPiece {
  std::string_view words;
  Role role = Role::unread;
  int task = -1;
};

// Sentences cut where one of them holds several measures.
class SentencePieces {
 public:
  explicit SentencePieces(const Draft& draft);  // Needs: the draft outlives it

  // In order; together they are the sentence.  Never empty.
  std::vector<ReadPiece> of(const ReadSentence& sentence) const;

 private:
  std::vector<ReadPiece> cut(const ReadSentence& sentence, int item) const;

  const Draft& draft_;
  std::vector<std::vector<int>> measures_;  // below each task, in the document's order
};

// Whether the sentence is part of a task.
bool is_in_task(const ReadSentence& sentence);

}  // namespace duban
