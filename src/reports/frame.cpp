#include "reports/frame.h"

#include "base/text.h"

#include <fmt/core.h>

#include <vector>

namespace duban {

namespace {

// 联系人：…；联系电话：…
std::string contact_of(const SupervisingOffice& office) {
  std::vector<std::string> parts;
  if (!office.contact.empty()) parts.push_back("联系人：" + office.contact);
  if (!office.phone.empty()) parts.push_back("联系电话：" + office.phone);
  return join(parts, "；");
}

// A 通报 goes to all; copies of an upward paper never go to units below
// (《党政机关公文处理工作条例》 article 15), whom 抄送 of the rules may name.
void address(Official& official, Outgoing kind, const SupervisingOffice& office,
             const UpwardPapers& upward) {
  official.upward = kind == Outgoing::report;
  if (official.upward) {
    official.signer = upward.signer;
    official.addressee = upward.reports_to;
    return;
  }
  if (kind == Outgoing::bulletin) official.addressee = "各有关单位";
  official.copies = office.copies_to;
}

// Reports may have a series of their own.
const std::string& mark_of(Outgoing kind, const SupervisingOffice& office) {
  return kind == Outgoing::letter || office.report_mark.empty() ? office.mark : office.report_mark;
}

}  // namespace

Official official_of(Outgoing kind, const SupervisingOffice& office, const UpwardPapers& upward,
                     Day day, const std::string& number) {
  Official official;
  official.layout = kind == Outgoing::letter ? Official::Layout::letter : Official::Layout::paper;
  official.draft = number.empty();
  official.issuer = office.name;
  official.number =
      official.draft ? fmt::format("{}〔{}〕　号", mark_of(kind, office), day.year()) : number;
  official.signature = office.name;
  official.date = day;
  official.remark = contact_of(office);
  address(official, kind, office, upward);
  if (kind != Outgoing::letter && !office.name.empty()) {
    official.printer = office.name;
    official.printed = day;
  }
  return official;
}

std::optional<Official> official_of(Outgoing kind, const Rules& rules, Day day,
                                    const std::string& number) {
  if (rules.office.name.empty()) return {};
  return official_of(kind, rules.office, rules.upward, day, number);
}

std::string as_of_words(const std::optional<Official>& official, Day as_of) {
  return fmt::format("（{}截至{}）", official && official->draft ? "草稿，" : "",
                     in_chinese(as_of));
}

}  // namespace duban
