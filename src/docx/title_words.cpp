#include "docx/title_words.h"

#include "base/text.h"
#include "formats/cells.h"
#include "formats/plain.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace duban {

namespace {

// What titles say, longest first among those that begin alike.
constexpr std::array<std::u32string_view, 82> known = {
    U"法治政府建设", U"法治政府",   U"依法行政", U"行政执法", U"行政复议", U"行政决策",
    U"重大行政决策", U"规范性文件", U"负责人",   U"领导小组", U"办公室",   U"委员会",
    U"人民政府",     U"实施方案",   U"实施意见", U"工作要点", U"工作方案", U"工作报告",
    U"督察报告",     U"督查报告",   U"情况报告", U"情况通报", U"落实情况", U"进展情况",
    U"推进情况",     U"完成情况",   U"整改情况", U"督办函",   U"提醒函",   U"约谈通知",
    U"任务清单",     U"责任清单",   U"年度",     U"任务",     U"工作",     U"情况",
    U"进展",         U"落实",       U"推进",     U"完成",     U"整改",     U"建设",
    U"政府",         U"法治",       U"方案",     U"意见",     U"要点",     U"报告",
    U"通报",         U"通知",       U"总览",     U"督察",     U"督查",     U"督办",
    U"提醒",         U"关于",       U"印发",     U"实施",     U"加强",     U"进一步",
    U"强化",         U"监督",       U"协调",     U"体系",     U"制度",     U"机制",
    U"责任",         U"单位",       U"部门",     U"清单",     U"逾期",     U"办理",
    U"开展",         U"专项",       U"检查",     U"评议",     U"考核",     U"行动",
    U"计划",         U"规划",       U"纲要",     U"示例"};

struct Pair {
  char32_t open, close;
};
constexpr Pair pairs[] = {
    {U'《', U'》'}, {U'“', U'”'}, {U'（', U'）'}, {U'(', U')'}, {U'〔', U'〕'}};

constexpr std::u32string_view counters = U"年月日号期项个次件条届季";
constexpr std::u32string_view closing = U"》”）)〕、，。；：！？";
constexpr std::u32string_view opening = U"《“（(〔";

bool is_in(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

bool is_figure(char32_t c) { return c > U' ' && c < 0x7F && c != U'(' && c != U')'; }

// 2022—2025年, 12.5%, 3号
std::size_t figure_size(std::u32string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_figure(text[size])) {
    while (size < text.size() && is_figure(text[size])) ++size;
    while (size < text.size() && is_in(counters, text[size])) ++size;
    const bool joined = size + 1 < text.size() && is_in(U"—－~至", text[size]);
    if (joined && is_figure(text[size + 1])) ++size;
  }
  return size;
}

std::size_t name_size(std::u32string_view text, double most) {
  for (const Pair& pair : pairs) {
    if (text.front() != pair.open) continue;
    const std::size_t close = text.find(pair.close);
    if (close == text.npos) return 0;
    return ems(to_utf8(text.substr(0, close + 1))) <= most ? close + 1 : 0;
  }
  return 0;
}

std::size_t known_size(std::u32string_view text) {
  std::size_t longest = 0;
  for (const std::u32string_view word : known)
    if (text.starts_with(word)) longest = std::max(longest, word.size());
  return longest;
}

// What belongs together at the text's beginning, with the signs that may not be parted from it.
std::size_t stretch(std::u32string_view text, double most) {
  std::size_t size = name_size(text, most);
  std::size_t lead = 0;
  if (size == 0) {
    while (lead + 1 < text.size() && is_in(opening, text[lead])) ++lead;
    const std::u32string_view rest = text.substr(lead);
    size = lead + std::max({figure_size(rest), known_size(rest), std::size_t{1}});
  }
  while (size < text.size() && is_in(closing, text[size])) ++size;
  return size;
}

// Behind 的 and a closed name a line ends well, behind 关于 or 和 badly; before 的 never; between
// two characters of no known word one would part a word.
int parting(std::u32string_view before, std::u32string_view after) {
  if (after.empty()) return 0;
  const bool closed = is_in(closing, before.back());
  if (is_in(U"的和与及", after.front()) || (after.front() == U'等' && !closed)) return 200;
  if (before.back() == U'的' || closed) return 0;
  if (before == U"关于" || is_in(U"和与及", before.back())) return 30;
  if (is_in(opening, after.front())) return 2;
  const bool parts_word = before.size() == 1 && after.size() == 1;
  return parts_word ? 60 : before.size() == 1 || after.size() == 1 ? 25 : 4;
}

}  // namespace

std::vector<TitleWord> title_words(const std::string& title, double most) {
  const std::u32string text = code_points(plain(title));
  std::vector<TitleWord> made;
  std::u32string_view before;
  for (std::size_t at = 0; at < text.size();) {
    const std::u32string_view rest = std::u32string_view(text).substr(at);
    const std::u32string_view word = rest.substr(0, stretch(rest, most));
    if (!made.empty()) made.back().parting = parting(before, word);
    const std::string words = to_utf8(word);
    made.push_back({words, ems(words), 0});
    before = word;
    at += word.size();
  }
  return made;
}

}  // namespace duban
