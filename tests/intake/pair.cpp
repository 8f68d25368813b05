#include "tests/intake/pair.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/file.h"
#include "base/text.h"
#include "tests/test.h"
#include "wording/phrase.h"

namespace duban {

namespace {

namespace fs = std::filesystem;

std::string names_text(const std::vector<Said>& names) {
  std::vector<std::string> words;
  for (const Said& said : names) words.push_back(said.text);
  return join(words, "、");
}

std::string times_text(const std::vector<DraftTime>& times) {
  std::vector<std::string> words;
  for (const DraftTime& time : times) {
    const Deadline& deadline = time.deadline;
    std::string when(to_string(deadline.kind));
    if (deadline.first) when += " " + to_string(*deadline.first) + "…";
    if (deadline.last) when += " " + to_string(*deadline.last);
    if (deadline.recurrence) when += " " + to_rrule(*deadline.recurrence);
    words.push_back(time.said.text + "=" + when);
  }
  return join(words, "; ");
}

std::string targets_text(const std::vector<DraftTarget>& targets) {
  std::vector<std::string> words;
  for (const DraftTarget& target : targets) {
    const Quantity& quantity = target.quantity;
    words.push_back(fmt::format("{}={} {} {}{}", target.said.text, quantity.op, quantity.value,
                                quantity.unit, quantity.per.empty() ? "" : "/" + quantity.per));
  }
  return join(words, "; ");
}

std::string duty_text(const DraftTask& task) {
  return fmt::format("{} | {} | {} | {} | {}",
                     task.title.empty() ? "…" + task.short_title : task.title,
                     names_text(task.leads), names_text(task.support), times_text(task.times),
                     targets_text(task.targets));
}

std::string task_text(const DraftTask& task) {
  std::string text(static_cast<std::size_t>(task.level - 1) * 2, ' ');
  text += task.number + " ";
  if (!task.printed.empty()) text += task.printed + " ";
  text += task.measure ? "~" : "";
  text += task.hidden ? "?" : "";
  text += task.problem ? "!" : "";
  text += duty_text(task);
  if (!task.standing.empty()) text += " | 以下均由 " + names_text(task.standing);
  return text + "\n";
}

std::string head_text(const Letterhead& head) {
  std::string text = "# " + head.title;
  for (const std::string& words : {head.number, head.issuer})
    if (!words.empty()) text += " | " + words;
  if (head.issued) text += " | " + to_string(*head.issued);
  if (head.period_start) text += " | " + to_string(*head.period_start) + "…";
  if (head.period_end) text += to_string(*head.period_end);
  return text + "\n";
}

}  // namespace

std::vector<Pair> all_pairs() {
  std::vector<Pair> pairs;
  for (const auto& entry : fs::directory_iterator(SOURCE_FOLDER "/tests/intake/pairs"))
    if (entry.path().extension() != ".draft")
      pairs.push_back({entry.path(), fs::path(entry.path()).replace_extension(".draft"),
                       read_file(entry.path())});
  std::sort(pairs.begin(), pairs.end(),
            [](const Pair& a, const Pair& b) { return a.document < b.document; });
  REQUIRE(pairs.size() >= 12);
  return pairs;
}

ReadPaper read_paper(const std::string& bytes) {
  auto source = read_source(bytes, "文件");
  for (const Problem& problem : source.problems) UNSCOPED_INFO(to_string(problem));
  REQUIRE(source);
  Draft draft = make_draft(*source);
  return {std::move(*source), std::move(draft)};
}

std::string draft_text(const Draft& draft) {
  std::string text = head_text(draft.head);
  for (const DraftTask& task : draft.tasks) text += task_text(task);
  for (const DraftPart& part : draft.parts)
    text += "part " + part.number + (part.number.empty() ? "" : " ") + part.title + "\n";
  for (const DraftShortcoming& shortcoming : draft.shortcomings)
    text += "shortcoming " + shortcoming.title + "\n";
  if (!draft.figures.empty()) text += fmt::format("figures {}\n", draft.figures.size());
  for (const ReadSentence& sentence : draft.sentences)
    if (sentence.role == Role::unread) text += "unread " + sentence.said.text + "\n";
  for (const std::string& decision : draft.decisions) text += "decide " + decision + "\n";
  return text;
}

std::vector<std::string> task_lines(const Draft& draft) {
  std::vector<std::string> lines;
  for (const DraftTask& task : draft.tasks) lines.push_back(duty_text(task));
  return lines;
}

}  // namespace duban
