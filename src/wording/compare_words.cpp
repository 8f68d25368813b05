#include "wording/compare_words.h"

#include <array>

#include "wording/numeral.h"

namespace duban {

namespace {

struct Known {
  std::u32string_view text;
  std::string_view op;
};

// A word before one that it begins.  达到 and 提高到 set a floor, 压缩至 and 控制在 a ceiling.
constexpr Known before[] = {
    {U"不少于", ">="},   {U"不低于", ">="},   {U"不得少于", ">="},   {U"不得低于", ">="},
    {U"不应少于", ">="}, {U"不应低于", ">="}, {U"不小于", ">="},     {U"至少", ">="},
    {U"最少", ">="},     {U"最低", ">="},     {U"达到", ">="},       {U"提高到", ">="},
    {U"提高至", ">="},   {U"提升到", ">="},   {U"提升至", ">="},     {U"增加到", ">="},
    {U"增加至", ">="},   {U"增长到", ">="},   {U"增至", ">="},       {U"升至", ">="},
    {U"上升到", ">="},   {U"扩大到", ">="},   {U"扩大至", ">="},     {U"稳定在", ">="},
    {U"保持在", ">="},   {U"力争达", ">="},   {U"超过", ">"},        {U"突破", ">"},
    {U"大于", ">"},      {U"多于", ">"},      {U"高于", ">"},        {U"不超过", "<="},
    {U"不得超过", "<="}, {U"不应超过", "<="}, {U"最长不超过", "<="}, {U"不高于", "<="},
    {U"不得高于", "<="}, {U"不多于", "<="},   {U"不得多于", "<="},   {U"不大于", "<="},
    {U"控制在", "<="},   {U"压缩至", "<="},   {U"压缩到", "<="},     {U"压缩为", "<="},
    {U"压减至", "<="},   {U"压减到", "<="},   {U"压降至", "<="},     {U"压降到", "<="},
    {U"缩短至", "<="},   {U"缩短到", "<="},   {U"缩短为", "<="},     {U"缩减至", "<="},
    {U"缩减到", "<="},   {U"精简至", "<="},   {U"精简到", "<="},     {U"减少至", "<="},
    {U"减少到", "<="},   {U"减至", "<="},     {U"降至", "<="},       {U"降到", "<="},
    {U"降低至", "<="},   {U"降低到", "<="},   {U"下降至", "<="},     {U"下降到", "<="},
    {U"至多", "<="},     {U"最多", "<="},     {U"最长", "<="},       {U"最高", "<="},
    {U"少于", "<"},      {U"低于", "<"},      {U"小于", "<"},        {U"不足", "<"},
    {U"大约", "~"},      {U"约为", "~"},      {U"接近", "~"},        {U"将近", "~"},
    {U"基本", "~"}};

constexpr Known right_before[] = {{U"达", ">="}, {U"超", ">"}, {U"逾", ">"}, {U"近", "~"},
                                  {U"约", "~"},  {U"≥", ">="}, {U"≤", "<="}, {U">=", ">="},
                                  {U"<=", "<="}, {U">", ">"},  {U"<", "<"}};

constexpr Known behind[] = {
    {U"及以上", ">="}, {U"或以上", ">="}, {U"以上", ">="}, {U"以内", "<="}, {U"之内", "<="},
    {U"及以下", "<="}, {U"或以下", "<="}, {U"以下", "<="}, {U"左右", "~"},  {U"上下", "~"}};

template <std::size_t size>
Comparison longest_at(const Known (&words)[size], std::u32string_view clause, std::size_t at) {
  Comparison found;
  for (const Known& word : words)
    if (word.text.size() > found.length && clause.substr(at).starts_with(word.text))
      found = {word.op, at, word.text.size()};
  return found;
}

// What ends like a short word of comparison and is another: 签约10个, 下达2批, 附近3处.
constexpr std::u32string_view no_comparison[] = {
    U"签约", U"节约", U"预约", U"集约", U"履约", U"违约", U"公约", U"条约", U"合约", U"特约",
    U"相约", U"缔约", U"下达", U"传达", U"转达", U"送达", U"表达", U"直达", U"抵达", U"到达",
    U"发达", U"附近", U"最近", U"临近", U"邻近", U"就近", U"靠近", U"赶超", U"反超"};
// What 最高 and 基本 begin that compares nothing: 最高人民法院, 基本医疗保险.
constexpr std::u32string_view no_comparison_either[] = {
    U"最高人民", U"最高法",   U"最高检",   U"最低生活", U"最低工资", U"最低收入",
    U"基本公共", U"基本养老", U"基本医",   U"基本农田", U"基本生活", U"基本建设",
    U"基本情况", U"基本制度", U"基本单",   U"基本信息", U"基本法",   U"基本国",
    U"基本药",   U"基本民",   U"基本技能", U"基本盘"};

bool ends_otherwise(std::u32string_view clause) {
  for (const std::u32string_view word : no_comparison)
    if (clause.ends_with(word)) return true;
  return false;
}

std::size_t begins_otherwise(std::u32string_view clause) {
  for (const std::u32string_view word : no_comparison_either)
    if (clause.starts_with(word)) return word.size();
  return 0;
}

// 县级以上, 副高以上: what it compares is no number.
bool is_rank(char32_t point) {
  return std::u32string_view(U"级科高档星等职处师").find(point) != std::u32string_view::npos;
}

// Whether a word of comparison may begin with a point, by its last eight bits: most do not, and
// this is asked of every point before every number.
constexpr auto heads = [] {
  std::array<bool, 256> marked{};
  for (const Known& word : before) marked[word.text[0] & 0xFF] = true;
  for (const std::u32string_view word : no_comparison_either) marked[word[0] & 0xFF] = true;
  return marked;
}();

bool is_punctuation(char32_t point) {
  return std::u32string_view(U",，。;；").find(point) != std::u32string_view::npos;
}

}  // namespace

Comparison comparison_before(std::u32string_view clause) {
  for (const Known& word : right_before)
    if (clause.ends_with(word.text) && !clause.ends_with(U"不超") && !ends_otherwise(clause))
      return {word.op, clause.size() - word.text.size(), word.text.size()};
  Comparison last;
  for (std::size_t at = 0; at < clause.size();) {
    if (is_punctuation(clause[at])) last = {};
    if (!heads[clause[at] & 0xFF]) {
      ++at;
      continue;
    }
    if (const std::size_t other = begins_otherwise(clause.substr(at)); other > 0) {
      at += other;
      continue;
    }
    const Comparison found = longest_at(before, clause, at);
    if (found.length > 0) last = found;
    at += found.length > 0 ? found.length : 1;
  }
  return last;
}

Comparison comparison_behind(std::u32string_view clause, bool after_time) {
  constexpr std::size_t farthest = 8;
  if (after_time && clause.starts_with(U"内")) return {"<=", 0, 1};
  for (std::size_t at = 0; at < clause.size() && at < farthest; ++at) {
    const char32_t point = clause[at];
    if (is_punctuation(point) || (point >= U'0' && point <= U'9')) return {};
    if (const Comparison found = longest_at(behind, clause, at); found.length > 0)
      return at > 0 && is_rank(clause[at - 1]) ? Comparison() : found;
  }
  return {};
}

}  // namespace duban
