#include "evidence/asked.h"

#include "base/text.h"

#include <algorithm>

namespace duban {

namespace {

constexpr std::string_view number_words[] = {"文号",       "发文字号",   "制度文件",
                                             "印发文件",   "正式文件",   "红头文件",
                                             "规范性文件", "印发的文件", "出台的文件"};
// A list of documents is no document.
constexpr std::string_view list_words[] = {"清单",   "目录",   "台账",   "名册",
                                           "汇总表", "登记表", "统计表", "名单"};
constexpr std::string_view date_words[] = {"日期",     "印发时间", "公布时间", "发布时间",
                                           "成文时间", "召开时间", "施行时间"};
constexpr std::string_view minutes_words[] = {"纪要", "会议记录"};
constexpr std::string_view address_words[] = {"链接",     "网址",     "公开地址", "公布地址",
                                              "发布地址", "公示地址", "网页地址", "报刊版次",
                                              "公开网页", "URL"};
constexpr std::string_view figure_ends[] = {"数据", "统计", "数", "数量", "人次", "数字", "统计数"};
constexpr std::string_view rate_ends[] = {"率", "占比", "比例", "比重"};
constexpr std::string_view no_rates[] = {"效率"};
// What joins the things that one requirement names.
constexpr std::string_view joints[] = {"、", "，", ",", "；", ";", "和",
                                       "及", "与", "/", "（", "("};

template <class Words>
bool has_any(std::string_view text, const Words& words) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

template <class Words>
bool ends_with_any(std::string_view text, const Words& words) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return text.ends_with(word); });
}

// The things a requirement names: 制度文件、覆盖率 → 制度文件, 覆盖率.
std::vector<std::string> pieces_of(std::string_view requirement) {
  std::string text = replace_all(replace_all(requirement, "）", ""), ")", "");
  for (const std::string_view joint : joints) text = replace_all(text, joint, "\n");
  return split(text, "\n");
}

bool asks_document(std::string_view requirement) {
  if (requirement.find("文号") != std::string_view::npos ||
      requirement.find("发文字号") != std::string_view::npos)
    return true;
  for (const std::string& piece : pieces_of(requirement))
    if (has_any(piece, number_words) && !ends_with_any(piece, list_words)) return true;
  return false;
}

void add_figures(std::string_view requirement, Asked& asked) {
  bool figure = false;
  bool rate = false;
  for (const std::string& piece : pieces_of(requirement)) {
    rate = rate || (ends_with_any(piece, rate_ends) && !ends_with_any(piece, no_rates));
    figure = figure || ends_with_any(piece, figure_ends);
  }
  // Who reckons a rate has told its counts.
  if (rate) return asked.push_back(ProofFacet::rate);
  if (figure) asked.push_back(ProofFacet::figure);
}

}  // namespace

Asked asked_by(std::string_view requirement) {
  Asked asked;
  const bool minutes = has_any(requirement, minutes_words);
  if (asks_document(requirement)) asked.push_back(ProofFacet::document_number);
  if (has_any(requirement, date_words)) asked.push_back(ProofFacet::date);
  if (minutes) asked.push_back(ProofFacet::minutes);
  if (has_any(requirement, address_words)) asked.push_back(ProofFacet::address);
  add_figures(requirement, asked);
  return asked;
}

std::string_view to_string(ProofFacet facet) {
  constexpr std::string_view names[] = {"document-number", "date",   "minutes",
                                        "address",         "figure", "rate"};
  return names[static_cast<std::size_t>(facet)];
}

std::string how_to_prove(const Asked& asked) {
  constexpr std::string_view examples[] = {
      "写明文号,如“市府发〔2024〕1号”",
      "写明日期,如“2024年3月1日”",
      "写明是哪次会议,如“市政府第12次常务会议纪要”或会议日期",
      "写明公布的网址,如“https://www.….gov.cn/…”,或报刊版次,如“《××日报》2024年3月1日第2版”",
      "写明数字和统计口径,如“执法人员320人(截至2024年6月,据执法人员名册)”",
      "写明比率及其分子、分母,如“98%(539/550)”"};
  std::string text;
  for (const ProofFacet facet : asked)
    text += (text.empty() ? "" : ";") + std::string(examples[static_cast<std::size_t>(facet)]);
  return text.empty() ? "写明材料名称和日期,或用 --file 附上文件" : text;
}

}  // namespace duban
