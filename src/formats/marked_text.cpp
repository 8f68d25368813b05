#include "formats/marked_text.h"

#include "formats/plain.h"

namespace duban {

using Weight = MarkedText::Weight;

bool is_ground(const MarkedText::Mark& mark) {
  return mark.tint == Tint::none && mark.weight == Weight::plain;
}

const MarkedText::Mark& mark_of(const MarkedText& text, const MarkedText::Run& run) {
  static const MarkedText::Mark ground;
  return run.mark < text.marks.size() ? text.marks[run.mark] : ground;
}

std::string sign_in_words(const MarkedText::Mark& mark, const std::string& sign) {
  return is_ground(mark) ? "" : "【" + plain(mark.name) + plain(sign) + "】";
}

std::string legend_in_words(const MarkedText& text) {
  std::string words;
  for (const MarkedText::Mark& mark : text.marks) {
    if (!words.empty()) words += "　";
    words += is_ground(mark) ? "未加标记的为" + plain(mark.name) : sign_in_words(mark);
    words += plain(mark.figure);
  }
  return words;
}

std::string words_of(const MarkedText& text, const MarkedText::Passage& passage) {
  std::string words;
  for (const MarkedText::Run& run : passage.runs)
    words += sign_in_words(mark_of(text, run), run.sign) + plain(run.words);
  return words;
}

}  // namespace duban
