#include "commands/inspections/draw_units.h"

#include "base/text.h"
#include "wording/fold.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace duban {

namespace {

// Blanks and full-width forms apart.
std::u32string bare(const std::string& word) { return fold(word).points; }

// The unit that carries on in the end; a circle of successors ends where it began.
const Unit& living(const Plan& plan, const Unit& unit) {
  const Unit* now = &unit;
  for (std::size_t steps = 0; steps < plan.units.size() && !now->successor.empty(); ++steps) {
    const Unit* next = plan.unit(now->successor);
    if (!next) break;
    now = next;
  }
  return *now;
}

// What the loaded plans call their units.
class KnownUnits {
 public:
  explicit KnownUnits(const Office& office) {
    for (const std::string& id : office.journal.plans(office.horizon)) {
      const auto plan = office.journal.plan(id, office.horizon, Journal::Detail::none);
      for (const Unit& unit : plan->units) add(unit, living(*plan, unit).name);
    }
  }

  // A name that ends as the word does, or the other way round: 司法局 and 市司法局; "" = none.
  std::string like(const std::string& word) const {
    for (const auto& [called, meant] : names_)
      if (called != word && (called.ends_with(word) || word.ends_with(called)) &&
          std::min(called.size(), word.size()) >= least_alike)
        return *meant.begin();
    return "";
  }

  // All that the word may mean.
  std::set<std::string> meant_by(const std::string& word) const {
    const auto exact = names_.find(word);
    if (exact != names_.end()) return exact->second;
    const auto alike = bare_.find(bare(word));
    return alike == bare_.end() ? std::set<std::string>() : alike->second;
  }

 private:
  void add(const Unit& unit, const std::string& name) {
    std::vector<std::string> words = unit.aliases;
    words.push_back(unit.id), words.push_back(unit.name);
    for (const std::string& word : words) names_[word].insert(name), bare_[bare(word)].insert(name);
  }

  static constexpr std::size_t least_alike = 9;  // bytes: three characters

  std::map<std::string, std::set<std::string>> names_;
  std::map<std::u32string, std::set<std::string>> bare_;
};

class Joining {
 public:
  Joining(const Office& office, FrozenDraw& draw, Problems& problems)
      : known_(office), draw_(draw), problems_(problems) {}

  void join() {
    for (const PoolEntry& object : draw_.objects.entries) {
      if (!object.unit.empty())
        join(object.unit, draw_.objects, object.line);
      else
        join_itself(object);
    }
    for (const PoolEntry& inspector : draw_.inspectors.entries)
      join(inspector.unit, draw_.inspectors, inspector.line);
    for (const DrawPool* pool : {&draw_.objects, &draw_.inspectors})
      for (const PoolEntry& entry : pool->entries)
        for (const std::string& avoided : entry.avoid) join_known(avoided);
  }

 private:
  // A word that stands for a unit.
  void join(const std::string& word, const DrawPool& pool, int line) {
    if (word.empty() || !seen_.insert(word).second) return;
    const auto meant = known_.meant_by(word);
    if (meant.size() > 1) return tell_doubtful(word, meant, pool, line);
    const std::string name =
        meant.empty() ? first_.emplace(bare(word), word).first->second : *meant.begin();
    if (name != word) draw_.same_units[word] = name;
    if (meant.empty()) ask_about(word, pool, line);
  }

  // A short name that no plan has must not part a person from his unit in silence.
  void ask_about(const std::string& word, const DrawPool& pool, int line) {
    const std::string like = known_.like(word);
    if (like.empty()) return;
    problems_.push_back(
        {"unknown-unit",
         Severity::advice,
         {pool.source, line},
         fmt::format("“{}”不是方案中单位的名称或别名,按另一个单位对待;如即“{}”,请写全称或登记别名",
                     word, like)});
  }

  // An object that is a unit, as one without a unit of its own may be.
  void join_itself(const PoolEntry& object) {
    const auto meant = known_.meant_by(object.name);
    if (meant.size() == 1) draw_.same_units[object.name] = *meant.begin();
    if (meant.size() > 1) tell_doubtful(object.name, meant, draw_.objects, object.line);
  }

  // What is avoided may be a person or an object: joined where it is surely a unit.
  void join_known(const std::string& word) {
    const auto meant = known_.meant_by(word);
    const auto alike = first_.find(bare(word));
    if (meant.size() == 1 && *meant.begin() != word)
      draw_.same_units[word] = *meant.begin();
    else if (meant.empty() && alike != first_.end() && alike->second != word)
      draw_.same_units[word] = alike->second;
  }

  void tell_doubtful(const std::string& word, const std::set<std::string>& meant,
                     const DrawPool& pool, int line) {
    problems_.push_back(
        {"unknown-unit",
         Severity::advice,
         {pool.source, line},
         fmt::format("“{}”在已载入的方案中指不同的单位({}),按原文对待;请写全称", word,
                     duban::join(std::vector<std::string>(meant.begin(), meant.end()), "、"))});
  }

  KnownUnits known_;
  FrozenDraw& draw_;
  Problems& problems_;
  std::set<std::string> seen_;
  std::map<std::u32string, std::string> first_;  // of those that no plan knows: as first written
};

}  // namespace

void join_units(const Office& office, FrozenDraw& draw, Problems& problems) {
  Joining(office, draw, problems).join();
}

}  // namespace duban
