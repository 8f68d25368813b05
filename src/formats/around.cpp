#include "formats/around.h"

namespace duban {

namespace {

std::string attachment_line(const std::vector<std::string>& titles, std::size_t at) {
  const std::string lead = at == 0 ? "附件：" : "　　　";
  const std::string number = titles.size() > 1 ? std::to_string(at + 1) + ". " : "";
  return lead + number + titles[at];
}

// 印发机关 and 印发日期, which only the common layout prints.
std::string printing_line(const Official& official) {
  if (official.layout == Official::Layout::letter) return "";
  const std::string day = official.printed ? printed_in_words(official) + "印发" : "";
  return official.printer + (official.printer.empty() || day.empty() ? "" : "　") + day;
}

void add(std::vector<std::string>& lines, std::string line) {
  if (!line.empty()) lines.push_back(std::move(line));
}

}  // namespace

AroundText around_text(const Official& official) {
  AroundText around;
  around.head = official.number;
  if (!official.urgency.empty())
    around.head += (around.head.empty() ? "" : "　") + official.urgency;
  if (official.upward) around.head += "　签发人：" + official.signer;
  if (!official.addressee.empty()) around.addressee = official.addressee + "：";
  for (std::size_t i = 0; i < official.attachments.size(); ++i)
    around.below.push_back(attachment_line(official.attachments, i));
  add(around.sign, official.signature);
  add(around.sign, date_in_words(official));
  add(around.note, official.remark.empty() ? "" : "（" + official.remark + "）");
  add(around.foot, official.copies.empty() ? "" : "抄送：" + official.copies + "。");
  add(around.foot, printing_line(official));
  return around;
}

AroundText around_text(const std::optional<Official>& official) {
  return official ? around_text(*official) : AroundText{};
}

std::vector<std::string> lines_below(const AroundText& around) {
  std::vector<std::string> lines = around.below;
  lines.insert(lines.end(), around.sign.begin(), around.sign.end());
  lines.insert(lines.end(), around.note.begin(), around.note.end());
  return lines;
}

std::size_t signed_before(const Document& document) {
  return document.official && document.annex ? *document.annex : document.blocks.size();
}

void each_part(const Document& document, const std::function<void(const Block&)>& tell,
               const std::function<void()>& tell_below) {
  const std::size_t end = signed_before(document);
  for (std::size_t i = 0; i < end; ++i) tell(document.blocks[i]);
  tell_below();
  for (std::size_t i = end; i < document.blocks.size(); ++i) tell(document.blocks[i]);
}

}  // namespace duban
