#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/draft.h"
#include "intake/rule_words.h"
#include "intake/shared_words.h"

namespace duban {

// A duty as the rules of order see it.
struct OrderedDuty {
  int task = 0;   // index in the draft's tasks
  int group = 0;  // the task it is a part of
  int part = -1;
  std::string text;  // without brackets
};

// A link that a rule would make.
struct LinkCandidate {
  int before = 0, after = 0;  // indices of duties
  double sure = 0;
  std::string_view why;
  bool whole = false;  // a part of the whole that waits
};

// The tasks that have none below them, but for prohibitions, which are never done.
std::vector<OrderedDuty> ordered_duties(const std::vector<DraftTask>& tasks);

// What the rules of order find among duties.  Needs: the duties outlive it.
class OrderSearch {
 public:
  explicit OrderSearch(const std::vector<OrderedDuty>& duties);

  // In the order of the rules.
  std::vector<LinkCandidate> candidates() const;

 private:
  std::vector<LinkCandidate> apply(std::size_t number) const;
  bool fits(std::size_t duty, std::size_t rule, RuleWords::List list) const {
    return words_.fits(said_[duty], rule, list);
  }
  // Where a rule looks, with a stretch of words that two duties must share there.
  struct Key {
    std::uint64_t scope = 0;
    std::string_view words;

    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const {
      return std::hash<std::string_view>()(key.words) ^ std::hash<std::uint64_t>()(key.scope << 7);
    }
  };
  std::vector<Key> keys_of(const OrderedDuty& duty, std::string_view text,
                           const OrderRule& rule) const;
  std::size_t workers() const;

  const std::vector<OrderedDuty>& duties_;
  KnownWords known_;
  RuleWords words_;
  std::vector<RuleWords::Said> said_;  // by duty
};

}  // namespace duban
