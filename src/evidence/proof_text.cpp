#include "evidence/proof_text.h"

#include <algorithm>

#include "base/text.h"
#include "evidence/proof_points.h"

namespace duban {

namespace {

using Points = std::u32string_view;

bool contains(Points points, Points word) { return points.find(word) != Points::npos; }

template <std::size_t size>
bool contains_any(Points points, const Points (&words)[size]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](Points word) { return contains(points, word); });
}

bool ends_with(Points points, Points word) {
  return points.size() >= word.size() && points.substr(points.size() - word.size()) == word;
}

// Whether a giver's short name stands before the bracket: 市府发, not 文号.
bool ends_with_giver(Points before) {
  if (before.empty() || !(is_han(before.back()) || is_proof_letter(before.back()))) return false;
  return !ends_with(before, U"文号") && !ends_with(before, U"字号");
}

// "1号" or "第1号" at `at`.
bool is_serial_number(Points points, std::size_t at) {
  if (at < points.size() && points[at] == U'第') ++at;
  const std::size_t digits = digits_at(points, at);
  return digits > 0 && digits <= 5 && at + digits < points.size() && points[at + digits] == U'号';
}

// "〔2024〕1号" at the bracket `at`, behind the word of who gave it.
bool is_year_and_number(Points points, std::size_t at) {
  if (!is_one_of_points(points[at], U"〔[(【") || digits_at(points, at + 1) != 4) return false;
  if (!ends_with_giver(points.substr(0, at))) return false;
  const int year = number_at(points, at + 1, 4);
  if (year < 1949 || year > 2100) return false;
  const std::size_t close = at + 5;
  return close < points.size() && is_one_of_points(points[close], U"〕])】") &&
         is_serial_number(points, close + 1);
}

// "第12号" or "(第12号)" behind 令, 公告 or 通告.
bool is_decree_number(Points points, std::size_t at) {
  const Points before = points.substr(0, at);
  if (!ends_with(before, U"令") && !ends_with(before, U"公告") && !ends_with(before, U"通告"))
    return false;
  if (points[at] == U'(' && at + 1 < points.size()) ++at;
  if (points[at] != U'第') return false;
  const std::size_t next = behind_numeral(points, at + 1);
  return next > at + 1 && next < points.size() && points[next] == U'号';
}

bool has_date_in(Points points) {
  for (std::size_t i = 0; i < points.size(); ++i)
    if (is_proof_digit(points[i]) && behind_date(points, i) != i) return true;
  return false;
}

// "3月" or "3月1日": which meeting or issue of a year is meant.
bool has_month(Points points) {
  for (std::size_t i = 1; i < points.size(); ++i)
    if (points[i] == U'月' && is_proof_digit(points[i - 1])) return true;
  return has_date_in(points);
}

// 第12次, 第3期, 2号.
bool has_ordinal(Points points) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i] != U'第') continue;
    const std::size_t next = behind_numeral(points, i + 1);
    if (next > i + 1 && next < points.size() && is_one_of_points(points[next], U"次期号届"))
      return true;
  }
  return false;
}

bool is_host(Points host) {
  const std::size_t last_dot = host.rfind(U'.');
  if (last_dot == Points::npos || last_dot == 0 || host.size() - last_dot < 2) return false;
  if (contains(host, U"..")) return false;
  return std::all_of(host.begin(), host.end(), [](char32_t point) {
    return is_proof_digit(point) || is_proof_letter(point) || point == U'.' || point == U'-';
  });
}

bool has_url(Points points) {
  for (std::size_t i = points.find(U"://"); i != Points::npos; i = points.find(U"://", i + 3)) {
    std::u32string scheme(points.substr(i < 5 ? 0 : i - 5, std::min<std::size_t>(i, 5)));
    for (char32_t& point : scheme) point = point < 0x80 ? (point | 0x20) : point;
    if (!ends_with(scheme, U"http") && !ends_with(scheme, U"https")) continue;
    std::size_t end = i + 3;
    while (end < points.size() && points[end] < 0x80 &&
           !is_one_of_points(points[end], U"/:?#,;)\""))
      ++end;
    if (is_host(points.substr(i + 3, end - i - 3))) return true;
  }
  return false;
}

bool has_newspaper_page(Points points) {
  if (!contains(points, U"报") && !contains(points, U"刊")) return false;
  if (!has_month(points)) return false;
  for (std::size_t i = 1; i < points.size(); ++i)
    if (points[i] == U'版' && (is_proof_digit(points[i - 1]) ||
                               is_one_of_points(points[i - 1], U"一二三四五六七八九十头")))
      return true;
  return false;
}

// Behind the address that begins at `at`; `at` where none does.
std::size_t behind_address(Points points, std::size_t at) {
  if (!points.substr(at).starts_with(U"http")) return at;
  while (at < points.size() && points[at] < 0x80) ++at;
  return at;
}

// The text without days and addresses, whose numbers count nothing.
std::u32string counting_part(Points points) {
  std::u32string rest;
  for (std::size_t i = 0; i < points.size();) {
    const std::size_t next =
        is_proof_digit(points[i]) ? behind_date(points, i) : behind_address(points, i);
    if (next == i)
      rest.push_back(points[i++]);
    else
      i = next;
  }
  return rest;
}

struct Counted {
  std::size_t numbers = 0;  // that count something
  bool percent = false;
  bool fraction = false;
};

// Behind the number, its decimals and thousands.
std::size_t behind_amount(Points points, std::size_t at) {
  while (at < points.size() &&
         (is_proof_digit(points[at]) ||
          (is_one_of_points(points[at], U".,") && digits_at(points, at + 1) > 0)))
    ++at;
  return at;
}

Counted count_numbers(Points points) {
  Counted counted;
  for (std::size_t i = 0; i < points.size();) {
    if (!is_proof_digit(points[i])) {
      ++i;
      continue;
    }
    const std::size_t next = behind_amount(points, i);
    const char32_t unit = next < points.size() ? points[next] : U'\0';
    if (!is_one_of_points(unit, U"年月日号版条]〕】")) ++counted.numbers;
    counted.percent = counted.percent || is_one_of_points(unit, U"%‰");
    const bool over = is_one_of_points(unit, U"/÷") && digits_at(points, next + 1) > 0;
    counted.fraction = counted.fraction || over;
    i = next;
  }
  counted.percent = counted.percent || contains(points, U"百分之");
  return counted;
}

// How a figure was reckoned: from which parts, over which time, out of which record.
constexpr Points reckonings[] = {U"/",    U"÷",    U"=",    U"×",    U"+",    U"其中", U"合计",
                                 U"截至", U"季度", U"半年", U"来源", U"据",   U"台账", U"系统",
                                 U"报表", U"统计", U"名册", U"年报", U"清单", U"登记"};

bool has_year(Points points) {
  for (std::size_t i = 1; i < points.size(); ++i)
    if (points[i] == U'年' && is_proof_digit(points[i - 1])) return true;
  return false;
}

constexpr Points meeting_words[] = {U"纪要",   U"会纪",   U"会议", U"常务会", U"专题会",
                                    U"党组会", U"常委会", U"全会", U"例会"};
constexpr Points nothing_words[] = {U"无",     U"略",       U"同上",   U"没有",
                                    U"见附件", U"详见附件", U"已报送", U"已完成",
                                    U"已提供", U"暂缺",     U"附后"};
constexpr Points later_words[] = {U"待补", U"后补", U"稍后", U"暂无", U"暂未",   U"尚未",
                                  U"尚无", U"正在", U"待定", U"待报", U"另行报", U"拟于"};

}  // namespace

bool has_document_number(std::string_view text) {
  const std::u32string points = proof_points(text);
  for (std::size_t i = 0; i < points.size(); ++i)
    if (is_year_and_number(points, i) || is_decree_number(points, i)) return true;
  return false;
}

bool has_date(std::string_view text) { return has_date_in(proof_points(text)); }

bool has_minutes(std::string_view text) {
  const std::u32string points = proof_points(text);
  return contains_any(points, meeting_words) &&
         (has_ordinal(points) || has_month(points) || has_document_number(text));
}

bool has_address(std::string_view text) {
  const std::u32string points = proof_points(text);
  return has_url(points) || has_newspaper_page(points);
}

bool has_figure(std::string_view text) {
  const std::u32string points = proof_points(text);
  const std::u32string rest = counting_part(points);
  const Counted counted = count_numbers(rest);
  if (counted.numbers == 0) return false;
  return contains_any(rest, reckonings) || has_year(points) || has_month(points);
}

bool has_rate(std::string_view text) {
  const Counted counted = count_numbers(counting_part(proof_points(text)));
  return counted.fraction || (counted.percent && counted.numbers >= 3);
}

bool shows(ProofFacet facet, std::string_view text) {
  using Reader = bool (*)(std::string_view);
  constexpr Reader readers[] = {has_document_number, has_date,   has_minutes,
                                has_address,         has_figure, has_rate};
  return readers[static_cast<std::size_t>(facet)](text);
}

bool says_something(std::string_view text) {
  std::u32string words;
  for (const char32_t point : proof_points(text))
    if (is_han(point) || is_proof_letter(point) || is_proof_digit(point)) words.push_back(point);
  const auto is_word = [](char32_t point) { return is_han(point) || is_proof_letter(point); };
  if (words.size() < 2 || std::none_of(words.begin(), words.end(), is_word)) return false;
  if (contains_any(words, later_words)) return false;
  return std::none_of(std::begin(nothing_words), std::end(nothing_words),
                      [&](Points word) { return words == word; });
}

}  // namespace duban
