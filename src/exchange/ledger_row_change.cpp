#include "exchange/ledger_row_change.h"

#include "base/text.h"
#include "evidence/match.h"
#include "exchange/ledger_answers.h"
#include "exchange/ledger_proofs.h"
#include "stage/body.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

std::string in_words(const std::optional<int>& percent) {
  return percent ? fmt::format("{}%", *percent) : "空";
}

std::string in_words(const std::string& text) {
  return text.empty() ? "空" : "“" + shorten(text, 20) + "”";
}

// One returned row against what was and what is known.
class RowReader {
 public:
  RowReader(const ReturnedRow& row, LedgerTask task, Day received, LedgerConflict conflict,
            Problems& problems)
      : row_(row),
        task_(std::move(task)),
        on_(row.on.value_or(received)),
        conflict_(conflict),
        problems_(problems) {
    if (on_ > received)
      complain("bad-cell", LedgerColumn::on, fmt::format("{}尚未到来", in_chinese(on_)));
  }

  std::optional<LedgerChange> read() {
    if (!find_base()) return {};
    sign();
    report();
    act();
    if (change_.events.empty()) return {};
    change_.place = {
        row_.row.sheet().empty()
            ? fmt::format("{}:{}", row_.row.file(), row_.row.number())
            : fmt::format("{} {} 第{}行", row_.row.file(), row_.row.sheet(), row_.row.number()),
        0};
    change_.key = row_.key;
    return std::move(change_);
  }

 private:
  bool find_base() {
    std::vector<Event> known;
    if (!row_.base.empty()) {
      const auto last = std::find_if(task_.events.begin(), task_.events.end(),
                                     [&](const Event& event) { return event.id == row_.base; });
      if (last == task_.events.end()) {
        complain("bad-base", LedgerColumn::base,
                 "基准已改动或来自另一个数据库；请在重新发出的台账上填写");
        return false;
      }
      known.assign(task_.events.begin(), last + 1);
      since_.assign(last + 1, task_.events.end());
    } else {
      since_ = task_.events;
    }
    before_ = answers_of(known);
    now_ = answers_of(task_.events);
    stage_ = task_.state.stage;
    return true;
  }

  void sign() {
    if (row_.action != LedgerAction::sign || task_.state.signed_for) return;
    add(EventKind::signed_for, {}, "签收");
  }

  // Percent and texts, each compared by itself; together they are one report.
  void report() {
    EventBody body;
    std::vector<std::string> words;
    const bool typed = row_.has(LedgerColumn::percent) && row_.percent.has_value();
    if (typed && settle(LedgerColumn::percent, row_.percent, before_.percent, now_.percent)) {
      body.percent = row_.percent;
      words.push_back(fmt::format("进度 {} → {}", in_words(now_.percent), in_words(row_.percent)));
    }
    take(LedgerColumn::progress, row_.progress, before_.progress, now_.progress, body.note, words);
    take(LedgerColumn::problem, row_.problem, before_.problem, now_.problem, body.problem, words);
    take(LedgerColumn::next, row_.next, before_.next, now_.next, body.next, words);
    if (words.empty()) return;
    add(EventKind::progress, std::move(body), join(words, "；"));
  }

  bool is_whole() const { return row_.key.slice.empty(); }

  // A text that was taken away says 无, so that the old one does not stand.
  void take(LedgerColumn column, const std::string& given, const std::string& before,
            const std::string& now, std::string& into, std::vector<std::string>& words) {
    if (!row_.has(column)) return;
    const std::string said = given.empty() && !before.empty() ? "无" : given;
    if (!settle(column, said, before, now)) return;
    into = said;
    words.push_back(fmt::format("{}{}", title_of(column), in_words(said)));
  }

  // Whether the unit's value is to be recorded.
  template <class Value>
  bool settle(LedgerColumn column, const Value& given, const Value& before, const Value& now) {
    if (given == before || given == now) return false;
    if (now == before || conflict_ == LedgerConflict::unit) return true;
    if (conflict_ == LedgerConflict::refuse)
      complain("conflict", column,
               fmt::format("发出时为{}，单位改为{}，其间已登记为{}；用 --on-conflict unit 或 "
                           "journal 写明以哪个为准",
                           in_words(before), in_words(given), in_words(now)));
    return false;
  }

  void act() {
    const bool proof_is_new = !row_.proof.empty() && !is_known_proof();
    if (row_.action == LedgerAction::submit) return submit(proof_is_new);
    if (proof_is_new) prove();
    if (row_.action == LedgerAction::extend || row_.until) return extend();
    if (row_.action == LedgerAction::fulfil) fulfil();
  }

  // The same proofs handed in since the ledger went out: the file came before.
  bool is_known_proof() const {
    const auto texts = proofs_in(row_.proof);
    return std::any_of(since_.begin(), since_.end(),
                       [&](const Event& event) { return read_body(event.body).evidence == texts; });
  }

  EventBody proofs() const {
    EventBody body;
    body.evidence = proofs_in(row_.proof);
    body.proves = proved_by(body.evidence, still_missing(requirements(), proved()));
    return body;
  }

  const std::vector<std::string>& proved() const { return task_.state.detail->proved; }

  // A supporting unit's part has none of its own.
  std::vector<std::string> requirements() const {
    return is_whole() ? task_.task->detail->evidence : std::vector<std::string>();
  }

  void prove() { add(EventKind::evidence, proofs(), "佐证材料" + in_words(row_.proof)); }

  void submit(bool proof_is_new) {
    if (stage_ == Stage::submitted || is_done(stage_)) return;  // said already
    if (!is_whole() && unit_of_part(row_.key.slice).empty())
      return complain("not-allowed", LedgerColumn::action, "周期任务按期填“本期已完成”");
    EventBody body = proof_is_new ? proofs() : EventBody();
    const auto missing = still_missing(still_missing(requirements(), proved()), body.proves);
    if (!missing.empty())
      return complain("missing-evidence", LedgerColumn::proof,
                      "申请办结还缺：" + wanted_in_words(missing));
    add(EventKind::submitted, std::move(body), "申请办结");
  }

  void extend() {
    if (!row_.until) return complain("bad-cell", LedgerColumn::until, "申请延期须填写延期到哪一天");
    if (task_.state.extension_asked == row_.until || task_.state.extended_to == row_.until) return;
    if (row_.reason.empty())
      return complain("bad-cell", LedgerColumn::reason, "申请延期须写明理由");
    if (task_.due && *row_.until <= *task_.due)
      return complain("bad-cell", LedgerColumn::until,
                      fmt::format("现时限为{}，新时限没有更晚", in_chinese(*task_.due)));
    if (was_decided()) return;
    EventBody body;
    body.until = row_.until;
    body.note = row_.reason;
    body.percent = row_.percent ? row_.percent : std::optional(task_.state.percent);
    add(EventKind::extension_asked, std::move(body),
        fmt::format("申请延期至{}", in_chinese(*row_.until)));
  }

  // Asked for by this very row before, and granted otherwise or denied since.
  bool was_decided() const {
    return std::any_of(since_.begin(), since_.end(), [&](const Event& event) {
      return event.kind == EventKind::extension_asked && read_body(event.body).until == row_.until;
    });
  }

  void fulfil() {
    if (is_whole() || !unit_of_part(row_.key.slice).empty())
      return complain("not-allowed", LedgerColumn::action,
                      "“本期已完成”只用于周期任务；一次性任务请填“申请办结”");
    if (now_.state.fulfilled > before_.state.fulfilled) return;  // said already
    EventBody body;
    body.note = row_.progress;
    body.evidence = proofs_in(row_.proof);
    add(EventKind::fulfilled, std::move(body), "本期已完成");
  }

  void add(EventKind kind, EventBody body, const std::string& words) {
    if (!allowed(stage_, kind))
      return complain(
          "not-allowed", column_of(kind),
          fmt::format("该任务目前“{}”，不能登记“{}”", in_chinese(stage_), in_chinese(kind)));
    const std::string by = row_.by.empty() ? row_.key.unit : row_.by;
    change_.events.push_back({row_.key.plan, row_.key.number, row_.key.slice, kind, on_, by,
                              row_.key.unit, write_body(body)});
    change_.words += (change_.words.empty() ? "" : "；") + words;
    Event next;
    next.kind = kind;
    next.on = on_;
    TaskState after = task_.state;
    apply(after, next);
    stage_ = after.stage;
  }

  static LedgerColumn column_of(EventKind kind) {
    if (kind == EventKind::progress) return LedgerColumn::percent;
    return kind == EventKind::evidence ? LedgerColumn::proof : LedgerColumn::action;
  }

  void complain(std::string rule, LedgerColumn column, std::string message) {
    problems_.push_back({std::move(rule), Severity::error, row_.place(column), std::move(message)});
  }

  const ReturnedRow& row_;
  LedgerTask task_;
  Day on_;
  LedgerConflict conflict_;
  Problems& problems_;
  std::vector<Event> since_;  // recorded after the ledger was sent
  LedgerAnswers before_;
  LedgerAnswers now_;
  Stage stage_ = Stage::drafted;
  LedgerChange change_;
};

}  // namespace

std::optional<LedgerChange> change_of(const ReturnedRow& row, LedgerTask task, Day received,
                                      LedgerConflict conflict, Problems& problems) {
  return RowReader(row, std::move(task), received, conflict, problems).read();
}

}  // namespace duban
