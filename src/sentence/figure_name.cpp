#include "sentence/figure_name.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"

namespace duban {

namespace {

using Words = std::u32string_view;

constexpr std::size_t longest_name = 28;
constexpr std::size_t longest_object = 16;
constexpr std::size_t shortest_name = 3;  // a shorter one is a bare verb or adverb

// What a clause begins with before it comes to its matter.
constexpr Words openings[] = {U"其中", U"并",       U"已",   U"共",     U"共计", U"累计",   U"全年",
                              U"目前", U"截至目前", U"分别", U"还",     U"同时", U"今年",   U"又",
                              U"另",   U"今年以来", U"年内", U"本年度", U"另有", U"以及",   U"和",
                              U"与",   U"的",       U"了",   U"一年来", U"现",   U"据统计", U"是",
                              U"即",   U"含",       U"先后", U"及",     U"至今", U"以来",   U"度",
                              U"来",   U"均",       U"总共", U"共有"};
// What stands between the matter and its number.
constexpr Words endings[] = {
    U"共",     U"共计",   U"总计", U"合计", U"累计", U"达",   U"达到", U"为",   U"约", U"近",
    U"超",     U"超过",   U"突破", U"逾",   U"了",   U"有",   U"共有", U"到",   U"至", U"已",
    U"约计",   U"均",     U"总数", U"各",   U"分别", U"是",   U"计",   U"已有", U"仅", U"至少",
    U"不少于", U"不低于", U"接近", U"将近", U"三个", U"高达", U"已达", U"均达", U"的"};

bool is_mark(char32_t point) {
  return Words(U",;。:、.()（）！？!?-=+|·•* \"“”").find(point) != Words::npos;
}

bool is_ascii_digit(char32_t point) { return point >= U'0' && point <= U'9'; }

template <std::size_t N>
std::size_t longest_start(Words text, const Words (&words)[N]) {
  std::size_t longest = 0;
  for (const Words word : words)
    if (text.starts_with(word)) longest = std::max(longest, word.size());
  return longest;
}

template <std::size_t N>
std::size_t longest_end(Words text, const Words (&words)[N]) {
  std::size_t longest = 0;
  for (const Words word : words)
    if (text.ends_with(word)) longest = std::max(longest, word.size());
  return longest;
}

// 2023年
std::size_t length_of_year(Words text) {
  if (text.size() < 5 || text[4] != U'年') return 0;
  return std::all_of(text.begin(), text.begin() + 4, is_ascii_digit) ? 5 : 0;
}

Words without_openings(Words text) {
  for (;;) {
    while (!text.empty() && is_mark(text.front()) && text.front() != U'“') text.remove_prefix(1);
    const std::size_t opening = std::max(longest_start(text, openings), length_of_year(text));
    if (opening == 0 || text.starts_with(U"及时") || text.starts_with(U"现行")) return text;
    text.remove_prefix(opening);
  }
}

Words without_endings(Words text) {
  for (;;) {
    while (!text.empty() && is_mark(text.back()) && text.back() != U'”' && text.back() != U')')
      text.remove_suffix(1);
    const std::size_t ending = longest_end(text, endings);
    if (ending == 0) return text;
    text.remove_suffix(ending);
  }
}

// The last words of a long clause, from behind a mark where one is near.
Words shortened(Words text) {
  if (text.size() <= longest_name) return text;
  Words tail = text.substr(text.size() - longest_name);
  const std::size_t mark = tail.find_first_of(U"、:");
  return mark == tail.npos ? tail : tail.substr(mark + 1);
}

// The noun right behind a number: 6件规范性文件草案.
Words object_of(Words after) {
  std::size_t size = 0;
  while (size < after.size() && size < longest_object && !is_ascii_digit(after[size]) &&
         (!is_mark(after[size]) || after[size] == U'“' || after[size] == U'”'))
    ++size;
  Words object = after.substr(0, size);
  return without_endings(object.starts_with(U'的') ? object.substr(1) : object);
}

// 同比增长, 较上年下降: says nothing without what has grown.
bool is_growth(Words name) {
  constexpr Words growths[] = {U"同比", U"环比", U"较上", U"较去",
                               U"比上", U"增长", U"下降", U"上升"};
  return longest_start(name, growths) > 0;
}

std::string with_context(Words name, const FigurePlace& place) {
  std::string context(is_growth(name) || place.main_name.empty() ? place.last_name
                                                                 : place.main_name);
  if (context.empty())
    context = to_utf8(shortened(without_endings(without_openings(place.earlier))));
  if (name.empty() || context.empty()) return name.empty() ? context : to_utf8(name);
  if (const std::size_t inner = context.find("（"); inner != context.npos && inner > 0)
    context = context.substr(inner + 3, context.size() - inner - 6);
  return to_utf8(name) + "（" + context + "）";
}

}  // namespace

std::string name_of_figure(const FigurePlace& place) {
  const Words before = shortened(without_endings(without_openings(place.before)));
  const Words object = object_of(place.after);
  if (is_growth(before) && object.empty()) return with_context(before, place);
  if (object.empty() && before.size() >= shortest_name) return to_utf8(before);
  if (object.size() + before.size() < shortest_name) {
    const std::u32string both = std::u32string(before) + std::u32string(object);
    return with_context(both, place);
  }
  return to_utf8(before) + to_utf8(object);
}

bool is_main_name(std::string_view name) {
  constexpr std::string_view words[] = {"受理", "收到", "办理", "案件", "申请", "排查",
                                        "清理", "抽查", "检查", "接收", "发现"};
  if (name.starts_with("不")) return false;  // 不予受理
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return name.find(word) != name.npos; });
}

}  // namespace duban
