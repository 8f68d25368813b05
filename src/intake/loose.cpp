// Duties that stand under no item, and dated ones hidden in goals and past deeds.
#include <algorithm>

#include "base/text.h"
#include "intake/drafting.h"

namespace duban {

namespace {

// 自印发之日起施行, 有效期至…: when the document holds, not a duty.
bool is_about_validity(std::string_view sentence) {
  return sentence.find("施行") != std::string_view::npos ||
         sentence.find("有效期") != std::string_view::npos ||
         (sentence.find("之日起实施") != std::string_view::npos);
}

// 去年…, 上半年完成…: what has been done.
bool looks_back(std::string_view sentence) {
  for (const std::string_view past : {"去年", "上年", "上一年", "过去", "近年来", "近几年", "截至",
                                      "截止", "今年以来", "年初以来"})
    if (sentence.starts_with(past)) return true;
  bool begun = false;
  for (const std::string_view span : {"上半年", "一季度", "前三季度", "1至", "1-"})
    begun = begun || sentence.starts_with(span);
  if (!begun) return false;
  for (const std::string_view plan : {"将", "拟", "力争", "确保", "要", "前", "计划"})
    if (sentence.find(plan, sizeof "前三" - 1) != std::string_view::npos) return false;
  for (const std::string_view done :
       {"完成", "实现", "达到", "增长", "同比", "累计", "共", "新增", "下降"})
    if (sentence.find(done) != std::string_view::npos) return true;
  return false;
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

// What says when the document holds or what has been done is blanked out, byte for byte.
void leave_out_no_duties(DutyText& duty) {
  for (const At& at : split_sentences(duty.text.text())) {
    const std::string sentence = duty.text.text().substr(at.from, at.to - at.from);
    if (is_about_validity(sentence) || looks_back(trim(sentence)))
      std::fill(duty.running.begin() + static_cast<std::ptrdiff_t>(at.from),
                duty.running.begin() + static_cast<std::ptrdiff_t>(at.to), ' ');
  }
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
  leave_out_no_duties(duty);
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
