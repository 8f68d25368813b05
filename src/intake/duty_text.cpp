#include "intake/duty_text.h"

#include <algorithm>

namespace duban {

namespace {

At add(Traced& text, const Traced& paragraph) {
  if (!text.empty()) {
    const std::int64_t end = text.bytes().end;
    text.append("\n", {end, end});
  }
  const std::size_t from = text.size();
  text.append(paragraph);
  return {from, text.size()};
}

bool says_duty(Label label) {
  return label == Label::goal || label == Label::measure || label == Label::target;
}

DutyText finished(DutyText duty, bool first_leads) {
  duty.marks = find_owners(duty.text.text(), first_leads);
  duty.running = duty.text.text();
  for (const OwnerMark& mark : duty.marks)
    std::fill(duty.running.begin() + static_cast<std::ptrdiff_t>(mark.at.from),
              duty.running.begin() + static_cast<std::ptrdiff_t>(mark.at.to), ' ');
  return duty;
}

}  // namespace

DutyText duty_text(const ItemText& item, bool first_leads) {
  DutyText duty;
  if (!item.title.empty()) add(duty.text, item.title);
  if (!item.body.empty()) duty.duties.push_back(add(duty.text, item.body));
  for (const LabelledText& labelled : item.labelled) {
    if (!says_duty(labelled.label)) continue;
    const At at = add(duty.text, labelled.text);
    if (labelled.label == Label::measure) duty.duties.push_back(at);
  }
  return finished(std::move(duty), first_leads);
}

DutyText duty_text(const Traced& paragraph, bool first_leads) {
  DutyText duty;
  duty.duties.push_back(add(duty.text, paragraph));
  return finished(std::move(duty), first_leads);
}

}  // namespace duban
