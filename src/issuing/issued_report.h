#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "document/document.h"
#include "issuing/paper_number.h"
#include "journal/new_event.h"

namespace duban {

// A report as it was issued (通报、督察报告…), kept whole in the body of its letter-issued event:
// the same paper can be made again whatever is recorded, or decided in rules, afterwards.
struct IssuedReport {
  std::string kind;   // of `duban report`: bulletin
  std::string paper;  // 文种: 通报
  PaperNumber number;
  Day as_of;  // what it tells of
  Day on;     // 成文日期
  std::string by;
  std::string rules;         // their name
  std::string journal_head;  // what it rests on; "" = an empty journal
  std::vector<std::string> plans;
  std::vector<std::string> units;  // to which it goes, by name
  std::string content;             // content_of the draft: tells whether the same was issued before
  std::string title;
  std::string to;  // 主送; "" = nobody is named
  Document document;
};

// A hash of what a paper says: its blocks, not its number, day or what it rests on.
std::string content_of(const Document& draft);

// The draft as it goes out: with its number and the day in the places of an official paper, else
// among the facts.
Document numbered(Document draft, const PaperNumber& number, Day on);

NewEvent event_of_report(const IssuedReport& report);

// Without the document, which is most of it; nothing where the event is no issued report.
std::optional<IssuedReport> read_report_head(const Event& event);
// Whole; tells what is wrong where somebody changed it (bad-document).  Needs: read_report_head
// finds one.
Result<IssuedReport> read_report(const Event& event);

// The paper as printed: its event's id is among the facts, as of every issued paper.
Document printed_paper(const IssuedReport& report, const std::string& event);

}  // namespace duban
