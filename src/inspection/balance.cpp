#include "inspection/mend.h"

#include <algorithm>
#include <limits>

namespace duban {

namespace {

constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

// How the search came to an inspector: who hands on which object to him.
struct Step {
  std::size_t from = nobody;
  std::size_t object = 0;
};

// Breadth first over "may take over an object of".  From `hopeless` nobody with room is reached.
class Chain {
 public:
  Chain(Seats& seats, const std::vector<std::size_t>& order, std::size_t start,
        std::vector<bool>& hopeless)
      : seats_(seats), order_(order), start_(start), hopeless_(hopeless), steps_(order.size()) {}

  // Whether a seat was handed on.
  bool relieve() {
    std::vector<std::size_t> queue = {start_};
    steps_[start_].from = start_;
    for (std::size_t at = 0; at < queue.size(); ++at) {
      const std::size_t end = visit(queue[at], queue);
      if (end != nobody) return hand_on(end);
    }
    for (const std::size_t reached : queue)
      if (seats_.load(reached) <= seats_.load(start_)) hopeless_[reached] = true;
    return false;
  }

 private:
  std::size_t visit(std::size_t from, std::vector<std::size_t>& queue) {
    for (const std::size_t object : seats_.objects_of(from)) {
      for (const std::size_t to : order_) {
        if (steps_[to].from != nobody || !seats_.may_replace(object, from, to)) continue;
        steps_[to] = {from, object};
        if (seats_.load(to) + 2 <= seats_.load(start_)) return to;
        queue.push_back(to);
      }
    }
    return nobody;
  }

  // From the far end; undone where an object on the way twice would lose its lead.
  bool hand_on(std::size_t end) {
    std::vector<std::size_t> done;
    for (std::size_t to = end; to != start_; to = steps_[to].from) {
      const Step& step = steps_[to];
      if (!seats_.may_replace(step.object, step.from, to)) {
        std::reverse(done.begin(), done.end());
        for (const std::size_t back : done)
          seats_.replace(steps_[back].object, back, steps_[back].from);
        return false;
      }
      seats_.replace(step.object, step.from, to);
      done.push_back(to);
    }
    return true;
  }

  Seats& seats_;
  const std::vector<std::size_t>& order_;
  std::size_t start_;
  std::vector<bool>& hopeless_;
  std::vector<Step> steps_;
};

std::vector<std::size_t> most_loaded_first(const Seats& seats, std::vector<std::size_t> order) {
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return seats.load(a) > seats.load(b); });
  return order;
}

}  // namespace

void balance(Seats& seats, const std::vector<std::size_t>& order) {
  bool better = true;
  while (better && seats.spread() > 1) {
    better = false;
    std::vector<bool> hopeless(order.size());
    for (const std::size_t inspector : most_loaded_first(seats, order)) {
      if (hopeless[inspector] || !Chain(seats, order, inspector, hopeless).relieve()) continue;
      better = true;
      hopeless.assign(order.size(), false);
    }
  }
}

}  // namespace duban
