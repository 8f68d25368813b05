#include "sentence/owners/mark.h"

#include <algorithm>
#include <optional>

#include "sentence/office.h"
#include "sentence/owners/parts.h"
#include "sentence/owners/text.h"
#include "sentence/owners/verbs.h"

namespace duban {

namespace {

constexpr std::string_view lead_brackets[] = {
    "（牵头）",     "(牵头)",       "（牵头单位）", "(牵头单位)",      "（主办）",
    "(主办)",       "（主办单位）", "（主责）",     "（牵头部门）",    "（总牵头）",
    "（主责单位）", "【牵头】",     "[牵头]",       "（主要责任单位）"};
constexpr std::string_view other_brackets[] = {
    "（配合）", "(配合)",       "（协办）", "(协办)",   "（配合单位）",
    "（责任）", "（责任单位）", "（参与）", "（指导）", "（协办单位）"};
constexpr std::string_view following[] = {"以下",     "下列",     "下述",     "后续",
                                          "具体任务", "各项任务", "各项工作", "其他任务",
                                          "所有任务", "各任务"};
constexpr std::string_view before_standing[] = {"均涉及", "均需由", "均需", "均由",   "均含",
                                                "均为",   "都由",   "均须", "均应由", "均包括",
                                                "需由",   "需",     "由",   "均"};
constexpr std::string_view for_time[] = {
    "年",   "月",   "日",   "季度", "周",   "每",   "期",     "长期",   "持续", "常态", "前", "底",
    "适时", "立行", "即知", "完成", "推进", "定期", "十四五", "十三五", "启动", "旬",   "天"};

class Reader {
 public:
  Reader(std::string_view text, const MarkRules& rules) : text_(text), rules_(rules) {
    role_ = rules.role;
  }
  MarkReading read(At inside);

 private:
  void take_label(OwnerRole role);
  bool read_part(const OwnerPart& part);
  bool read_rest(At at);
  bool read_words(At at);
  std::optional<bool> end_with_names(const OwnerVerb& verb, std::size_t named, At at, bool any);
  void tell(const OwnerVerb& verb, std::size_t behind);
  bool goes_on_with_names(At at) const;
  bool read_standing(At at);
  std::size_t add_names(At at, NameTrust trust);
  void add_plain(At at);
  void give(bool lead, bool supports);
  void settle();
  void take_joined(At at);
  void put(const NamedOwner& owner, bool lead);
  NameTrust trust() const;
  std::string_view words(At at) const { return words_at(text_, at); }

  std::string_view text_;
  MarkRules rules_;
  MarkReading reading_;
  OwnerRole role_;
  bool labelled_ = false;
  bool first_leads_ = false;         // of the names to come
  bool standing_ = false;            // within 以下均需…负责
  std::vector<NamedOwner> waiting_;  // names whose verb is still to come
  std::size_t told_ = 0;             // behind the last verb and its names
  bool joined_ = false;              // the names behind a 会同 are still being read
};

bool has(const std::vector<NamedOwner>& owners, const std::string& name) {
  return std::any_of(owners.begin(), owners.end(),
                     [&](const NamedOwner& owner) { return owner.name == name; });
}

NameTrust Reader::trust() const { return labelled_ ? NameTrust::loose : rules_.trust; }

void Reader::put(const NamedOwner& owner, bool lead) {
  OwnerMark& mark = reading_.mark;
  if (has(mark.leads, owner.name)) return;
  if (!lead) {
    if (!has(mark.support, owner.name)) mark.support.push_back(owner);
    return;
  }
  std::erase_if(mark.support, [&](const NamedOwner& known) { return known.name == owner.name; });
  mark.leads.push_back(owner);
}

void Reader::give(bool lead, bool supports) {
  for (const NamedOwner& owner : waiting_) {
    if (standing_) reading_.mark.standing.push_back(owner);
    put(owner, lead || (first_leads_ && !supports));
    first_leads_ = false;
  }
  waiting_.clear();
}

// Names of which nothing is said go by the label before them; in a sentence, by a 会同.
void Reader::settle() {
  if (rules_.running && !labelled_) {
    if (!joined_) waiting_.clear();
    // 会同有关部门 names nobody.
    std::erase_if(waiting_, [](const NamedOwner& one) { return is_general_office(one.name); });
    if (!waiting_.empty()) told_ = std::max(told_, waiting_.back().at.to);
    reading_.verb = reading_.verb || !waiting_.empty();
  }
  joined_ = false;
  give(role_ == OwnerRole::lead, role_ == OwnerRole::support);
}

std::size_t Reader::add_names(At at, NameTrust trust) {
  const std::size_t lead = ends_with_any(lead_brackets, words(at));
  const std::size_t other = ends_with_any(other_brackets, words(at));
  at.to -= std::max(lead, other);
  const std::vector<NamedOwner> names = split_names(text_, at, trust);
  for (const NamedOwner& owner : names) {
    reading_.offices += is_office(owner.name) ? 1 : 0;
    reading_.titled += is_titled_office(owner.name) ? 1 : 0;
    ++reading_.names;
    if (lead != 0 || other != 0)
      put(owner, lead != 0);
    else
      waiting_.push_back(owner);
  }
  reading_.verb = reading_.verb || ((lead != 0 || other != 0) && !names.empty());
  return names.size();
}

// Words that name nobody: a time, or the task's own.
void Reader::add_plain(At at) {
  at = trimmed(text_, at);
  if (at.from >= at.to || is_nobody(words(at))) return;
  if (is_bare_office(words(at)) || is_person(words(at))) return;
  if (role_ != OwnerRole::time && !holds_any(for_time, words(at))) reading_.prose = true;
  reading_.mark.rest.push_back(at);
}

// 以下均需各区政府负责，不再列出.
bool Reader::read_standing(At at) {
  constexpr std::string_view closings[] = {"不再", "下同", "不一一", "不逐一"};
  if (begins_with_any(closings, words(at)) != 0) return true;
  if (begins_with_any(following, words(at)) == 0) return false;
  for (const std::string_view word : before_standing) {
    const std::size_t found = words(at).find(word);
    if (found == std::string_view::npos) continue;
    settle();
    reading_.mark.for_following = standing_ = true;
    return read_words({at.from + found + word.size(), at.to});
  }
  return false;
}

// 会同市教育局、市财政局制定办法: the last name stands before the task's own words.
void Reader::take_joined(At at) {
  at = trimmed(text_, at);
  const At name{at.from, at.from + leading_office(words(at))};
  if (joined_ && name.from < name.to && !begins_with_time(words(name)))
    waiting_.push_back({std::string(words(name)), name});
  settle();
}

// Whether the names are the last of the part, and if so whether it has any.  `verb` is the next one
// behind `at`, `named` the names before it.
std::optional<bool> Reader::end_with_names(const OwnerVerb& verb, std::size_t named, At at,
                                           bool any) {
  if (named == 0 && joined_ && rules_.running) return take_joined(at), false;
  if (verb.from == words(at).size()) return any || named != 0;
  if (named == 0 && verb.from != 0) return any;
  return std::nullopt;
}

// What the verb that ends before `behind` says of the names before it.
void Reader::tell(const OwnerVerb& verb, std::size_t behind) {
  reading_.verb = reading_.verb || !waiting_.empty();
  told_ = behind;
  give(verb.lead || (role_ == OwnerRole::lead && !verb.supports), verb.supports);
}

bool Reader::goes_on_with_names(At at) const {
  return at.from >= at.to || leading_office(words(at)) != 0 || words(at).starts_with("会同");
}

// Names and what is said of them, to the end of the part.  False where the words are none.
bool Reader::read_words(At at) {
  bool any = false;
  for (at = trimmed(text_, at); at.from < at.to; at = trimmed(text_, at)) {
    const OwnerVerb verb = find_owner_verb(words(at));
    const std::size_t named = add_names({at.from, at.from + verb.from}, trust());
    if (const auto end = end_with_names(verb, named, at, any)) return *end;
    any = any || named != 0 || !waiting_.empty() || verb.joins;
    if (!any) return false;
    at.from += verb.to;
    joined_ = joined_ || verb.joins;
    if (verb.joins) continue;
    tell(verb, at.from);
    if (goes_on_with_names(at)) continue;
    if (rules_.running) return false;
    add_plain(at);
    return reading_.prose = true;
  }
  return any;
}

void Reader::take_label(OwnerRole role) {
  settle();
  role_ = role;
  first_leads_ = role == OwnerRole::first_leads;
  labelled_ = true;
  reading_.label = reading_.label || role == OwnerRole::lead || role == OwnerRole::support ||
                   role == OwnerRole::responsible || first_leads_;
}

bool Reader::read_part(const OwnerPart& part) {
  if (part.label.role != OwnerRole::none) take_label(part.label.role);
  if (part.at.from >= part.at.to) return true;
  if (part.before == OwnerPart::Before::stop) {
    settle();
    standing_ = false;
  }
  if (role_ == OwnerRole::person || role_ == OwnerRole::other) return true;
  if (role_ == OwnerRole::time) return add_plain(part.at), true;
  return read_standing(part.at) || read_words(part.at) || read_rest(part.at);
}

// What names no owner: an office or a person by itself says nothing, prose may end the reading.
bool Reader::read_rest(At at) {
  if (is_bare_office(words(at)) || is_person(words(at))) return true;
  if (rules_.until_prose && !holds_any(for_time, words(at))) return false;
  add_plain(at);
  return true;
}

MarkReading Reader::read(At inside) {
  reading_.end = inside.to;
  for (const OwnerPart& part : cut_parts(text_, inside)) {
    if (!read_part(part)) {
      reading_.end = part.at.from;
      break;
    }
  }
  settle();
  if (rules_.running) {
    reading_.end = told_;
    std::erase_if(reading_.mark.rest, [&](const At at) { return at.to > told_; });
  }
  return std::move(reading_);
}

}  // namespace

MarkReading read_mark(std::string_view text, At inside, const MarkRules& rules) {
  return Reader(text, rules).read(inside);
}

}  // namespace duban
