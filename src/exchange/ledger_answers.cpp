#include "exchange/ledger_answers.h"

#include <algorithm>

#include "stage/body.h"

namespace duban {

LedgerAnswers answers_of(const std::vector<Event>& events) {
  LedgerAnswers answers;
  answers.state = fold(events);
  std::vector<Event> said = as_corrected(events);
  std::stable_sort(said.begin(), said.end(),
                   [](const Event& a, const Event& b) { return a.on < b.on; });
  for (const Event& event : said) {
    if (event.kind != EventKind::progress) continue;
    const EventBody body = read_body(event.body);
    if (body.percent) answers.percent = body.percent;
    if (!body.note.empty()) answers.progress = body.note;
    if (!body.problem.empty()) answers.problem = body.problem;
    if (!body.next.empty()) answers.next = body.next;
  }
  return answers;
}

}  // namespace duban
