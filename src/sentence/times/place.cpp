#include "sentence/times/place.h"

#include "sentence/times/words.h"

namespace duban {

namespace {

// From this year on goals are visions of the whole country (到2035年基本建成).
constexpr int vision_year = 2035;
constexpr int vision_years = 8;

const Token& first_of(const TimePlace& place) { return place.tokens[place.found.from]; }

Word word_before(const TimePlace& place) {
  return place.found.from > 0 ? place.tokens[place.found.from - 1].word : Word::nothing;
}

bool holds(const TimePlace& place, Word word) {
  for (std::size_t at = place.found.from; at < place.found.to; ++at)
    if (place.tokens[at].word == word) return true;
  return false;
}

bool says_a_year(const TimePlace& place) {
  for (std::size_t at = place.found.from; at < place.found.to; ++at)
    if (place.tokens[at].word == Word::number && place.tokens[at].digits == 4) return true;
  return false;
}

bool stands_free(const TimePlace& place) {
  switch (word_before(place)) {
    case Word::nothing:
    case Word::punctuation:
    case Word::pause:
    case Word::quote:
    case Word::open:
    case Word::close:
    case Word::title_close:
    case Word::colon:
    case Word::at:
    case Word::surely:
    case Word::strength:
    case Word::label:
    case Word::no_later:
      return true;
    default:
      return ends_lead_in(place.before);
  }
}

bool is_past(const TimePlace& place, const Assumed& assumed) {
  const Deadline& deadline = place.found.deadline;
  auto day = deadline.last ? deadline.last : deadline.first;
  if (!day) return false;
  if (deadline.kind == DeadlineKind::by) day = *day + 1;  // 2025年前 may still be said in 2025
  if (day->year() < assumed.year) return true;
  if (!deadline.last || !says_a_year(place) || assumed.issued.year() != assumed.year) return false;
  // Papers come late: 2023年6月底前 is a deadline in one of July, 2023年6月 is not.
  const bool deadline_words = deadline.kind == DeadlineKind::by && deadline.rule != "day" &&
                              !place.words.starts_with(U"截");
  return !deadline_words && *day < assumed.issued;
}

bool is_vision(const TimePlace& place, const Assumed& assumed) {
  const auto& last = place.found.deadline.last;
  return last && last->year() >= vision_year && last->year() >= assumed.year + vision_years;
}

// So much of what follows as tells what is done then.
std::u32string_view near(std::u32string_view after) { return after.substr(0, 60); }

// 提高2025年医保补助标准 is a time, 编制2025年工作计划 none.
bool opens_object(const TimePlace& place) {
  return first_of(place).digits == 4 && place.found.deadline.rule == "year" &&
         ends_verb(place.before) && !place.after.starts_with(U"“") &&
         !place.after.starts_with(U"\"");
}

bool is_bare_time(const TimePlace& place) {
  if (begins_name(place.after) || ends_comparison(place.before)) return false;
  const std::size_t last = place.found.to - 1;
  if (place.tokens[last].word == Word::degree && !begins_duty(place.after)) return false;
  if (tells_guidance(near(place.after))) return false;
  if (holds(place, Word::whole_year) && place.after.starts_with(U"共")) return false;
  if (begins_duty(place.after) || begins_next_year(place.after)) return true;
  if (holds(place, Word::first_quarters)) return false;
  const bool names = names_document(clause_of(place.after));
  if (stands_free(place)) return !names || place.after.starts_with(U"，");
  return opens_object(place) && !names;
}

bool is_alone(const TimePlace& place) {
  return place.before.empty() && place.after.find_first_not_of(U"。.") == place.after.npos;
}

// A day or a stretch without 前 or 底.
bool is_bare(const TimePlace& place) {
  const Deadline& deadline = place.found.deadline;
  if (deadline.kind == DeadlineKind::in) return true;
  return deadline.rule == "day" && !holds(place, Word::until) && !holds(place, Word::up_to) &&
         !holds(place, Word::no_later);
}

bool is_time_by(const TimePlace& place) {
  if (place.after.starts_with(U"已")) return false;  // 2023年1月1日前已建成的小区
  const Word first = first_of(place).word;
  const bool unit = first == Word::year || first == Word::month || first == Word::quarter;
  if (unit && joins_year_word(place.before)) return false;
  const Token& last = place.tokens[place.found.to - 1];
  if (last.word == Word::end && begins_name_of_year_end(place.after)) return false;
  const bool edged = last.word == Word::before || holds(place, Word::up_to);
  if (place.after.starts_with(U"的") && !edged) return false;
  return !place.words.ends_with(U"终");
}

bool is_time_in(const TimePlace& place) {
  if (is_alone(place)) return false;
  if (holds(place, Word::festival) || place.words.ends_with(U"当年")) return false;
  if (place.found.deadline.rule == "day" && begins_past_deed(place.after)) return false;
  return is_time_by(place) && is_bare_time(place);
}

bool is_time_period(const TimePlace& place) {
  const Deadline& deadline = place.found.deadline;
  if (holds(place, Word::festival)) return false;
  if (word_before(place) == Word::open && place.before.size() > 1 &&
      ends_document(place.before.substr(0, place.before.size() - 1)))
    return false;
  if (!deadline.last) {
    const bool later = place.tokens[place.found.to - 1].word == Word::after;
    if (later && !clause_of(place.after).empty()) return false;  // 2024年1月1日以后注册的企业
    if (clause_of(place.after).ends_with(U"日后施行")) return false;
    if (!begins_validity(place.after)) return true;
    const std::u32string_view clause = clause_of(place.after);
    return clause.size() > 6;  // 自…起实施三年行动 tells a duty, 自…起施行 only its validity
  }
  if (!says_a_year(place) && tells_growth(near(place.after))) return false;
  if (tells_guidance(near(place.after))) return false;
  return !begins_name(place.after) || place.after.starts_with(U"第");
}

// Days are counted from something that happens: 5个工作日内 is a target.  Months and years from the
// document's issue.
bool is_time_within(const TimePlace& place) {
  const Deadline& deadline = place.found.deadline;
  if (begins_condition(place.after)) return false;
  if (deadline.span->from_issue && tells_other_issue(place.before)) return false;
  const Word before = word_before(place);
  const bool said = before == Word::from || before == Word::after || before == Word::issue ||
                    (place.found.from > 1 && place.tokens[place.found.from - 2].word == Word::from);
  if (said) return true;
  const Span::Unit unit = deadline.span->unit;
  return unit == Span::Unit::month || unit == Span::Unit::year;
}

// 每周一至周五, 每日8:00.
bool is_opening_hours(const TimePlace& place) {
  if (place.after.starts_with(U"至周") || place.after.starts_with(U"到周") ||
      place.after.starts_with(U"-周"))
    return true;
  if (place.found.deadline.recurrence->per != Recurrence::Per::day) return false;
  return clause_of(place.after).size() < 3 && place.after.find(U':') < 3;
}

bool is_duty_each(const TimePlace& place) {
  const Token& first = first_of(place);
  if (begins_entitlement(place.after)) return false;
  if (place.after.starts_with(U"一度") || is_opening_hours(place)) return false;
  if (place.found.deadline.recurrence->months.size() == 12) return false;  // a year of data
  if (first.word != Word::by_each) return true;
  const bool daily = place.found.deadline.recurrence->per == Recurrence::Per::day;
  if (daily || place.words.starts_with(U"分")) return false;  // 按日连续处罚, 分年度实施
  return first.value != 0 || !begins_trend(place.after);
}

}  // namespace

bool says_when(const TimePlace& place, const Assumed& assumed) {
  const Deadline& deadline = place.found.deadline;
  if (is_past(place, assumed) || is_vision(place, assumed)) return false;
  switch (deadline.kind) {
    case DeadlineKind::recurring:
      return is_duty_each(place);
    case DeadlineKind::by:
    case DeadlineKind::in:
      return is_bare(place) ? is_time_in(place) : is_time_by(place);
    case DeadlineKind::period:
      return is_time_period(place);
    case DeadlineKind::relative:
      return is_time_within(place);
    default:
      return false;
  }
}

}  // namespace duban
