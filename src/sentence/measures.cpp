#include "sentence/measures.h"

#include <algorithm>

#include "base/text.h"
#include "sentence/clauses.h"
#include "sentence/enumeration.h"
#include "sentence/evidence.h"
#include "sentence/kin.h"
#include "sentence/titles.h"
#include "sentence/word_table.h"

namespace duban {

namespace {

constexpr std::size_t shortest_title = 4;  // a bracket alone, 发布: no duty

// Clauses of one sentence that are one duty.
struct Duty {
  std::vector<DutyClause> clauses;
  TaskKind kind = TaskKind::milestone;
  double sure = 0.9;
  std::string why = "整句是一项任务";
};

At span_of(const Duty& duty) { return {duty.clauses.front().at.from, duty.clauses.back().at.to}; }

std::string_view text_of(std::string_view text, const At& at) {
  return text.substr(at.from, at.to - at.from);
}

bool names_result(std::string_view text, const DutyClause& clause) {
  static const WordTable results = {"建成", "基本建成", "形成"};
  return clause.verb.kind == VerbKind::results || results.begins(text_of(text, clause.verb.at));
}

// The clause that says what to do: the one that names the result by a day, where one does (推进…改
// 革，2022年底前基本形成…体制), else the first duty that is more than a use of means.
const DutyClause& head_of(std::string_view text, const Duty& duty) {
  const DutyClause* head = nullptr;
  for (const DutyClause& clause : duty.clauses) {
    const bool firmer = head != nullptr && head->verb.kind == VerbKind::leans &&
                        clause.verb.kind != VerbKind::leans;
    if (clause.part == ClausePart::duty && (head == nullptr || firmer)) head = &clause;
    if (head != &clause && clause.dated && names_result(text, clause)) return clause;
  }
  return head != nullptr ? *head : duty.clauses.front();
}

void begin(std::vector<Duty>& duties, std::vector<DutyClause>& pending, const DutyClause& clause,
           const Parting& parting) {
  Duty duty;
  duty.clauses = std::move(pending);
  pending.clear();
  duty.clauses.push_back(clause);
  if (!duties.empty()) {
    duty.why = parting.why;
    duty.sure = parting.sure;
  }
  if (!clause.sure) duty.sure = 0.4;
  duties.push_back(std::move(duty));
}

// A closer parts only where it has a result with a day of its own.
Parting parting_for(std::string_view text, const DutyClause& before, const DutyClause& clause,
                    const std::vector<DutyClause>& pending) {
  if (says_only_when(words_of(text, clause.at))) return {};
  const bool result = clause.verb.kind == VerbKind::results && clause.dated;
  if (clause.part == ClausePart::closer && !result) return {};
  return parting_of(text, before, clause, pending);
}

// （责任单位：市司法局）
bool is_aside(std::string_view words) {
  static const WordTable openers = {"（", "("}, closers = {"）", ")"};
  words = trim(words);
  return openers.begins(words) && closers.find(words).to == words.size();
}

// The duties of one sentence: each clause joins the duty before it or begins the next.
std::vector<Duty> duties_of(std::string_view text, const At& sentence) {
  std::vector<Duty> duties;
  std::vector<DutyClause> pending;  // openers that wait for their duty
  const DutyClause* last = nullptr;
  const std::vector<DutyClause> clauses = read_clauses(text, sentence);
  for (const DutyClause& clause : clauses) {
    if (clause.part == ClausePart::opener ||
        (clause.part == ClausePart::closer && duties.empty())) {
      pending.push_back(clause);
      continue;
    }
    const Parting parting =
        last == nullptr ? Parting{true, 0.9, ""} : parting_for(text, *last, clause, pending);
    if (parting.parts && clause.part != ClausePart::opener) {
      begin(duties, pending, clause, parting);
    } else {
      auto& own = duties.back().clauses;
      own.insert(own.end(), pending.begin(), pending.end());
      own.push_back(clause);
      pending.clear();
    }
    if (clause.part == ClausePart::duty || parting.parts) last = &clause;
  }
  if (!duties.empty())
    duties.back().clauses.insert(duties.back().clauses.end(), pending.begin(), pending.end());
  return duties;
}

// What the sentence said first holds for what follows: 作出决策前，听取…，注重听取…; 每年2月底前…，
// 3月底前….
TaskKind kind_in(std::string_view text, const Duty& duty, TaskKind before) {
  const TaskKind kind = kind_of_duty(text_of(text, span_of(duty)));
  if (kind != TaskKind::milestone) return kind;
  const DutyClause& head = head_of(text, duty);
  const bool holds = before == TaskKind::triggered ||
                     (before == TaskKind::recurring && head.dated &&
                      text_of(text, head.at).find("年") == std::string_view::npos);
  return holds ? before : kind;
}

// 构建以A为主体，以B为补充的C体系: what is built stands in a later clause; empty where it does not.
std::string built_at_end(std::string_view text, const Duty& duty, const DutyClause& head) {
  constexpr int shortest = 4, longest = 16;
  const std::string_view of = "的";
  const std::string_view words = words_of(text, head.at);
  const std::size_t verb_end = head.verb.at.to - head.at.from;
  if (head.verb.kind != VerbKind::makes || verb_end >= words.size()) return {};
  const std::string_view object = words.substr(verb_end);
  if (!object.starts_with("以") || object.find("为") == object.npos ||
      object.find(of) != object.npos)
    return {};
  for (const DutyClause& clause : duty.clauses) {
    const std::string_view later = words_of(text, clause.at);
    const std::size_t at = later.rfind(of);
    if (clause.at.from <= head.at.from || at == later.npos) continue;
    const std::string_view noun = later.substr(at + of.size());
    if (length(noun) < shortest || length(noun) > longest) return {};
    return std::string(text_of(text, head.verb.at)).append(noun);
  }
  return {};
}

FoundMeasure measure_of(std::string_view text, const Duty& duty, TaskKind kind) {
  const DutyClause& head = head_of(text, duty);
  FoundMeasure measure;
  measure.at = span_of(duty);
  measure.kind = kind;
  measure.title = built_at_end(text, duty, head);
  if (measure.title.empty())
    measure.title = title_of_duty(text_of(text, head.at), head.title_from - head.at.from,
                                  head.verb.at.from - head.at.from);
  measure.evidence = evidence_of(text_of(text, measure.at));
  measure.sure = duty.sure;
  measure.why = duty.why;
  return measure;
}

void add_listed(const FoundMeasure& whole, const std::vector<ListedDuty>& listed,
                std::vector<FoundMeasure>& measures) {
  for (std::size_t i = 0; i < listed.size(); ++i) {
    FoundMeasure part = whole;
    part.at.from = i == 0 ? whole.at.from : listed[i].at.from;
    part.at.to = i + 1 < listed.size() ? listed[i].at.to : whole.at.to;
    part.title = listed[i].title;
    part.evidence = evidence_of(part.title);
    part.sure = 0.7;
    part.why = "列举的各项各是一项任务";
    measures.push_back(std::move(part));
  }
}

// 完善预案并定期评估修订: what returns is a duty of its own.
std::size_t recurring_tail(std::string_view text, const At& at) {
  const std::size_t tail = text_of(text, at).find("并定期");
  return tail == std::string_view::npos || tail == 0 ? at.to : at.from + tail;
}

void add_duty(std::string_view text, const Duty& duty, TaskKind kind,
              std::vector<FoundMeasure>& measures) {
  FoundMeasure whole = measure_of(text, duty, kind);
  const std::size_t tail = recurring_tail(text, whole.at);
  if (tail < whole.at.to) {
    FoundMeasure again = whole;
    again.at.from = tail;
    const std::string_view words = words_of(text, again.at).substr(std::string_view("并").size());
    again.title = std::string(words);
    again.kind = TaskKind::recurring;
    again.evidence = evidence_of(words);
    again.sure = 0.7;
    again.why = "“并定期…”另是一项经常性任务";
    whole.at.to = tail;
    whole.kind = kind_of_duty(text_of(text, whole.at));
    whole.evidence = evidence_of(text_of(text, whole.at));
    measures.push_back(std::move(whole));
    measures.push_back(std::move(again));
    return;
  }
  for (const DutyClause& clause : duty.clauses) {
    const std::vector<ListedDuty> listed = listed_duties(text, clause.at, clause.verb);
    if (clause.part != ClausePart::duty || listed.empty()) continue;
    return add_listed(whole, listed, measures);
  }
  measures.push_back(std::move(whole));
}

}  // namespace

std::vector<FoundMeasure> split_measures(std::string_view text) {
  std::vector<FoundMeasure> measures;
  for (const At& sentence : split_sentences(text, true)) {
    const std::string_view words = words_of(text, sentence);
    if (is_aside(words)) continue;
    if (!measures.empty() && says_only_when(words)) {
      measures.back().at.to = sentence.to;
      continue;
    }
    TaskKind before = TaskKind::milestone;
    for (const Duty& duty : duties_of(text, sentence)) {
      before = kind_in(text, duty, before);
      add_duty(text, duty, before, measures);
      if (length(measures.back().title) < shortest_title) measures.pop_back();
    }
  }
  return measures;
}

}  // namespace duban
