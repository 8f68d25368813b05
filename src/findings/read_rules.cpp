#include "findings/read_rules.h"

#include "findings/read_scores.h"
#include "findings/rule_section.h"

#include <fmt/core.h>

namespace duban {

namespace {

std::vector<std::string> file_type_ids() {
  std::vector<std::string> ids;
  for (const FileType& type : known_file_types()) ids.emplace_back(type.id);
  return ids;
}

std::vector<std::pair<const char*, Cycle>> cycles() {
  std::vector<std::pair<const char*, Cycle>> all;
  for (std::size_t i = 0; i < cycle_words().size(); ++i)
    all.emplace_back(to_string(static_cast<Cycle>(i)).data(), static_cast<Cycle>(i));
  return all;
}

class Reader {
 public:
  Reader(const toml::table& root, const std::string& file, Problems& problems)
      : root_(root, file, problems), file_(file), problems_(problems) {}

  Rules read(Rules rules) {
    if (root_.whole("schema", 0) != 1)
      root_.complain("syntax", root_.place("schema"), "规则文件须有 schema = 1");
    rules.id = root_.text("id");
    rules.name = root_.text("name");
    rules.source = root_.text("source");
    read_deadlines(rules);
    read_work(rules);
    read_reporting(rules);
    read_triggers(rules);
    read_tiers(rules);
    read_burden(rules);
    read_limits(rules);
    read_rectify(rules);
    read_office(rules);
    read_scores(root_, file_, problems_, rules);
    root_.finish();
    return rules;
  }

 private:
  template <class Read>
  void section(const char* name, Read read) {
    if (const toml::table* table = root_.table(name)) {
      RuleSection values(*table, file_, problems_);
      read(values);
    }
  }

  void read_deadlines(Rules& rules) {
    section("deadlines", [&](RuleSection& values) {
      using YearBefore = Reading::YearBefore;
      using DayBefore = Reading::DayBefore;
      Reading& reading = rules.assumptions.reading;
      values.choice<YearBefore>("year_before", reading.year_before,
                                {{"strict", YearBefore::strict}, {"loose", YearBefore::loose}});
      values.choice<DayBefore>(
          "day_before", reading.day_before,
          {{"inclusive", DayBefore::inclusive}, {"exclusive", DayBefore::exclusive}});
    });
  }

  void read_work(Rules& rules) {
    section("work", [&](RuleSection& values) {
      for (const TaskKind kind : {TaskKind::milestone, TaskKind::recurring, TaskKind::ongoing,
                                  TaskKind::prohibition, TaskKind::triggered})
        values.work(std::string(to_string(kind)).c_str(),
                    rules.assumptions.work[static_cast<std::size_t>(kind)]);
    });
  }

  void read_reporting(Rules& rules) {
    section("report", [&](RuleSection& values) {
      values.choice<Cycle>("cycle", rules.cycle, cycles());
      values.whole("grace", rules.silent_grace);
    });
    section("evidence", [&](RuleSection& values) {
      values.whole("most_mb", rules.evidence.most_mb);
      values.texts("types", rules.evidence.types, file_type_ids());
    });
    section("sign", [&](RuleSection& values) { values.work("within", rules.sign_within); });
  }

  void read_triggers(Rules& rules) {
    section("time", [&](RuleSection& values) {
      values.whole("due_soon", rules.due_soon);
      values.whole("red_after", rules.red_after);
    });
    section("pace", [&](RuleSection& values) {
      values.whole("yellow", rules.pace_yellow);
      values.whole("red", rules.pace_red);
      values.flag("tell", rules.pace_told);
      values.choice<Cycle>("nodes", rules.pace_nodes, cycles());
    });
  }

  void read_burden(Rules& rules) {
    section("burden", [&](RuleSection& values) {
      values.whole("papers_a_month", rules.burden.papers_a_month);
      values.length("gap", rules.burden.gap);
      values.whole("fields_a_month", rules.burden.fields_a_month);
      values.whole("inspections_a_month", rules.burden.inspections_a_month);
    });
  }

  void read_limits(Rules& rules) {
    section("limits", [&](RuleSection& values) {
      Limits& limits = rules.limits;
      values.length("instruction", limits.instruction);
      values.length("instruction_urgent", limits.urgent);
      values.length("instruction_hard", limits.hard);
      values.length("meeting", limits.meeting);
      values.length("document", limits.document);
      values.length("feedback", limits.feedback);
      values.length("proposal", limits.proposal);
    });
  }

  void read_rectify(Rules& rules) {
    section("rectify", [&](RuleSection& values) {
      values.length("register", rules.rectify.enter);
      values.months("look_back", rules.rectify.look_back_months);
      values.text("review", rules.rectify.review);
    });
  }

  void read_office(Rules& rules) {
    section("office", [&](RuleSection& values) {
      SupervisingOffice& office = rules.office;
      values.text("name", office.name);
      values.text("mark", office.mark);
      values.text("contact", office.contact);
      values.text("phone", office.phone);
      values.text("copies_to", office.copies_to);
      values.text("reports_to", rules.upward.reports_to);
      values.text("signer", rules.upward.signer);
      values.text("report_mark", office.report_mark);
    });
  }

  void read_tiers(Rules& rules) {
    const auto tables = root_.tables("tier");
    if (!tables.empty()) rules.tiers.clear();
    for (const toml::table* table : tables) {
      RuleSection values(*table, file_, problems_);
      Tier& tier = rules.tiers.emplace_back();
      values.text("id", tier.id), values.text("paper", tier.paper);
      values.text("sheet", tier.sheet);
      values.choice<std::string>(
          "when", tier.when,
          {{"due-soon", "due-soon"}, {"overdue", "overdue"}, {"behind-pace", "behind-pace"}});
      values.length("after", tier.after);
      values.length("reply", tier.reply);
      tier.together = tier.paper.find("通报") != std::string::npos;
      values.flag("together", tier.together);
    }
  }

  Fields root_;
  std::string file_;
  Problems& problems_;
};

}  // namespace

Result<Rules> read_rules_over(const Rules& defaults, std::string_view text,
                              const std::string& file) {
  auto root = parse_toml(text, file);
  if (!root) return {std::nullopt, std::move(root.problems)};
  Problems problems;
  Rules rules = Reader(*root, file, problems).read(defaults);
  return result_of(std::move(rules), std::move(problems));
}

}  // namespace duban
