#include "findings/rule_values.h"

#include <fmt/core.h>

#include "base/text.h"
#include "base/toml.h"
#include "plan/length.h"

namespace duban {

namespace {

std::string to_words(const std::string& text) { return "\"" + text + "\""; }
std::string to_words(int number) { return std::to_string(number); }
std::string to_words(bool flag) { return flag ? "true" : "false"; }
std::string to_words(Points points) { return to_string(points); }
std::string to_words(const Work& work) {
  return work.working ? "\"" + print_length(work.days, true) + "\"" : std::to_string(work.days);
}
std::string to_words(const std::vector<std::string>& texts) {
  return texts.empty() ? "[]" : "[\"" + join(texts, "\", \"") + "\"]";
}
std::string to_words(Cycle cycle) { return to_words(std::string(to_string(cycle))); }

class Collector {
 public:
  explicit Collector(const toml::table& file) : file_(file) {}

  // Of one section until the next.
  void section(const char* name) { section_ = name; }

  template <class T>
  void add(const char* key, const T& value) {
    const toml::table* table = file_[section_].as_table();
    values_.push_back(
        {fmt::format("{}.{}", section_, key), to_words(value), table && table->contains(key)});
  }

  void add_line(const char* list, const std::string& id, std::string words) {
    values_.push_back({fmt::format("{}.{}", list, id), std::move(words), file_.contains(list)});
  }

  std::vector<RuleValue> finish() { return std::move(values_); }

 private:
  const toml::table& file_;
  std::string section_;
  std::vector<RuleValue> values_;
};

void add_judging(const Rules& rules, Collector& to) {
  const Reading& reading = rules.assumptions.reading;
  to.section("deadlines");
  to.add("year_before",
         std::string(reading.year_before == Reading::YearBefore::strict ? "strict" : "loose"));
  to.add(
      "day_before",
      std::string(reading.day_before == Reading::DayBefore::inclusive ? "inclusive" : "exclusive"));
  to.section("work");
  for (const TaskKind kind : {TaskKind::milestone, TaskKind::prohibition, TaskKind::recurring,
                              TaskKind::ongoing, TaskKind::triggered}) {
    const Work& work = rules.assumptions.work[static_cast<std::size_t>(kind)];
    to.add(std::string(to_string(kind)).c_str(), print_length(work.days, work.working));
  }
  to.section("report");
  to.add("cycle", rules.cycle), to.add("grace", rules.silent_grace);
  to.section("time");
  to.add("due_soon", rules.due_soon), to.add("red_after", rules.red_after);
  to.section("pace");
  to.add("yellow", rules.pace_yellow), to.add("red", rules.pace_red);
  to.add("tell", rules.pace_told), to.add("nodes", rules.pace_nodes);
  to.section("sign");
  to.add("within", rules.sign_within);
  to.section("evidence");
  to.add("most_mb", rules.evidence.most_mb), to.add("types", rules.evidence.types);
}

void add_tiers(const Rules& rules, Collector& to) {
  for (const Tier& tier : rules.tiers)
    to.add_line(
        "tier", tier.id,
        fmt::format("{}{} when={} after={} reply={}{}", tier.paper,
                    tier.sheet.empty() ? "" : "(" + tier.sheet + ")", tier.when,
                    to_words(tier.after), to_words(tier.reply), tier.together ? " together" : ""));
}

void add_limits(const Rules& rules, Collector& to) {
  to.section("limits");
  to.add("instruction", rules.limits.instruction),
      to.add("instruction_urgent", rules.limits.urgent);
  to.add("instruction_hard", rules.limits.hard), to.add("meeting", rules.limits.meeting);
  to.add("document", rules.limits.document), to.add("feedback", rules.limits.feedback);
  to.add("proposal", rules.limits.proposal);
  to.section("rectify");
  to.add("register", rules.rectify.enter);
  to.add("look_back", fmt::format("{} months", rules.rectify.look_back_months));
  to.add("review", rules.rectify.review);
  to.section("burden");
  to.add("papers_a_month", rules.burden.papers_a_month), to.add("gap", rules.burden.gap);
  to.add("fields_a_month", rules.burden.fields_a_month);
  to.add("inspections_a_month", rules.burden.inspections_a_month);
}

void add_scores(const ScoreRules& scores, Collector& to) {
  to.section("scores");
  to.add("enabled", scores.enabled);
  to.add("total", scores.total), to.add("shared", scores.shared);
  to.add("not_concerned", std::string(scores.scaled ? "scale" : "full"));
  to.add("least_share", scores.least_share);
  for (const ScoreLine& line : scores.lines) {
    std::string words = fmt::format("{} kind={} part={}", line.words, to_string(line.kind),
                                    line.shared ? "shared" : "own");
    const auto say = [&](const char* key, Points points) {
      if (points != Points{}) words += fmt::format(" {}={}", key, to_string(points));
    };
    say("full", line.full), say("points", line.points), say("cap", line.cap);
    words += " counts=" + to_words(line.counts);
    if (!line.units.empty()) words += " units=" + to_words(line.units);
    if (!line.tasks.empty()) words += " tasks=" + to_words(line.tasks);
    to.add_line("score", line.id, std::move(words));
  }
}

}  // namespace

std::vector<RuleValue> values_of(const Rules& rules, std::string_view text) {
  const auto file = parse_toml(text, rules.id);
  static const toml::table none;
  Collector to(file ? *file : none);
  to.section("office");
  to.add("name", rules.office.name), to.add("mark", rules.office.mark);
  to.add("report_mark", rules.office.report_mark);
  to.add("contact", rules.office.contact), to.add("phone", rules.office.phone);
  to.add("copies_to", rules.office.copies_to);
  to.add("reports_to", rules.upward.reports_to), to.add("signer", rules.upward.signer);
  add_judging(rules, to);
  add_tiers(rules, to);
  add_limits(rules, to);
  add_scores(rules.scores, to);
  return to.finish();
}

}  // namespace duban
