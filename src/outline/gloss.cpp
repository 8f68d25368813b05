#include "outline/gloss.h"

#include <array>
#include <string>
#include <string_view>

#include "outline/page_line.h"

namespace duban {

namespace {

constexpr std::size_t longest_gloss = 40;  // characters: a name of some syllables

constexpr std::u32string_view tone_marks = U"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

constexpr std::array finals = {
    std::string_view("a"),    std::string_view("o"),    std::string_view("e"),
    std::string_view("i"),    std::string_view("u"),    std::string_view("v"),
    std::string_view("ai"),   std::string_view("ei"),   std::string_view("ao"),
    std::string_view("ou"),   std::string_view("an"),   std::string_view("en"),
    std::string_view("ang"),  std::string_view("eng"),  std::string_view("ong"),
    std::string_view("er"),   std::string_view("ia"),   std::string_view("ie"),
    std::string_view("iao"),  std::string_view("iu"),   std::string_view("ian"),
    std::string_view("in"),   std::string_view("iang"), std::string_view("ing"),
    std::string_view("iong"), std::string_view("ua"),   std::string_view("uo"),
    std::string_view("uai"),  std::string_view("ui"),   std::string_view("uan"),
    std::string_view("un"),   std::string_view("uang"), std::string_view("ue"),
    std::string_view("ve")};

bool is_syllable(std::string_view letters) {
  constexpr std::string_view initials = "bpmfdtnlgkhjqxrzcsyw";
  if (letters.empty()) return false;
  if (letters.starts_with("zh") || letters.starts_with("ch") || letters.starts_with("sh"))
    letters.remove_prefix(2);
  else if (initials.find(letters[0]) != std::string_view::npos)
    letters.remove_prefix(1);
  for (const std::string_view final_sound : finals)
    if (letters == final_sound) return true;
  return false;
}

bool opens(char32_t point) {
  return point == U'(' || point == U'（' || point == U'﹙' || point == U'[' || point == U'［';
}

bool closes(char32_t point) {
  return point == U')' || point == U'）' || point == U'﹚' || point == U']' || point == U'］';
}

using Points = std::vector<TextPoint>;

bool is_capital(char32_t point) { return point >= U'A' && point <= U'Z'; }

// Signs within a reading that are no letters of it: blanks, apostrophes, tone marks set apart.
bool parts_letters(char32_t point) {
  return is_blank(point) || (point >= 0x300 && point <= 0x30C) || point == U'\'' || point == U'’';
}

// The letters of a reading between its brackets.
struct Gloss {
  std::string letters;  // the plain ones
  bool toned = false;

  // Whether the point may stand in a reading; `first`: at its beginning.
  bool take(char32_t point, bool first) {
    if (tone_marks.find(point) != std::u32string_view::npos) return toned = true;
    if (point == U'ü') letters += 'v';
    if (point >= U'a' && point <= U'z') letters += static_cast<char>(point);
    return point == U'ü' || point == U'ɡ' || point == U'ɑ' || (point >= U'a' && point <= U'z') ||
           parts_letters(point) || (first && is_capital(point));
  }
};

// The index behind the gloss that opens at `open`, or `open` where none does.
std::size_t gloss_end(const Points& points, std::size_t open, bool toneless) {
  Gloss gloss;
  for (std::size_t k = open + 1; k < points.size() && k - open <= longest_gloss; ++k) {
    if (closes(points[k].point))
      return gloss.toned || (toneless && is_syllable(gloss.letters)) ? k + 1 : open;
    if (!gloss.take(points[k].point, k == open + 1)) return open;
  }
  return open;
}

// Whether a reading may stand at `open`: right behind a Chinese character.
bool behind_han(const Points& points, std::size_t open) {
  while (open > 0 && is_blank(points[open - 1].point)) --open;
  return open > 0 && is_han(points[open - 1].point);
}

bool has_bracket(const std::string& line) {
  return line.find_first_of("([") != std::string::npos || line.find("（") != std::string::npos ||
         line.find("［") != std::string::npos || line.find("﹙") != std::string::npos;
}

}  // namespace

std::size_t count_glosses(const std::string& line) {
  // Every letter with a tone mark is two bytes that begin with one of these.
  if (line.find_first_of("\xC3\xC4\xC5\xC7") == std::string::npos || !has_bracket(line)) return 0;
  const Points points = text_points(line);
  std::size_t count = 0;
  for (std::size_t k = 0; k < points.size(); ++k)
    if (opens(points[k].point) && behind_han(points, k) && gloss_end(points, k, false) > k) ++count;
  return count;
}

Traced without_glosses(const Traced& line, bool glossed) {
  if (!glossed && count_glosses(line.text()) == 0) return line;
  const Points points = text_points(line.text());
  const auto place = [&](std::size_t k) { return k < points.size() ? points[k].at : line.size(); };
  Traced plain;
  std::size_t kept = 0;
  bool after_gloss = false;  // 長(cháng)(zhǎng): the second reads the same character
  for (std::size_t k = 0; k < points.size(); ++k) {
    const bool may = opens(points[k].point) && (after_gloss || behind_han(points, k));
    const std::size_t end = may ? gloss_end(points, k, glossed) : k;
    after_gloss = end > k;
    if (end == k) continue;
    plain.append(line, kept, place(k));
    kept = place(end);
    k = end - 1;
  }
  plain.append(line, kept, line.size());
  return plain;
}

}  // namespace duban
