// Duties that stand under no item, and dated ones hidden in goals and past deeds.
#include <algorithm>

#include "intake/drafting.h"

namespace duban {

namespace {

// 自印发之日起施行, 有效期至…: when the document holds, not a duty.
bool is_about_validity(std::string_view sentence) {
  return sentence.find("施行") != std::string_view::npos ||
         sentence.find("有效期") != std::string_view::npos ||
         (sentence.find("之日起实施") != std::string_view::npos);
}

bool looks_ahead(std::string_view sentence) {
  if (sentence.starts_with("到2") && sentence.find("力争") != sentence.npos)
    return false;                             // a goal
  constexpr std::string_view plans = "计划";  // 计划2025年建成
  for (std::size_t at = sentence.find(plans); at != sentence.npos;
       at = sentence.find(plans, at + 1)) {
    const std::string_view behind = sentence.substr(at + plans.size());
    if (!behind.empty() && behind[0] >= '0' && behind[0] <= '9') return true;
  }
  for (const std::string_view word :
       {"拟于", "拟在", "将于", "将在", "计划于", "计划在", "力争", "预计"})
    if (sentence.find(word) != std::string_view::npos) return true;
  return false;
}

// 到2025年 of goals is the plan's, not a task's.
bool is_dated(const FoundTime& time) {
  switch (time.deadline.kind) {
    case DeadlineKind::by:
    case DeadlineKind::in:
    case DeadlineKind::period:
      return time.deadline.last.has_value();
    default:
      return false;
  }
}

// What says when the document holds is blanked out, byte for byte.
void leave_out_validity(DutyText& duty) {
  for (const At& at : split_sentences(duty.text.text()))
    if (is_about_validity(duty.text.text().substr(at.from, at.to - at.from)))
      std::fill(duty.running.begin() + static_cast<std::ptrdiff_t>(at.from),
                duty.running.begin() + static_cast<std::ptrdiff_t>(at.to), ' ');
}

}  // namespace

void Drafting::read_hidden(const Traced& text, const std::string& why) {
  const DutyContext context = loose_context();
  for (const At& at : split_sentences(text.text())) {
    const Traced sentence = text.part(at.from, at.to);
    if (!looks_ahead(sentence.text()) || is_about_validity(sentence.text())) continue;
    const DutyText duty = duty_text(sentence, first_leads_);
    const auto times = find_times(duty.running, {context.words, false});
    if (std::none_of(times.begin(), times.end(), is_dated)) continue;
    DraftTask task;
    task.hidden = true;
    task.said = {sentence.text(), sentence.bytes()};
    task.guesses["title"] = {why, 0.5};
    auto measures = read_duty(task, duty, {}, context, true);
    add(std::move(task), {-1, {""}}, std::move(measures));
  }
}

// A paragraph outside the items is a task where it holds a time or an owner.
void Drafting::read_paragraph(const Traced& text, bool among_items) {
  const DutyContext context = loose_context();
  DutyText duty = duty_text(text, first_leads_);
  leave_out_validity(duty);
  if (duty.marks.empty() && find_times(duty.running, {context.words, false}).empty()) return;
  DraftTask task;
  task.said = {text.text(), text.bytes()};
  task.guesses["title"] = {"编号条目之外的段落，写有时间或责任单位", 0.6};
  auto measures = read_duty(task, duty, {}, context, among_items);
  add(std::move(task), {-1, {""}}, std::move(measures));
}

// Before the first item a paragraph only introduces them.
void Drafting::read_loose() {
  const bool has_tasks = !draft_.tasks.empty();
  bool begun = !has_tasks;
  for (const OutlinePiece& piece : outline_.pieces) {
    begun = begun || piece.item >= 0;
    if (begun && piece.item < 0 && piece.kind == PieceKind::loose)
      read_paragraph(piece.text, has_tasks);
  }
}

}  // namespace duban
