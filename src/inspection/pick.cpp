#include "inspection/pick.h"

#include <bit>
#include <cassert>

namespace duban {

namespace {

// Running sums that can change (a Fenwick tree).
class RunningSums {
 public:
  explicit RunningSums(const std::vector<std::int64_t>& weights) : tree_(weights.size() + 1) {
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const std::size_t at = i + 1;
      const auto weight = static_cast<std::uint64_t>(weights[i]);
      total_ += weight;
      tree_[at] += weight;
      const std::size_t above = at + (at & (~at + 1));
      if (above < tree_.size()) tree_[above] += tree_[at];
    }
  }

  std::uint64_t total() const { return total_; }

  // The first position whose running sum is greater than x.
  std::size_t position_of(std::uint64_t x) const {
    std::size_t at = 0;
    for (std::size_t step = std::bit_floor(tree_.size()); step > 0; step /= 2)
      if (at + step < tree_.size() && tree_[at + step] <= x) at += step, x -= tree_[at];
    return at;
  }

  void remove(std::size_t position, std::int64_t weight) {
    total_ -= static_cast<std::uint64_t>(weight);
    for (std::size_t at = position + 1; at < tree_.size(); at += at & (~at + 1))
      tree_[at] -= static_cast<std::uint64_t>(weight);
  }

 private:
  std::vector<std::uint64_t> tree_;
  std::uint64_t total_ = 0;
};

}  // namespace

std::vector<std::size_t> pick(DrawNumbers& numbers, const std::vector<std::int64_t>& weights,
                              std::size_t count) {
  assert(count <= weights.size());
  RunningSums sums(weights);
  std::vector<std::size_t> picked;
  while (picked.size() < count) {
    // The last one left is no choice, whatever it weighs.
    const bool last = picked.size() + 1 == weights.size();
    const std::uint64_t x = last ? 0 : numbers.below(sums.total());
    const std::size_t position = sums.position_of(x);
    sums.remove(position, weights[position]);
    picked.push_back(position);
  }
  return picked;
}

}  // namespace duban
