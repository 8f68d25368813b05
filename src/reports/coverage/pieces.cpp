#include "reports/coverage/pieces.h"

#include <algorithm>

#include "base/text.h"

namespace duban {

namespace {

// 、，；。 behind a measure are its own.
bool is_only_marks(std::string_view words) {
  static constexpr std::string_view marks[] = {"、", "，", "；", "。", "：", "”", "》", "）", ";"};
  while (!words.empty()) {
    const auto mark = std::find_if(std::begin(marks), std::end(marks),
                                   [&](std::string_view m) { return words.starts_with(m); });
    if (mark == std::end(marks)) return false;
    words.remove_prefix(mark->size());
  }
  return true;
}

// The characters that open a text, at most `most` bytes of them.
std::string_view opening(std::string_view text, std::size_t most) {
  std::size_t size = std::min(text.size(), most);
  while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) >> 6) == 2)
    --size;
  return text.substr(0, size);
}

// Where a measure's words stand in a sentence: whole, or as much as the sentence holds of them;
// empty where they do not.  Looks no further than `far`, so that a search costs no more than it
// finds.
At place_of(std::string_view words, std::string_view text, std::size_t cursor) {
  constexpr std::size_t far = 4096;
  if (words.empty()) return {};
  const std::string_view near = text.substr(cursor, words.size() + far);
  if (const std::size_t at = near.find(words); at != near.npos)
    return {cursor + at, cursor + at + words.size()};
  const std::size_t at = near.find(opening(words, 12));
  if (at == near.npos || !words.starts_with(text.substr(cursor + at))) return {};
  return {cursor + at, text.size()};
}

// Puts words behind the last piece where they are its own or nothing but marks.
void add(std::vector<ReadPiece>& pieces, const ReadPiece& piece) {
  if (piece.words.empty()) return;
  ReadPiece* const last = pieces.empty() ? nullptr : &pieces.back();
  if (last && (last->task == piece.task || is_only_marks(piece.words)))
    last->words = {last->words.data(), last->words.size() + piece.words.size()};
  else
    pieces.push_back(piece);
}

}  // namespace

bool is_in_task(const ReadSentence& sentence) {
  return sentence.task >= 0 && (sentence.role == Role::task || sentence.role == Role::measure);
}

SentencePieces::SentencePieces(const Draft& draft) : draft_(draft), measures_(draft.tasks.size()) {
  for (std::size_t i = 0; i < draft.tasks.size(); ++i)
    if (draft.tasks[i].measure && draft.tasks[i].parent >= 0)
      measures_[static_cast<std::size_t>(draft.tasks[i].parent)].push_back(static_cast<int>(i));
}

std::vector<ReadPiece> SentencePieces::of(const ReadSentence& sentence) const {
  const ReadPiece whole{sentence.said.text, sentence.role, sentence.task};
  if (!is_in_task(sentence)) return {whole};
  const DraftTask& task = draft_.tasks[static_cast<std::size_t>(sentence.task)];
  std::vector<ReadPiece> pieces =
      cut(sentence, task.measure && task.parent >= 0 ? task.parent : sentence.task);
  const auto measures = std::count_if(pieces.begin(), pieces.end(), [](const ReadPiece& piece) {
    return piece.role == Role::measure;
  });
  const bool tells_more = measures > 1 || (measures == 1 && sentence.role == Role::task);
  return tells_more ? pieces : std::vector<ReadPiece>{whole};
}

// What lies between the measures is the item's.
std::vector<ReadPiece> SentencePieces::cut(const ReadSentence& sentence, int item) const {
  const std::string_view text = sentence.said.text;
  const auto& measures = measures_[static_cast<std::size_t>(item)];
  const auto said_by = [&](int i) -> const Said& {
    return draft_.tasks[static_cast<std::size_t>(i)].said;
  };
  auto next =
      std::lower_bound(measures.begin(), measures.end(), sentence.said.bytes.start,
                       [&](int i, std::int64_t start) { return said_by(i).bytes.start < start; });
  std::vector<ReadPiece> pieces;
  std::size_t cursor = 0;
  for (; next != measures.end() && said_by(*next).bytes.start < sentence.said.bytes.end; ++next) {
    const At found = place_of(trim(said_by(*next).text), text, cursor);
    if (found.from == found.to) continue;
    add(pieces, {text.substr(cursor, found.from - cursor), Role::task, item});
    add(pieces, {text.substr(found.from, found.to - found.from), Role::measure, *next});
    cursor = found.to;
  }
  add(pieces, {text.substr(cursor), Role::task, item});
  return pieces;
}

}  // namespace duban
