#include "formats/read_document.h"

#include "formats/read_blocks.h"

namespace duban {

namespace {

Official official_of(const SortedJson& json) {
  Official official;
  const std::string layout = need_text(json, "layout");
  if (layout != "letter" && layout != "paper") throw JsonFault{"layout", "应为 letter 或 paper"};
  official.layout = layout == "letter" ? Official::Layout::letter : Official::Layout::paper;
  official.draft = need_flag(json, "draft");
  official.upward = !need_field(json, "signer").is_null();
  official.signer = text_or_none(json, "signer");
  official.issuer = need_text(json, "issuer");
  official.number = need_text(json, "number");
  official.urgency = need_text(json, "urgency");
  official.addressee = need_text(json, "addressee");
  official.attachments = need_texts(json, "attachments");
  official.signature = need_text(json, "signature");
  official.date = day_or_none(json, "date");
  official.remark = need_text(json, "remark");
  official.copies = need_text(json, "copies");
  official.printer = need_text(json, "printer");
  official.printed = day_or_none(json, "printed");
  return official;
}

Document document_of(const SortedJson& json) {
  Document document;
  document.title = need_text(json, "title");
  document.subtitle = need_text(json, "subtitle");
  document.language = need_text(json, "language");
  document.facts = read_each_of(json, "facts", [](const SortedJson& fact) {
    return std::pair(need_text(fact, "name"), need_text(fact, "value"));
  });
  document.blocks = read_each_of(json, "blocks", read_block);
  document.traces = read_each_of(json, "traces", [](const SortedJson& trace) {
    return Trace{need_text(trace, "figure"), need_text(trace, "value"), need_texts(trace, "rows")};
  });
  document.mark = text_or_none(json, "mark");
  document.compact = json.contains("compact") && json.at("compact") == true;
  if (json.contains("annex"))
    document.annex = need_position(json, "annex", document.blocks.size() + 1);
  if (json.contains("official")) {
    try {
      document.official = official_of(json.at("official"));
    } catch (JsonFault& fault) {
      fault.where = "official." + fault.where;
      throw;
    }
  }
  return document;
}

}  // namespace

Result<Document> read_document(const SortedJson& json, const std::string& file) {
  try {
    return {document_of(json), {}};
  } catch (const JsonFault& fault) {
    const std::string where = fault.where.empty() ? "" : "“" + fault.where + "”";
    return {std::nullopt,
            {{"bad-document", Severity::error, {file, 0}, "不是完整的公文:" + where + fault.what}}};
  }
}

}  // namespace duban
