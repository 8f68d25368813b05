#include "intake/suggest_links.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "intake/order_search.h"

namespace duban {

namespace {

constexpr std::size_t most_before = 3;        // links to one duty
constexpr std::size_t most_parts = 8;         // of a whole
constexpr std::size_t most_after = 6;         // links from one duty
constexpr std::size_t farthest_search = 400;  // duties, for a circle

std::optional<Day> last_of(const DraftTask& task) {
  std::optional<Day> last;
  for (const DraftTime& time : task.times)
    if (time.deadline.last && (!last || *time.deadline.last > *last)) last = time.deadline.last;
  return last;
}

class Suggesting {
 public:
  explicit Suggesting(const std::vector<DraftTask>& tasks)
      : tasks_(tasks), duties_(ordered_duties(tasks)) {}

  std::vector<DraftLink> links();

 private:
  void add_parts_of_wholes();
  void accept(const LinkCandidate& candidate, std::vector<DraftLink>& links);
  bool reaches(int from, int to);
  bool against_days(const LinkCandidate& candidate) const;

  const std::vector<DraftTask>& tasks_;
  std::vector<OrderedDuty> duties_;
  std::vector<LinkCandidate> candidates_;
  std::vector<std::vector<int>> after_;  // by duty: those that wait for it
  std::vector<std::size_t> before_;      // by duty: how many it waits for
  std::vector<int> seen_in_;             // by duty: the last walk that came to it
  int walks_ = 0;
};

// The systems of a task make up the whole that it shall have by its day: 2024年底前建成…体系.
void Suggesting::add_parts_of_wholes() {
  static const WordTable wholes = {"体系"}, reached = {"建成", "形成", "建立起"};
  static const WordTable parts = {"制度", "机制", "办法"};
  static const WordTable makes = {"建立", "健全", "完善", "落实", "制定", "推行", "实行"};
  for (std::size_t whole = 0; whole < duties_.size(); ++whole) {
    const OrderedDuty& duty = duties_[whole];
    if (!wholes.in(duty.text) || !reached.in(duty.text) ||
        tasks_[static_cast<std::size_t>(duty.task)].times.empty())
      continue;
    const auto part_of_it = [&](std::size_t at) {
      const OrderedDuty& other = duties_[at];
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

bool Suggesting::reaches(int from, int to) {
  const int walk = ++walks_;
  std::vector<int> open{from};
  std::size_t seen = 1;
  seen_in_[static_cast<std::size_t>(from)] = walk;
  while (!open.empty()) {
    const int at = open.back();
    open.pop_back();
    if (at == to) return true;
    for (const int next : after_[static_cast<std::size_t>(at)]) {
      if (std::exchange(seen_in_[static_cast<std::size_t>(next)], walk) == walk) continue;
      ++seen;
      open.push_back(next);
    }
    if (seen > farthest_search) return true;
  }
  return false;
}

bool Suggesting::against_days(const LinkCandidate& candidate) const {
  const auto day = [&](int duty) {
    return last_of(tasks_[static_cast<std::size_t>(duties_[static_cast<std::size_t>(duty)].task)]);
  };
  const std::optional<Day> before = day(candidate.before), after = day(candidate.after);
  return before && after && *before > *after;
}

void Suggesting::accept(const LinkCandidate& candidate, std::vector<DraftLink>& links) {
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
  candidates_ = OrderSearch(duties_).candidates();
  add_parts_of_wholes();
  after_.resize(duties_.size());
  before_.resize(duties_.size());
  seen_in_.resize(duties_.size());
  const auto distance = [&](const LinkCandidate& c) {
    const OrderedDuty& one = duties_[static_cast<std::size_t>(c.before)];
    const OrderedDuty& other = duties_[static_cast<std::size_t>(c.after)];
    return std::make_pair(one.group == other.group ? 0
                          : one.part == other.part ? 1
                                                   : 2,
                          std::abs(c.before - c.after));
  };
  std::stable_sort(candidates_.begin(), candidates_.end(),
                   [&](const LinkCandidate& a, const LinkCandidate& b) {
                     return a.sure != b.sure ? a.sure > b.sure : distance(a) < distance(b);
                   });
  std::vector<DraftLink> links;
  for (const LinkCandidate& candidate : candidates_) accept(candidate, links);
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
