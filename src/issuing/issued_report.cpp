#include "issuing/issued_report.h"

#include "base/json_fields.h"
#include "base/sha256.h"
#include "formats/json.h"
#include "formats/read_document.h"

namespace duban {

namespace {

constexpr int schema = 1;
// Behind every other key, so that heads are read without it.
constexpr const char* document_key = "whole";

SortedJson sorted(const Json& json) { return SortedJson::parse(json.dump()); }

PaperNumber number_of(const SortedJson& body) {
  const auto number = body.find("number");
  if (number == body.end() || !number->is_object()) return {};
  return {text_in(*number, "mark"), whole_in(*number, "year").value_or(0),
          whole_in(*number, "number").value_or(0)};
}

IssuedReport head_of(const Event& event, const SortedJson& body) {
  IssuedReport report;
  report.kind = text_in(body, "report");
  report.paper = text_in(body, "paper");
  report.number = number_of(body);
  report.as_of = day_in(body, "as_of").value_or(event.on);
  report.on = event.on;
  report.by = event.by;
  report.rules = text_in(body, "rules");
  report.journal_head = text_in(body, "journal_head");
  report.plans = texts_in(body, "plans");
  report.units = texts_in(body, "units");
  report.content = text_in(body, "content");
  report.title = text_in(body, "title");
  report.to = text_in(body, "to");
  return report;
}

}  // namespace

std::string content_of(const Document& draft) {
  return sha256(sorted(to_json(draft))["blocks"].dump());
}

Document numbered(Document draft, const PaperNumber& number, Day on) {
  if (draft.official) {
    draft.official->draft = false;
    draft.official->number = to_string(number);
    draft.official->date = on;
    if (draft.official->printed) draft.official->printed = on;
    return draft;
  }
  draft.facts.insert(draft.facts.begin(),
                     {{"发文字号", to_string(number)}, {"成文日期", in_chinese(on)}});
  return draft;
}

NewEvent event_of_report(const IssuedReport& report) {
  SortedJson body = {{"schema", schema},
                     {"report", report.kind},
                     {"paper", report.paper},
                     {"number",
                      {{"mark", report.number.mark},
                       {"year", report.number.year},
                       {"number", report.number.number}}},
                     {"as_of", to_string(report.as_of)},
                     {"plans", report.plans},
                     {"units", report.units},
                     {"content", report.content},
                     {"title", report.title},
                     {"note", to_string(report.number) + " " + report.title},
                     {document_key, sorted(to_json(report.document))}};
  put(body, "rules", report.rules);
  put(body, "journal_head", report.journal_head);
  put(body, "to", report.to);
  NewEvent event;
  event.kind = EventKind::letter_issued;
  event.on = report.on;
  event.by = report.by;
  event.body = body.dump();
  return event;
}

std::optional<IssuedReport> read_report_head(const Event& event) {
  if (event.kind != EventKind::letter_issued) return {};
  if (event.body.find("\"report\":") == std::string::npos) return {};  // a letter, surely
  const SortedJson body = object_in(event.body, document_key);
  if (text_in(body, "report").empty()) return {};
  return head_of(event, body);
}

Result<IssuedReport> read_report(const Event& event) {
  const SortedJson body = object_in(event.body);
  IssuedReport report = head_of(event, body);
  auto document = read_document(body.value(document_key, SortedJson()), event.id);
  if (!document) return {std::nullopt, std::move(document.problems)};
  report.document = std::move(*document);
  return {std::move(report), {}};
}

Document printed_paper(const IssuedReport& report, const std::string& event) {
  Document paper = report.document;
  paper.facts.emplace_back("登记编号", event);
  return paper;
}

}  // namespace duban
