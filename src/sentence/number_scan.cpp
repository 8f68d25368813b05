#include "sentence/number_scan.h"

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t longest_quote = 16;  // longer ones are speech, not names
constexpr std::size_t longest_title = 80;
constexpr std::size_t longest_number = 9;  // digits; beyond are telephone and file numbers

bool is_digit(char32_t point) { return point >= U'0' && point <= U'9'; }

bool is_letter(char32_t point) {
  return (point >= U'A' && point <= U'Z') || (point >= U'a' && point <= U'z');
}

char32_t point_at(std::u32string_view points, std::size_t at) {
  return at < points.size() ? points[at] : U' ';
}

char32_t closing_of(char32_t opening) {
  switch (opening) {
    case U'“':
      return U'”';
    case U'「':
      return U'」';
    case U'『':
      return U'』';
    case U'‘':
      return U'’';
    case U'《':
      return U'》';
    case U'〔':
      return U'〕';
    default:
      return 0;
  }
}

bool ends_clause(std::u32string_view points, std::size_t at) {
  if (points[at] == U';') return true;
  if (points[at] != U',') return false;
  return at == 0 || !is_digit(points[at - 1]) || !is_digit(point_at(points, at + 1));
}

}  // namespace

std::vector<At> number_cells(std::string_view text) {
  std::vector<At> cells;
  for (const At sentence : split_sentences(text, true)) {
    std::size_t from = sentence.from;
    while (from < sentence.to) {
      const std::size_t tab =
          from + std::min(text.substr(from, sentence.to - from).find('\t'), sentence.to - from);
      cells.push_back({from, tab});
      from = tab + 1;
    }
  }
  return cells;
}

std::vector<TextPart> clauses_of(std::u32string_view points) {
  std::vector<TextPart> clauses;
  std::size_t from = 0;
  int depth = 0;
  for (std::size_t at = 0; at < points.size(); ++at) {
    if (points[at] == U'(') ++depth;
    if (points[at] == U')') depth = std::max(depth - 1, 0);
    if (depth > 0 || !ends_clause(points, at)) continue;
    clauses.push_back({from, at + 1});
    from = at + 1;
  }
  if (from < points.size()) clauses.push_back({from, points.size()});
  return clauses;
}

bool may_count(char32_t point) {
  constexpr std::u32string_view heads = U"零〇一二三四五六七八九十两百千廿卅半全清负过翻";
  return is_digit(point) || heads.find(point) != heads.npos;
}

std::size_t behind_name(std::u32string_view points, std::size_t at) {
  const char32_t closing = closing_of(points[at]);
  if (closing == 0) return at;
  const bool quote = closing != U'》' && closing != U'〕';
  const std::u32string_view inside = points.substr(at + 1, quote ? longest_quote : longest_title);
  const std::size_t length = inside.find(closing);
  if (length == inside.npos) return at;
  const auto idiom = counting_idiom(inside);
  if (quote && idiom && idiom->length == length) return at;
  return at + 1 + length + 1;
}

// A digit run within a word, a clock, a version or an address: v2.1, 10:30, a_1.
static bool is_joined(std::u32string_view points, std::size_t at, std::size_t end) {
  constexpr std::u32string_view joints_before = U"+#*_&@/\\.", joints_behind = U"+.@_";
  const char32_t before = at > 0 ? points[at - 1] : U' ';
  const char32_t behind = point_at(points, end);
  const bool is_clock = before == U':' && at > 1 && is_digit(points[at - 2]);
  return is_clock || is_letter(before) || is_letter(behind) ||
         joints_before.find(before) != joints_before.npos ||
         joints_behind.find(behind) != joints_behind.npos;
}

std::optional<Amount> plain_amount(std::u32string_view points, std::size_t at) {
  const auto amount = read_amount(points.substr(at));
  if (!amount) return {};
  if (amount->han) return amount;
  if (is_joined(points, at, at + amount->length)) return {};
  if (static_cast<std::size_t>(amount->digits) > longest_number) return {};
  return amount;
}

}  // namespace duban
