#include "intake/order_search.h"

#include <algorithm>
#include <unordered_map>

#include "base/on_all_cores.h"

namespace duban {

namespace {

constexpr std::size_t most_candidates = 16;  // looked at for one duty and rule

int ancestor_part(const std::vector<DraftTask>& tasks, int task) {
  for (int at = task; at >= 0; at = tasks[static_cast<std::size_t>(at)].parent)
    if (const int part = tasks[static_cast<std::size_t>(at)].part; part >= 0) return part;
  return -1;
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

// The document, a part of it or a task, as one number.
std::uint64_t scope_of(const OrderedDuty& duty, Reach reach) {
  constexpr std::uint64_t part = std::uint64_t{1} << 32, task = std::uint64_t{2} << 32;
  if (reach == Reach::document) return 0;
  if (reach == Reach::part && duty.part >= 0) return part | static_cast<std::uint32_t>(duty.part);
  return task | static_cast<std::uint32_t>(duty.group);
}

std::vector<std::string_view> texts_of(const std::vector<OrderedDuty>& duties) {
  std::vector<std::string_view> texts;
  for (const OrderedDuty& duty : duties) texts.push_back(duty.text);
  return texts;
}

}  // namespace

std::vector<OrderedDuty> ordered_duties(const std::vector<DraftTask>& tasks) {
  std::vector<bool> has_children(tasks.size(), false);
  for (const DraftTask& task : tasks)
    if (task.parent >= 0) has_children[static_cast<std::size_t>(task.parent)] = true;
  std::vector<OrderedDuty> duties;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    if (has_children[i] || tasks[i].kind == TaskKind::prohibition) continue;
    const int task = static_cast<int>(i);
    const int group = tasks[i].parent >= 0 ? tasks[i].parent : task;
    duties.push_back(
        {task, group, ancestor_part(tasks, task), without_brackets(tasks[i].said.text)});
  }
  return duties;
}

OrderSearch::OrderSearch(const std::vector<OrderedDuty>& duties)
    : duties_(duties), known_(texts_of(duties)), words_(order_rules()), said_(duties.size()) {
  on_all_cores(duties_.size(), workers(),
               [&](std::size_t, std::size_t i) { said_[i] = words_.said_in(duties_[i].text); });
}

// A duty's keys: its scope, with each stretch of words that it must share.
std::vector<OrderSearch::Key> OrderSearch::keys_of(const OrderedDuty& duty, std::string_view text,
                                                   const OrderRule& rule) const {
  const std::uint64_t scope = scope_of(duty, rule.reach);
  if (rule.shared == 0) return {{scope, {}}};
  std::vector<Key> keys;
  for (const std::string_view words : known_.telling(text, rule.shared))
    if (!rule.by_name || rule.before.ends(words)) keys.push_back({scope, words});
  return keys;
}

std::vector<LinkCandidate> OrderSearch::apply(std::size_t number) const {
  const OrderRule& rule = order_rules()[number];
  std::vector<LinkCandidate> candidates;
  std::unordered_map<Key, std::vector<int>, KeyHash> first;  // by key, in the document's order
  for (std::size_t i = 0; i < duties_.size(); ++i)
    if (fits(i, number, RuleWords::before) && fits(i, number, RuleWords::also_before))
      for (const Key& key : keys_of(duties_[i], duties_[i].text, rule))
        first[key].push_back(static_cast<int>(i));
  if (first.empty()) return candidates;
  for (std::size_t i = 0; i < duties_.size(); ++i) {
    if (!fits(i, number, RuleWords::after) || !fits(i, number, RuleWords::also_after)) continue;
    const std::string_view text = about(duties_[i].text, rule);
    const int after = static_cast<int>(i);
    std::vector<int> all;
    for (const Key& key : keys_of(duties_[i], text, rule))
      if (const auto same = first.find(key); same != first.end())
        for (const int before : near(same->second, after, rule.reach)) all.push_back(before);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const int before : near(all, after, rule.reach))
      candidates.push_back({before, after, rule.sure, rule.why, false});
  }
  return candidates;
}

std::size_t OrderSearch::workers() const {
  constexpr std::size_t duties_a_thread = 1000;
  return std::min(count_cores(), duties_.size() / duties_a_thread + 1);
}

// The rules know nothing of one another.
std::vector<LinkCandidate> OrderSearch::candidates() const {
  std::vector<std::vector<LinkCandidate>> found(order_rules().size());
  on_all_cores(found.size(), workers(),
               [&](std::size_t, std::size_t rule) { found[rule] = apply(rule); });
  std::vector<LinkCandidate> all;
  for (const std::vector<LinkCandidate>& of_rule : found)
    all.insert(all.end(), of_rule.begin(), of_rule.end());
  return all;
}

}  // namespace duban
