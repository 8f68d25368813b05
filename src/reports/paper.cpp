#include "reports/paper.h"

#include "document/length.h"
#include "reports/facts.h"
#include "reports/punctuation.h"

#include <fmt/core.h>

#include <cassert>

namespace duban {

namespace {

constexpr const char* sample_note =
    "示例：本件所列单位分工、时限调整和进展记录均为演示数据，不代表任何单位的实际情况。";

std::string title_of(const ReportInput& input, const std::string& kind) {
  const std::string about = input.plans.size() == 1
                                ? fmt::format("关于《{}》落实情况的", input.plans[0].plan.title)
                                : std::string("法治政府建设任务落实情况");
  return about + kind + (input.sample ? "（示例）" : "");
}

std::string length_in_words(std::vector<Block> blocks, const std::optional<std::size_t>& annex,
                            std::size_t most) {
  if (annex) blocks.resize(*annex);
  const std::size_t length = length_of(blocks);
  return fmt::format("正文约{}字（限{}字）", length, most) +
         (length > most ? fmt::format("，超出{}字，请精简", length - most) : "");
}

}  // namespace

Paper::Paper(const ReportInput& input, const std::string& kind) : input_(input) {
  document_.title = title_of(input, kind);
  document_.subtitle = as_of_words({}, input.as_of);
  document_.facts = facts_of(input);
  if (!input.journal_head.empty())
    figure("日志校验值", short_head(input.journal_head), {input.journal_head});
  if (input.sample) add(paragraph({bold(sample_note)}));
  if (input.plans.empty()) say("没有载入方案，本件无内容。");
}

void Paper::retitle(std::string title) {
  document_.title = std::move(title) + (input_.sample ? "（示例）" : "");
}

void Paper::go_out_as(Outgoing kind) {
  document_.official =
      official_of(kind, input_.rules, input_.written.value_or(input_.as_of), input_.number);
  document_.subtitle = as_of_words(document_.official, input_.as_of);
}

void Paper::draft_for(const std::string& signature, const std::string& addressee) {
  if (input_.rules.office.name.empty()) return;
  Official& official = document_.official.emplace();
  official.draft = true;
  official.signature = signature;
  official.addressee = addressee;
  official.date = input_.written.value_or(input_.as_of);
  document_.subtitle = as_of_words(official, input_.as_of);
}

void Paper::mark(const std::string& words) {
  document_.mark = words;
  const std::string& office = input_.rules.office.name;
  if (!office.empty()) document_.subtitle = office + "\n" + document_.subtitle;
}

void Paper::close(const std::string& words) {
  if (document_.official) say(words);
}

std::string Paper::count(const std::string& name, const Rows& rows) {
  return figure(name, std::to_string(rows.size()), rows);
}

std::string Paper::figure(const std::string& name, const std::string& value, const Rows& rows) {
  auto& traces = document_.traces;
  const auto [known, fresh] = traced_.try_emplace(name, traces.size());
  if (fresh) traces.push_back({name, value, rows});
  assert(traces[known->second].value == value && "one name, one figure");
  return value;
}

std::string Paper::scoped(const std::string& name, const Assessment& in) const {
  return input_.plans.size() > 1 ? fmt::format("{}（{}）", name, in.plan.id) : name;
}

void Paper::begin_annex(std::string words, std::string title) {
  number_headings(document_);
  document_.annex = document_.blocks.size();
  if (document_.official && !title.empty())
    document_.official->attachments.push_back(std::move(title));
  head(1, std::move(words));
}

Document Paper::finish(std::size_t most) {
  if (!document_.annex) number_headings(document_);
  if (most > 0)
    document_.facts.emplace_back("篇幅", length_in_words(document_.blocks, document_.annex, most));
  use_full_width(document_);
  return std::move(document_);
}

}  // namespace duban
