#include "findings/rules.h"

#include "base/embedded.h"
#include "base/text.h"
#include "base/toml.h"
#include "plan/length.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

constexpr std::string_view folder = "plans/rules/";

// One section of the rule file; every value keeps its default where it is left out.
class Section {
 public:
  Section(const toml::table& table, const std::string& file, Problems& problems)
      : fields_(table, file, problems) {}
  ~Section() { fields_.finish(); }
  Section(const Section&) = delete;
  Section& operator=(const Section&) = delete;

  void whole(const char* key, int& value) {
    const int given = fields_.whole(key, value);
    if (given < 0) return wrong(key, "不能为负");
    value = given;
  }
  void flag(const char* key, bool& value) { value = fields_.flag(key, value); }
  void text(const char* key, std::string& value) {
    if (const std::string given = fields_.text(key); !given.empty()) value = given;
  }
  void texts(const char* key, std::vector<std::string>& value,
             const std::vector<std::string>& known) {
    const auto given = fields_.texts(key);
    for (const std::string& text : given)
      if (std::find(known.begin(), known.end(), text) == known.end())
        return wrong(key, fmt::format("只能是 {}", join(known, "、")));
    if (!given.empty()) value = given;
  }
  void work(const char* key, Work& value) {
    const std::string given = fields_.text(key);
    if (given.empty()) return;
    const auto length = read_length(given);
    if (length && length->days >= 0)
      value = {length->days, length->working};
    else
      wrong(key, "应写作“120 days”或“5 working days”");
  }
  // A whole number of days, or a length in words.
  void length(const char* key, Work& value) {
    const toml::node* given = fields_.any(key);
    if (given && given->is_integer()) return whole(key, value.days);
    work(key, value);
  }
  template <class T>
  void choice(const char* key, T& value, const std::vector<std::pair<const char*, T>>& names) {
    const std::string given = fields_.text(key);
    if (given.empty()) return;
    std::vector<std::string> known;
    for (const auto& [name, meaning] : names) {
      if (given == name) return void(value = meaning);
      known.push_back(name);
    }
    wrong(key, fmt::format("只能是 {}", join(known, "、")));
  }
  // A key that the program reads elsewhere or later: known, and not judged here.
  void skip(const char* key) { fields_.any(key); }

 private:
  void wrong(const char* key, const std::string& what) {
    fields_.complain("syntax", fields_.place(key), fmt::format("“{}”{}", key, what));
  }
  Fields fields_;
};

std::vector<std::string> file_type_ids() {
  std::vector<std::string> ids;
  for (const FileType& type : known_file_types()) ids.emplace_back(type.id);
  return ids;
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
    root_.finish();
    return rules;
  }

 private:
  template <class Read>
  void section(const char* name, Read read) {
    if (const toml::table* table = root_.table(name)) {
      Section values(*table, file_, problems_);
      read(values);
    }
  }

  void read_deadlines(Rules& rules) {
    section("deadlines", [&](Section& values) {
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
    section("work", [&](Section& values) {
      for (const TaskKind kind : {TaskKind::milestone, TaskKind::recurring, TaskKind::ongoing,
                                  TaskKind::prohibition, TaskKind::triggered})
        values.work(std::string(to_string(kind)).c_str(),
                    rules.assumptions.work[static_cast<std::size_t>(kind)]);
    });
  }

  void read_reporting(Rules& rules) {
    section("report", [&](Section& values) {
      values.choice<Cycle>("cycle", rules.cycle,
                           {{"none", Cycle::none},
                            {"month", Cycle::month},
                            {"quarter", Cycle::quarter},
                            {"half", Cycle::half},
                            {"year", Cycle::year}});
      values.whole("grace", rules.silent_grace);
    });
    section("evidence", [&](Section& values) {
      values.whole("most_mb", rules.evidence.most_mb);
      values.texts("types", rules.evidence.types, file_type_ids());
    });
    section("sign", [&](Section& values) { values.work("within", rules.sign_within); });
  }

  void read_triggers(Rules& rules) {
    section("time", [&](Section& values) {
      values.whole("due_soon", rules.due_soon);
      values.whole("red_after", rules.red_after);
    });
    section("pace", [&](Section& values) {
      values.whole("yellow", rules.pace_yellow);
      values.whole("red", rules.pace_red);
      values.flag("tell", rules.pace_told);
    });
    section("scores", [&](Section& values) {
      values.flag("enabled", rules.scores);
      values.skip("yellow"), values.skip("red");
    });
  }

  void read_burden(Rules& rules) {
    section("burden", [&](Section& values) {
      values.whole("papers_a_month", rules.burden.papers_a_month);
      values.length("gap", rules.burden.gap);
    });
  }

  void read_limits(Rules& rules) {
    section("limits", [&](Section& values) {
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

  void read_tiers(Rules& rules) {
    const auto tables = root_.tables("tier");
    if (!tables.empty()) rules.tiers.clear();
    for (const toml::table* table : tables) {
      Section values(*table, file_, problems_);
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

Result<Rules> read_over(const Rules& defaults, std::string_view text, const std::string& file) {
  auto root = parse_toml(text, file);
  if (!root) return {std::nullopt, std::move(root.problems)};
  Problems problems;
  Rules rules = Reader(*root, file, problems).read(defaults);
  return result_of(std::move(rules), std::move(problems));
}

const EmbeddedFile* embedded_rules(std::string_view id) {
  const std::string name = fmt::format("{}{}.toml", folder, id);
  for (const EmbeddedFile& file : embedded_files())
    if (file.name == name) return &file;
  return nullptr;
}

const Rules& default_rules() {
  static const Rules rules = [] {
    const EmbeddedFile* file = embedded_rules("default");
    return file ? read_over({}, file->content, std::string(file->name)).value.value_or(Rules{})
                : Rules{};
  }();
  return rules;
}

}  // namespace

Result<Rules> read_rules(std::string_view text, const std::string& file) {
  return read_over(default_rules(), text, file);
}

std::optional<Rules> preset_rules(std::string_view id) {
  const EmbeddedFile* file = embedded_rules(id);
  if (!file) return {};
  return read_rules(file->content, std::string(file->name)).value;
}

std::vector<std::string> preset_ids() {
  std::vector<std::string> ids;
  for (const EmbeddedFile& file : embedded_files())
    if (file.name.starts_with(folder))
      ids.emplace_back(file.name.substr(folder.size(), file.name.size() - folder.size() - 5));
  return ids;
}

}  // namespace duban
