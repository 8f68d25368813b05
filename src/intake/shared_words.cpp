#include "intake/shared_words.h"

#include <algorithm>
#include <utility>

#include "base/on_all_cores.h"
#include "sentence/word_table.h"

namespace duban {

namespace {

const WordTable openers = {"（", "("};
const WordTable closers = {"）", ")"};
// Parts of words that say nothing of what a duty is about, and marks.
const WordTable empty_words = {
    "工作",   "制度", "机制", "建设", "管理", "推进", "加强", "完善", "健全", "建立",
    "落实",   "强化", "规范", "法治", "政府", "依法", "各级", "部门", "单位", "机关",
    "全面",   "重点", "领域", "社会", "服务", "实行", "实施", "推行", "信息", "体系",
    "情况",   "人员", "事项", "严格", "组织", "开展", "制定", "编制", "方案", "办法",
    "进行",   "结果", "行政", "执法", "标准", "清单", "目录", "提升", "提高", "推动",
    "进一步", "深化", "改革", "及时", "相关", "有关", "重大", "公开", "公示", "公布",
    "评估",   "检查", "考核", "年底", "底前", "落",   "，",   "。",   "、",   "；",
    ",",      ";",    "“",    "”",    "和",   "的",   "等",   "与",   "及",   "对",
    "将",     "并",   "在",   "各",   "年",   "月",   "市",   "县",   "区",   "：",
};
constexpr std::uint32_t least_common = 8;
constexpr std::size_t share_common = 12;  // one in so many

// The stretches of so many characters, also such as cross words.
std::vector<std::string_view> stretches(std::string_view text, std::size_t characters) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < text.size(); i += character_length(text[i])) starts.push_back(i);
  starts.push_back(text.size());
  std::vector<std::string_view> all;
  for (std::size_t i = 0; i + characters < starts.size(); ++i)
    all.push_back(text.substr(starts[i], starts[i + characters] - starts[i]));
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

// Two neighbouring characters as one number, of at most eight bytes.
std::uint64_t pair_key(std::string_view pair) {
  std::uint64_t key = 0;
  for (const char byte : pair) key = key << 8 | static_cast<unsigned char>(byte);
  return key;
}

template <class Visit>
void each_pair(std::string_view text, Visit visit) {
  if (text.empty()) return;
  std::size_t first = 0;
  std::size_t second = std::min(text.size(), character_length(text.front()));
  while (second < text.size()) {
    const std::size_t end = std::min(text.size(), second + character_length(text[second]));
    visit(text.substr(first, end - first));
    first = std::exchange(second, end);
  }
}

}  // namespace

std::string without_brackets(std::string_view text) {
  std::string kept;
  std::size_t from = 0;
  while (from < text.size()) {
    const auto opener = openers.find(text, from);
    const auto closer = closers.find(text, opener.to);
    if (opener.from == opener.to || closer.from == closer.to) break;
    kept += text.substr(from, opener.from - from);
    from = closer.to;
  }
  return kept.append(text.substr(from));
}

// Counts each pair of a text once.
void KnownWords::count(std::string_view text, Counts& counts) {
  std::vector<std::uint64_t> keys;
  each_pair(text, [&](std::string_view pair) { keys.push_back(pair_key(pair)); });
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  for (const std::uint64_t key : keys) ++counts[key];
}

KnownWords::KnownWords(const std::vector<std::string_view>& texts) {
  constexpr std::size_t texts_a_thread = 1000;
  std::vector<Counts> counted(std::min(count_cores(), texts.size() / texts_a_thread + 1));
  on_all_cores(texts.size(), counted.size(),
               [&](std::size_t worker, std::size_t i) { count(texts[i], counted[worker]); });
  for (const Counts& counts : counted)
    for (const auto& [key, duties] : counts) duties_with_[key] += duties;
  most_ = std::max(least_common, static_cast<std::uint32_t>(texts.size() / share_common));
}

bool KnownWords::tells(std::string_view words) const {
  bool tells = false;
  each_pair(words, [&](std::string_view pair) {
    if (tells) return;
    const auto found = duties_with_.find(pair_key(pair));
    const bool common = found == duties_with_.end() || found->second > most_;
    tells = !common && !empty_words.in(pair);
  });
  return tells;
}

std::vector<std::string_view> KnownWords::telling(std::string_view text,
                                                  std::size_t characters) const {
  std::vector<std::string_view> told = stretches(text, characters);
  told.erase(std::remove_if(told.begin(), told.end(),
                            [&](std::string_view words) { return !tells(words); }),
             told.end());
  return told;
}

}  // namespace duban
