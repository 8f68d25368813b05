#include "inspection/mend.h"

namespace duban {

namespace {

// More tries than this mend nothing in practice: where all units inspect all, it cannot be avoided.
constexpr int most_tries = 200'000;

class Parting {
 public:
  Parting(Seats& seats, const std::vector<std::size_t>& order) : seats_(seats), order_(order) {}

  // Whether some seat changed for the better.
  bool step() {
    for (std::size_t object = 0; object < seats_.demand().objects.size(); ++object) {
      const auto team = seats_.team(object);
      for (const std::size_t inspector : team)
        if (seats_.is_mutual(object, inspector) && part(object, inspector)) return true;
    }
    return false;
  }

 private:
  bool part(std::size_t object, std::size_t out) {
    for (const std::size_t in : order_) {
      if (tries_ >= most_tries) return false;
      if (in == out || !seats_.may_replace(object, out, in)) continue;
      if (seats_.load(in) < seats_.load(out) && replace(object, out, in)) return true;
      if (swap_with(object, out, in)) return true;
    }
    return false;
  }

  bool replace(std::size_t object, std::size_t out, std::size_t in) {
    ++tries_;
    const std::size_t before = seats_.mutual();
    seats_.replace(object, out, in);
    if (seats_.mutual() < before) return true;
    seats_.replace(object, in, out);
    return false;
  }

  // `in` takes the seat, and `out` one of his.
  bool swap_with(std::size_t object, std::size_t out, std::size_t in) {
    const auto others = seats_.objects_of(in);
    for (const std::size_t other : others) {
      ++tries_;
      const std::size_t before = seats_.mutual();
      if (!seats_.may_replace(other, in, out)) continue;
      seats_.replace(object, out, in);
      seats_.replace(other, in, out);
      if (seats_.mutual() < before) return true;
      seats_.replace(other, out, in);
      seats_.replace(object, in, out);
    }
    return false;
  }

  Seats& seats_;
  const std::vector<std::size_t>& order_;
  int tries_ = 0;
};

}  // namespace

void part_mutual(Seats& seats, const std::vector<std::size_t>& order) {
  Parting parting(seats, order);
  while (seats.mutual() > 0 && parting.step()) {
  }
}

}  // namespace duban
