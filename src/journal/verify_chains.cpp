#include <fmt/core.h>

#include "journal/events.h"
#include "journal/verify.h"

namespace duban {

namespace {

constexpr std::size_t most_told = 20;  // of one chain: the first one matters, the rest follow

// Walks one chain in order and tells where it does not hold.
class Walk {
 public:
  Walk(Head head, const Database& database, Problems& problems)
      : head_(std::move(head)), database_(database), problems_(problems) {}

  void take(const Rows& rows) {
    const Event event = read_event(rows);
    if (event.seq != seq_ + 1) {
      complain(fmt::format("记录 {}-{} 至 {}-{} 缺失", head_.origin, seq_ + 1, head_.origin,
                           event.seq - 1));
    } else if (event.prev != hash_) {
      complain(fmt::format("记录 {} 与前一条记录接不上", event.id));
    }
    if (!reads_exactly(rows, event) || hash_of(event) != event.hash) {
      complain(fmt::format("记录 {} 被改动过:内容与其校验值不符", event.id));
    }
    seq_ = event.seq;
    hash_ = event.hash;
  }

  void finish() {
    if (seq_ < head_.seq) {
      complain(fmt::format("记录 {}-{} 起至 {}-{} 缺失", head_.origin, seq_ + 1, head_.origin,
                           head_.seq));
    } else if (seq_ > head_.seq || hash_ != head_.hash) {
      complain(fmt::format("记录 {}-{} 与链尾的登记不符", head_.origin, seq_));
    }
  }

 private:
  // What is no kind or no day would be read as another one.
  static bool reads_exactly(const Rows& rows, const Event& event) {
    return rows.text(5) == to_string(event.kind) && rows.text(6) == to_string(event.on);
  }

  void complain(std::string message) {
    if (++told_ > most_told) return;
    duban::complain(problems_, database_, "broken-chain", std::move(message));
  }

  Head head_;
  const Database& database_;
  Problems& problems_;
  std::int64_t seq_ = 0;
  std::string hash_;
  std::size_t told_ = 0;
};

std::vector<Head> all_heads(Database& database) {
  std::vector<Head> heads;
  Rows rows = database.query("SELECT origin, seq, hash FROM chain ORDER BY own DESC, origin");
  while (rows.next()) heads.push_back({rows.string(0), rows.long_whole(1), rows.string(2)});
  return heads;
}

void refuse_strays(Database& database, Problems& problems) {
  Rows rows = database.query(
      "SELECT origin, min(seq) FROM event WHERE origin NOT IN (SELECT origin FROM chain) "
      "GROUP BY origin");
  while (rows.next()) {
    complain(problems, database, "broken-chain",
             fmt::format("记录 {}-{} 不属于任何登记过的链", rows.text(0), rows.long_whole(1)));
  }
}

}  // namespace

void verify_chains(Database& database, Problems& problems) {
  if (database.number("SELECT count(*) FROM chain WHERE own = 1") != 1) {
    complain(problems, database, "broken-chain", "本机的记录链没有登记");
  }
  for (const Head& head : all_heads(database)) {
    Walk walk(head, database, problems);
    Rows rows = database.query("SELECT * FROM event WHERE origin = ? ORDER BY seq", head.origin);
    while (rows.next()) walk.take(rows);
    walk.finish();
  }
  refuse_strays(database, problems);
}

}  // namespace duban
