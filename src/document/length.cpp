#include "document/length.h"

#include "base/text.h"

namespace duban {

namespace {

// "67.0%" and "plan-a" are one; an ASCII sign alone is one, too.
std::size_t count(const std::string& words) {
  std::size_t sum = 0;
  bool in_word = false;
  for (const char32_t c : code_points(words)) {
    const bool blank = c <= U' ' || c == U'\u3000' || c == U'\u00A0';
    const bool latin = !blank && c < 0x2E80 && !(c >= 0x2010 && c <= 0x206F);
    if (!blank && !(latin && in_word)) ++sum;
    in_word = latin;
  }
  return sum;
}

std::size_t count(const Paragraph& paragraph) {
  std::string words;  // a word may go on over runs
  for (const Text& run : paragraph.runs) words += run.words;
  return is_utf8(words) ? count(words) : 0;
}

std::size_t count(const Block& block) {
  if (const auto* const heading = std::get_if<Heading>(&block))
    return count(Paragraph{{Text{heading->words}}});
  if (const auto* const paragraph = std::get_if<Paragraph>(&block)) return count(*paragraph);
  std::size_t sum = 0;
  if (const auto* const listing = std::get_if<Listing>(&block))
    for (const Paragraph& item : listing->items) sum += count(item);
  return sum;
}

}  // namespace

std::size_t length_of(const std::vector<Block>& blocks) {
  std::size_t sum = 0;
  for (const Block& block : blocks) sum += count(block);
  return sum;
}

}  // namespace duban
