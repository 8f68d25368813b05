#include "outline/tidy.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"
#include "outline/page_line.h"
#include "outline/radicals.h"
#include "outline/tidy_points.h"

namespace duban {

namespace {

struct PointRange {
  char32_t first;
  char32_t last;
};

// Controls, soft hyphens, marks of direction and joining, variants of a sign.
constexpr PointRange invisible[] = {{0x7F, 0x9F},     {0xAD, 0xAD},     {0x200B, 0x200F},
                                    {0x202A, 0x202E}, {0x2060, 0x206F}, {0xFE00, 0xFE0F},
                                    {0xFEFF, 0xFEFF}};

bool is_invisible(char32_t point) {
  if (point < 0x20) return !is_blank(point);
  return std::any_of(std::begin(invisible), std::end(invisible), [&](const PointRange& range) {
    return point >= range.first && point <= range.last;
  });
}

char32_t plain_radical(char32_t point) {
  if (point >= 0x2F00 && point - 0x2F00 < kangxi_radicals.size())
    return kangxi_radicals[point - 0x2F00];
  const std::size_t found = radical_signs.find(point);
  return found == std::u32string_view::npos ? point : radical_characters[found];
}

char32_t plain_sign(char32_t point) {
  constexpr std::u32string_view odd = U"﹙﹚﹝﹞﹐﹑﹒﹔﹕﹖﹗﹪﹣｡､︰∶．";
  constexpr std::u32string_view usual = U"（）〔〕，、.；：？！%-。、：：.";
  if (point < 0x2236) return point;
  if (point >= 0x2E80 && point <= 0x2FD5) return plain_radical(point);
  if (point < 0xFE00) return point == U'∶' ? U'：' : point;
  const std::size_t found = odd.find(point);
  if (found != std::u32string_view::npos) return usual[found];
  const bool kept = is_one_of(point, U"（），；：！？～");
  return point >= 0xFF01 && point <= 0xFF5E && !kept ? point - 0xFEE0 : point;
}

// The bytes of a blank that a page names: &nbsp;
std::size_t blank_name(const std::string& text, std::size_t at) {
  if (text[at] != '&') return 0;
  for (const std::string_view name : {"&nbsp;", "&emsp;", "&ensp;"})
    if (text.compare(at, name.size(), name) == 0) return name.size();
  return 0;
}

TidyPoints plain_points(const std::string& text) {
  const std::vector<TextPoint> raw = text_points(text);
  TidyPoints points;
  points.reserve(raw.size());
  for (std::size_t k = 0; k < raw.size(); ++k) {
    if (is_invisible(raw[k].point)) continue;
    if (const std::size_t size = blank_name(text, raw[k].at); size > 0) {
      points.push_back({0xA0, raw[k].at, raw[k].at + size, true});
      k += size - 1;
      continue;
    }
    const char32_t plain = plain_sign(raw[k].point);
    const std::size_t to = k + 1 < raw.size() ? raw[k + 1].at : text.size();
    points.push_back({plain, raw[k].at, to, plain != raw[k].point});
  }
  return points;
}

void change(TidyPoint& point, char32_t to) {
  if (point.point == to) return;
  point.point = to;
  point.changed = true;
}

// The last character before `k`, or after it, that is no blank; 0 where there is none.
char32_t before(const TidyPoints& points, std::size_t k) {
  while (k > 0 && is_blank(points[k - 1].point)) --k;
  return k > 0 ? points[k - 1].point : 0;
}

char32_t after(const TidyPoints& points, std::size_t k) {
  while (k + 1 < points.size() && is_blank(points[k + 1].point)) ++k;
  return k + 1 < points.size() ? points[k + 1].point : 0;
}

bool stands_in_chinese(const TidyPoints& points, std::size_t k) {
  return is_wide(before(points, k)) || is_wide(after(points, k));
}

void settle_pair(TidyPoints& points, std::size_t from, std::size_t to) {
  const bool chinese = stands_in_chinese(points, from) || stands_in_chinese(points, to) ||
                       points[from].point == U'（' || points[to].point == U'）';
  if (!chinese) return;
  if (from != to) change(points[from], U'（');
  change(points[to], U'）');
}

// Round brackets in pairs: full-width where Chinese stands before, behind or first inside them.
void settle_brackets(TidyPoints& points) {
  std::vector<std::size_t> open;
  for (std::size_t k = 0; k < points.size(); ++k) {
    if (is_one_of(points[k].point, U"(（")) open.push_back(k);
    if (!is_one_of(points[k].point, U")）")) continue;
    settle_pair(points, open.empty() ? k : open.back(), k);
    if (!open.empty()) open.pop_back();
  }
  for (const std::size_t k : open)
    if (stands_in_chinese(points, k)) change(points[k], U'（');
}

// Brackets around the year of a document's number: 赣府发(2022)5号.
void settle_document_numbers(TidyPoints& points) {
  for (std::size_t k = 1; k + 7 < points.size(); ++k) {
    if (!is_one_of(points[k].point, U"([（【〔") || !is_han(before(points, k))) continue;
    bool year = is_one_of(points[k + 5].point, U")]）】〕");
    for (std::size_t digit = k + 1; digit < k + 5; ++digit) year &= is_digit(points[digit].point);
    std::size_t end = k + 6;
    while (end < points.size() && (is_digit(points[end].point) || is_blank(points[end].point) ||
                                   points[end].point == U'第'))
      ++end;
    if (!year || end >= points.size() || points[end].point != U'号' || end == k + 6) continue;
    change(points[k], U'〔');
    change(points[k + 5], U'〕');
  }
}

bool is_chinese_side(char32_t point) { return is_wide(point) && !is_one_of(point, U"（〔《〈“‘"); }

void settle_punctuation(TidyPoints& points) {
  constexpr std::u32string_view narrow = U",;:!?";
  constexpr std::u32string_view full = U"，；：！？";
  for (std::size_t k = 0; k < points.size(); ++k) {
    const std::size_t found = narrow.find(points[k].point);
    const bool stop = points[k].point == U'.';
    if (found == std::u32string_view::npos && !stop) continue;
    const char32_t left = before(points, k);
    const char32_t right = after(points, k);
    const bool within_number = is_digit(left) && is_digit(right);
    if (!stop && !within_number && (is_chinese_side(left) || is_wide(right)))
      change(points[k], full[found]);
    if (stop && right == 0 && (is_han(left) || is_one_of(left, U"）”》"))) change(points[k], U'。');
  }
}

Traced written(const Traced& line, const TidyPoints& points) {
  Traced tidy;
  for (std::size_t k = 0; k < points.size();) {
    if (points[k].changed) {
      tidy.append(to_utf8(std::u32string_view(&points[k].point, 1)),
                  line.bytes(points[k].from, points[k].to));
      ++k;
      continue;
    }
    const std::size_t from = points[k].from;
    std::size_t to = from;
    for (; k < points.size() && !points[k].changed && points[k].from == to; ++k) to = points[k].to;
    tidy.append(line, from, to);
  }
  return tidy;
}

// Whether a character may have to be changed or taken out, going by its bytes; `next` is the byte
// behind it.
bool is_suspect(std::string_view character, char next) {
  constexpr std::string_view usual = "、。《》〈〉「」『』〔〇“”‘’—…（）；，：！？";
  const auto lead = static_cast<unsigned char>(character[0]);
  if (lead < 0x80) {
    if (character[0] == '.') return next == 0;
    return std::string_view(" \t,;:!?()[]*\\").find(character[0]) != std::string_view::npos ||
           lead < 0x20 || lead == 0x7F;
  }
  if (lead >= 0xE4 && lead <= 0xE9) return false;
  if (character == "（") return next >= '0' && next <= '9';
  return character.size() != 3 || usual.find(character) == std::string_view::npos;
}

// Most lines are as they should be.
bool is_tidy(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const auto lead = static_cast<unsigned char>(line[at]);
    const std::size_t size = lead < 0x80 ? 1 : 3;
    const std::size_t end = std::min(at + size, line.size());
    if (is_suspect(line.substr(at, size), end < line.size() ? line[end] : '\0')) return false;
    at = end;
  }
  return true;
}

}  // namespace

Traced tidied(const Traced& line) {
  if (is_tidy(line.text())) return line;
  TidyPoints points = plain_points(line.text());
  if (line.text().find_first_of("*\\") != std::string::npos) points = without_markdown(points);
  settle_document_numbers(points);
  settle_brackets(points);
  settle_punctuation(points);
  return written(line, without_blanks(points));
}

}  // namespace duban
