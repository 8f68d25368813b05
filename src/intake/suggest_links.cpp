#include "intake/suggest_links.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/on_all_cores.h"
#include "base/text.h"
#include "intake/rule_words.h"
#include "intake/shared_words.h"

namespace duban {

namespace {

constexpr std::size_t most_before = 3;        // links to one duty
constexpr std::size_t most_parts = 8;         // of a whole
constexpr std::size_t most_after = 6;         // links from one duty
constexpr std::size_t most_candidates = 16;   // looked at for one duty and rule
constexpr std::size_t farthest_search = 400;  // duties, for a circle

struct Duty {
  int task = 0;   // index in the draft's tasks
  int group = 0;  // the task it is a part of
  int part = -1;
  std::string text;  // without brackets
};

struct Candidate {
  int before = 0, after = 0;  // indices of duties
  double sure = 0;
  std::string_view why;
  bool whole = false;  // a part of the whole that waits
};

int ancestor_part(const std::vector<DraftTask>& tasks, int task) {
  for (int at = task; at >= 0; at = tasks[static_cast<std::size_t>(at)].parent)
    if (const int part = tasks[static_cast<std::size_t>(at)].part; part >= 0) return part;
  return -1;
}

// The tasks that have none below them, but for prohibitions, which are never done.
std::vector<Duty> duties_of(const std::vector<DraftTask>& tasks) {
  std::vector<bool> has_children(tasks.size(), false);
  for (const DraftTask& task : tasks)
    if (task.parent >= 0) has_children[static_cast<std::size_t>(task.parent)] = true;
  std::vector<Duty> duties;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    if (has_children[i] || tasks[i].kind == TaskKind::prohibition) continue;
    const int task = static_cast<int>(i);
    const int group = tasks[i].parent >= 0 ? tasks[i].parent : task;
    duties.push_back(
        {task, group, ancestor_part(tasks, task), without_brackets(tasks[i].said.text)});
  }
  return duties;
}

// Where short words must be shared, only what a duty says first counts: its object, not its aims.
std::string_view about(std::string_view text, const OrderRule& rule) {
  static const WordTable commas = {"，", ",", "；", ";"};
  constexpr std::size_t least_bytes = 24, short_words = 3;
  if (rule.shared > short_words || text.size() <= least_bytes) return text;
  std::size_t from = least_bytes;
  while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) ++from;
  return text.substr(0, commas.find(text, from).from);
}

// Those of the sorted places next to one: those before it, and those behind it where there are none
// before and the rule looks beyond the task.
std::vector<int> near(const std::vector<int>& places, int place, Reach reach) {
  const auto split = std::lower_bound(places.begin(), places.end(), place);
  const auto ahead = std::min<std::ptrdiff_t>(most_candidates, split - places.begin());
  if (ahead > 0 || reach == Reach::task) return {split - ahead, split};
  const auto from = split != places.end() && *split == place ? split + 1 : split;
  return {from, from + std::min<std::ptrdiff_t>(most_candidates, places.end() - from)};
}

std::optional<Day> last_of(const DraftTask& task) {
  std::optional<Day> last;
  for (const DraftTime& time : task.times)
    if (time.deadline.last && (!last || *time.deadline.last > *last)) last = time.deadline.last;
  return last;
}

class Suggesting {
 public:
  explicit Suggesting(const std::vector<DraftTask>& tasks)
      : tasks_(tasks),
        duties_(duties_of(tasks)),
        known_(texts_of(duties_)),
        words_(order_rules()) {}

  std::vector<DraftLink> links();

 private:
  static std::vector<std::string_view> texts_of(const std::vector<Duty>& duties) {
    std::vector<std::string_view> texts;
    for (const Duty& duty : duties) texts.push_back(duty.text);
    return texts;
  }
  std::vector<std::string> keys_of(const Duty& duty, std::string_view text,
                                   const OrderRule& rule) const;
  std::vector<Candidate> apply(std::size_t number) const;
  bool fits(std::size_t duty, std::size_t rule, RuleWords::List list) const {
    return words_.fits(said_[duty], rule, list);
  }
  void read_words();
  void apply_all();
  void add_parts_of_wholes();
  std::string scope_of(const Duty& duty, Reach reach) const;
  void accept(const Candidate& candidate, std::vector<DraftLink>& links);
  bool reaches(int from, int to) const;
  bool against_days(const Candidate& candidate) const;

  const std::vector<DraftTask>& tasks_;
  std::vector<Duty> duties_;
  KnownWords known_;
  RuleWords words_;
  std::vector<RuleWords::Said> said_;  // by duty
  std::vector<Candidate> candidates_;
  std::vector<std::vector<int>> after_;  // by duty: those that wait for it
  std::vector<std::size_t> before_;      // by duty: how many it waits for
};

std::string Suggesting::scope_of(const Duty& duty, Reach reach) const {
  if (reach == Reach::document) return "";
  if (reach == Reach::part && duty.part >= 0) return "p" + std::to_string(duty.part);
  return "t" + std::to_string(duty.group);
}

// A duty's keys: its scope, with each stretch of words that it must share.
std::vector<std::string> Suggesting::keys_of(const Duty& duty, std::string_view text,
                                             const OrderRule& rule) const {
  const std::string scope = scope_of(duty, rule.reach) + "|";
  if (rule.shared == 0) return {scope};
  std::vector<std::string> keys;
  for (const std::string_view words : known_.telling(text, rule.shared))
    if (!rule.by_name || rule.before.ends(words)) keys.push_back(scope + std::string(words));
  return keys;
}

std::vector<Candidate> Suggesting::apply(std::size_t number) const {
  const OrderRule& rule = order_rules()[number];
  std::vector<Candidate> candidates;
  std::unordered_map<std::string, std::vector<int>> first;  // by key, in the document's order
  for (std::size_t i = 0; i < duties_.size(); ++i)
    if (fits(i, number, RuleWords::before) && fits(i, number, RuleWords::also_before))
      for (const std::string& key : keys_of(duties_[i], duties_[i].text, rule))
        first[key].push_back(static_cast<int>(i));
  if (first.empty()) return candidates;
  for (std::size_t i = 0; i < duties_.size(); ++i) {
    if (!fits(i, number, RuleWords::after) || !fits(i, number, RuleWords::also_after)) continue;
    const std::string_view text = about(duties_[i].text, rule);
    const int after = static_cast<int>(i);
    std::vector<int> all;
    for (const std::string& key : keys_of(duties_[i], text, rule))
      if (const auto same = first.find(key); same != first.end())
        for (const int before : near(same->second, after, rule.reach)) all.push_back(before);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const int before : near(all, after, rule.reach))
      candidates.push_back({before, after, rule.sure, rule.why, false});
  }
  return candidates;
}

void Suggesting::read_words() {
  constexpr std::size_t duties_a_thread = 1000;
  said_.resize(duties_.size());
  on_all_cores(duties_.size(), std::min(count_cores(), duties_.size() / duties_a_thread + 1),
               [&](std::size_t, std::size_t i) { said_[i] = words_.said_in(duties_[i].text); });
}

// The rules know nothing of one another.
void Suggesting::apply_all() {
  constexpr std::size_t duties_a_thread = 1000;
  read_words();
  std::vector<std::vector<Candidate>> found(order_rules().size());
  on_all_cores(found.size(), std::min(count_cores(), duties_.size() / duties_a_thread + 1),
               [&](std::size_t, std::size_t rule) { found[rule] = apply(rule); });
  for (const std::vector<Candidate>& of_rule : found)
    candidates_.insert(candidates_.end(), of_rule.begin(), of_rule.end());
}

// The systems of a task make up the whole that it shall have by its day: 2024年底前建成…体系.
void Suggesting::add_parts_of_wholes() {
  static const WordTable wholes = {"体系"}, reached = {"建成", "形成", "建立起"};
  static const WordTable parts = {"制度", "机制", "办法"};
  static const WordTable makes = {"建立", "健全", "完善", "落实", "制定", "推行", "实行"};
  for (std::size_t whole = 0; whole < duties_.size(); ++whole) {
    const Duty& duty = duties_[whole];
    if (!wholes.in(duty.text) || !reached.in(duty.text) ||
        tasks_[static_cast<std::size_t>(duty.task)].times.empty())
      continue;
    const auto part_of_it = [&](std::size_t at) {
      const Duty& other = duties_[at];
      // An enumeration's middle has neither its verb nor its noun; its title has.
      const std::string& title = tasks_[static_cast<std::size_t>(other.task)].title;
      const bool makes_part =
          (parts.in(other.text) && makes.in(other.text)) || (parts.in(title) && makes.in(title));
      if (makes_part && at != whole)
        candidates_.push_back({static_cast<int>(at), static_cast<int>(whole), 0.8,
                               "各项制度建成后，体系才建成", true});
    };
    for (std::size_t at = whole; at-- > 0 && duties_[at].group == duty.group;) part_of_it(at);
    for (std::size_t at = whole; at < duties_.size() && duties_[at].group == duty.group; ++at)
      part_of_it(at);
  }
}

bool Suggesting::reaches(int from, int to) const {
  std::vector<int> open{from};
  std::vector<int> seen{from};
  while (!open.empty()) {
    const int at = open.back();
    open.pop_back();
    if (at == to) return true;
    for (const int next : after_[static_cast<std::size_t>(at)]) {
      if (std::find(seen.begin(), seen.end(), next) != seen.end()) continue;
      seen.push_back(next);
      open.push_back(next);
    }
    if (seen.size() > farthest_search) return true;
  }
  return false;
}

bool Suggesting::against_days(const Candidate& candidate) const {
  const auto day = [&](int duty) {
    return last_of(tasks_[static_cast<std::size_t>(duties_[static_cast<std::size_t>(duty)].task)]);
  };
  const std::optional<Day> before = day(candidate.before), after = day(candidate.after);
  return before && after && *before > *after;
}

void Suggesting::accept(const Candidate& candidate, std::vector<DraftLink>& links) {
  auto& out = after_[static_cast<std::size_t>(candidate.before)];
  std::size_t& in = before_[static_cast<std::size_t>(candidate.after)];
  if (in >= (candidate.whole ? most_parts : most_before) || out.size() >= most_after) return;
  if (std::find(out.begin(), out.end(), candidate.after) != out.end()) return;
  if (against_days(candidate) || reaches(candidate.after, candidate.before)) return;
  out.push_back(candidate.after);
  ++in;
  const auto task = [&](int duty) { return duties_[static_cast<std::size_t>(duty)].task; };
  links.push_back({task(candidate.before),
                   task(candidate.after),
                   {std::string(candidate.why), candidate.sure}});
}

std::vector<DraftLink> Suggesting::links() {
  apply_all();
  add_parts_of_wholes();
  after_.resize(duties_.size());
  before_.resize(duties_.size());
  const auto distance = [&](const Candidate& c) {
    const Duty& one = duties_[static_cast<std::size_t>(c.before)];
    const Duty& other = duties_[static_cast<std::size_t>(c.after)];
    return std::make_pair(one.group == other.group ? 0
                          : one.part == other.part ? 1
                                                   : 2,
                          std::abs(c.before - c.after));
  };
  std::stable_sort(candidates_.begin(), candidates_.end(),
                   [&](const Candidate& a, const Candidate& b) {
                     return a.sure != b.sure ? a.sure > b.sure : distance(a) < distance(b);
                   });
  std::vector<DraftLink> links;
  for (const Candidate& candidate : candidates_) accept(candidate, links);
  std::sort(links.begin(), links.end(), [](const DraftLink& a, const DraftLink& b) {
    return std::make_pair(a.after, a.before) < std::make_pair(b.after, b.before);
  });
  return links;
}

}  // namespace

std::vector<DraftLink> suggest_links(const std::vector<DraftTask>& tasks) {
  return Suggesting(tasks).links();
}

}  // namespace duban
