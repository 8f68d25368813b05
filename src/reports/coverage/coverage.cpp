#include "reports/coverage/coverage.h"

#include <fmt/core.h>

#include <filesystem>

#include "base/text.h"
#include "document/build.h"
#include "intake/cover.h"
#include "reports/coverage/tables.h"
#include "reports/coverage/text.h"
#include "reports/punctuation.h"

namespace duban {

namespace {

std::string or_unread(const std::string& words) { return words.empty() ? "未读出" : words; }

std::string period_of(const Letterhead& head) {
  if (!head.period_start && !head.period_end) return "未读出";
  const auto side = [](const std::optional<Day>& day) { return day ? in_chinese(*day) : ""; };
  return side(head.period_start) + "—" + side(head.period_end);
}

std::vector<std::pair<std::string, std::string>> facts_of(const Letterhead& head) {
  return {{"发文机关", or_unread(head.issuer)},
          {"发文字号", or_unread(head.number)},
          {"印发日期", head.issued ? in_chinese(*head.issued) : "未读出"},
          {"实施期限", period_of(head)}};
}

Paragraph sentences_in_figures(const Draft& draft) {
  const auto counts = sentences_by_role(draft);
  const auto of = [&](Role role) { return counts[static_cast<std::size_t>(role)]; };
  std::vector<std::string> told;
  for (const Role role : {Role::task, Role::measure, Role::context, Role::shortcoming, Role::figure,
                          Role::head, Role::furniture})
    if (of(role) > 0) told.push_back(fmt::format("{}{}句", in_chinese(role), of(role)));
  std::vector<Text> runs = {Text{"全文"}, bold(fmt::format("{}句", draft.sentences.size())),
                            Text{told.empty() ? "。" : "，其中" + join(told, "、") + "。"}};
  runs.push_back(of(Role::unread) == 0 ? Text{"各句均有着落。"}
                                       : bold(fmt::format("{}句没有读懂。", of(Role::unread))));
  return paragraph(std::move(runs));
}

// What tasks or measures have, as a row of the summary.
std::vector<Cell> row_in_figures(const Draft& draft, const std::vector<TaskCover>& covers,
                                 bool measures) {
  int all = 0, lead = 0, owner = 0, time = 0, ambiguous = 0, hidden = 0;
  for (std::size_t i = 0; i < draft.tasks.size(); ++i) {
    const DraftTask& task = draft.tasks[i];
    if (task.measure != measures) continue;
    ++all;
    lead += covers[i].lead ? 1 : 0;
    owner += covers[i].owner ? 1 : 0;
    time += covers[i].time ? 1 : 0;
    ambiguous += has_ambiguous_time(task) ? 1 : 0;
    hidden += task.hidden ? 1 : 0;
  }
  const auto with = [&](int count) { return fmt::format("{} / {}", count, all - count); };
  return row({measures ? "措施" : "任务", std::to_string(all), with(lead), with(owner), with(time),
              std::to_string(ambiguous), std::to_string(hidden)});
}

Table tasks_in_figures(const Draft& draft) {
  const std::vector<TaskCover> covers = cover_of(draft);
  Table table{"",
              {{"", 1.2},
               {"合计", 1, true},
               {"牵头单位 有/无", 1.6, true},
               {"责任单位 有/无", 1.6, true},
               {"时限 有/无", 1.4, true},
               {"时限不明确", 1.2, true},
               {"隐含", 0.8, true}},
              {}};
  table.rows = {row_in_figures(draft, covers, false), row_in_figures(draft, covers, true)};
  return table;
}

class CoverageReport {
 public:
  CoverageReport(const Draft& draft, const SourceText& source)
      : draft_(draft), source_(source), text_(marked_text(draft, source)) {}

  Document written() {
    write_head();
    write_summary();
    write_decisions();
    write_tasks();
    add_if_any("建议的先后关系", link_table(draft_));
    add_if_any("文中的数据", figure_table(draft_, source_));
    add_if_any("文中承认的不足", shortcoming_table(draft_, source_));
    write_text();
    number_headings(document_);
    use_full_width(document_);
    document_.facts.emplace_back("文件", std::filesystem::path(draft_.file).filename().string());
    document_.facts.emplace_back("SHA-256", draft_.sha256);
    return std::move(document_);
  }

 private:
  void head(std::string words) { document_.blocks.push_back(heading(1, std::move(words))); }

  void write_head() {
    const std::string& title = draft_.head.title;
    document_.title = title.empty() ? "公文读取核对表" : fmt::format("《{}》读取核对表", title);
    document_.subtitle = "（由程序读出，须经人工核对后使用）";
    document_.facts = facts_of(draft_.head);
  }

  void write_summary() {
    head("总体情况");
    document_.blocks.push_back(sentences_in_figures(draft_));
    document_.blocks.push_back(tasks_in_figures(draft_));
    document_.blocks.push_back(
        paragraph("任务写明的单位和时限也算作其下措施的，措施写明的也算作其上任务的。"));
  }

  void write_decisions() {
    head("待人决定");
    if (draft_.decisions.empty())
      document_.blocks.push_back(paragraph("没有需要决定的事项。"));
    else
      document_.blocks.push_back(numbered(draft_.decisions));
  }

  void write_tasks() {
    head("读出的任务和措施");
    document_.blocks.push_back(task_table(draft_, source_, anchors_in(text_)));
  }

  void add_if_any(const char* words, Table table) {
    if (table.rows.empty()) return;
    head(words);
    document_.blocks.push_back(std::move(table));
  }

  void write_text() {
    head("全文对照");
    document_.blocks.push_back(paragraph("左侧为原文行号，句前标出所入任务的编号或句子的去处。"));
    document_.blocks.push_back(std::move(text_));
  }

  const Draft& draft_;
  const SourceText& source_;
  MarkedText text_;
  Document document_;
};

}  // namespace

Document coverage_report(const Draft& draft, const SourceText& source) {
  return CoverageReport(draft, source).written();
}

}  // namespace duban
