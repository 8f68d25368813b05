#include "journal/digest.h"

#include <charconv>
#include <string_view>
#include <unordered_map>

#include "base/sha256.h"
#include "journal/detail_json.h"

namespace duban {

namespace {

// Hashes a sequence of values, each as LENGTH:TEXT, so that no two sequences look alike.  Bytes are
// hashed in blocks of 64 KiB or a little more, each block led by the hash of what was before it.
class Digest {
 public:
  void add(std::string_view text) {
    char length[24];
    const auto end = std::to_chars(length, length + sizeof length, text.size()).ptr;
    block_.append(length, end).append(1, ':').append(text).append(1, ',');
    if (block_.size() >= 65536) flush();
  }
  void add(long long value) {
    char digits[24];
    add(std::string_view(digits, std::to_chars(digits, digits + sizeof digits, value).ptr));
  }
  void add(int value) { add(static_cast<long long>(value)); }
  void add(bool value) { add(value ? 1 : 0); }
  void add(double value) {
    char digits[40];
    add(std::string_view(digits, std::to_chars(digits, digits + sizeof digits, value).ptr));
  }
  void add(const std::string& text) { add(std::string_view(text)); }
  void add(const std::vector<std::string>& texts) {
    add(static_cast<long long>(texts.size()));
    for (const std::string& text : texts) add(text);
  }
  void add(const std::optional<Day>& day) {
    if (day) {
      add(day->number());
    } else {
      add(std::string_view());
    }
  }
  template <class... Values>
  void all(const Values&... values) {
    (add(values), ...);
  }
  void flush() { block_ = sha256(block_); }
  std::string finish() { return flush(), block_; }

 private:
  std::string block_;
};

void add_head(Digest& digest, const Plan& plan) {
  digest.all(plan.id, plan.title, plan.issuer, plan.number, plan.issued, plan.start, plan.end,
             plan.division, plan.units_file, plan.source_file, plan.source_sha256, plan.sample);
  digest.add(static_cast<long long>(plan.units.size()));
  for (const Unit& unit : plan.units) {
    digest.all(unit.id, unit.name, unit.aliases, unit.groups, unit.code, unit.level, unit.contact,
               unit.valid_from, unit.valid_to, unit.successor, unit.shared);
  }
  digest.add(static_cast<long long>(plan.parts.size()));
  for (const Part& part : plan.parts) digest.all(part.number, part.title);
}

std::string text_of(const Deadline& deadline) {
  Digest digest;
  digest.all(static_cast<int>(deadline.kind), deadline.first, deadline.last, deadline.otherwise,
             static_cast<int>(deadline.strength), deadline.words, deadline.rule, deadline.ambiguous,
             to_json(deadline.recurrence), to_json(deadline.span));
  return digest.finish();
}

// Shared deadlines are spelt out once.
class Deadlines {
 public:
  const std::string& operator[](const SharedDeadline& deadline) {
    std::string& text = texts_[deadline.get()];
    if (deadline && text.empty()) text = text_of(*deadline);
    return text;
  }

 private:
  std::unordered_map<const Deadline*, std::string> texts_;
};

void add_links(Digest& digest, const Plan& plan, const Task& task) {
  digest.add(static_cast<long long>(task.after.size()));
  for (const Link& link : task.after) {
    digest.all(plan.tasks[link.from].number, static_cast<int>(link.type), link.lag.days,
               link.lag.working, link.hard, link.why);
  }
}

void add_task(Digest& digest, const Plan& plan, const Task& task, Deadlines& deadlines) {
  const std::string_view parent =
      task.parent == no_task ? std::string_view() : plan.tasks[task.parent].number;
  digest.all(task.number, task.part, task.title, static_cast<int>(task.kind), parent, task.leaf,
             task.due_text, deadlines[task.due], task.every_text, deadlines[task.every], task.start,
             task.work ? task.work->days : -1, task.work && task.work->working, task.lead,
             task.support, task.each, task.unit, task.weight);
  add_links(digest, plan, task);
  if (task.targets.empty() && !task.detail) return digest.add(0);
  digest.all(1, to_json(task.targets), to_json(*task.detail, Lines::left_out));
}

}  // namespace

std::string digest_of(const Plan& plan) {
  Digest digest;
  Deadlines deadlines;
  add_head(digest, plan);
  digest.add(static_cast<long long>(plan.tasks.size()));
  for (const Task& task : plan.tasks) add_task(digest, plan, task, deadlines);
  return digest.finish();
}

}  // namespace duban
