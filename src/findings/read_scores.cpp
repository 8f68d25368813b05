#include "findings/read_scores.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"

namespace duban {

namespace {

constexpr ScoreKind all_kinds[] = {ScoreKind::per_miss, ScoreKind::proportional,
                                   ScoreKind::all_or_nothing, ScoreKind::per_violation,
                                   ScoreKind::bonus};

// One `[[score]]`; every mistake is told at its own line.
class LineReader {
 public:
  LineReader(const toml::table& table, const std::string& file, Problems& problems,
             const Rules& rules)
      : fields_(table, file, problems), rules_(rules) {}

  ScoreLine read() {
    ScoreLine line;
    line.id = needed("id");
    line.words = needed("words");
    const bool known = read_kind(line.kind);
    read_part(line.shared);
    line.full = points("full"), line.points = points("points"), line.cap = points("cap");
    line.counts = fields_.texts("counts");
    line.units = fields_.text_or_texts("units");
    line.tasks = fields_.text_or_texts("tasks");
    if (known && !unreadable_) check_points(line);
    check_counts(line, known);
    for (const std::string& task : line.tasks)
      if (task.find('/') == std::string::npos)
        wrong("tasks", fmt::format("应写作“方案/编号”,“{}”不是", task));
    fields_.finish();
    return line;
  }

 private:
  void wrong(const char* key, const std::string& what) {
    fields_.complain("syntax", fields_.place(key), fmt::format("“{}”{}", key, what));
  }

  std::string needed(const char* key) {
    std::string text = fields_.text(key);
    if (text.empty()) wrong(key, "不能缺");
    return text;
  }

  bool read_kind(ScoreKind& kind) {
    const std::string given = needed("kind");
    std::vector<std::string> known;
    for (const ScoreKind one : all_kinds) {
      if (given == to_string(one)) return kind = one, true;
      known.emplace_back(to_string(one));
    }
    if (!given.empty()) wrong("kind", fmt::format("只能是 {}", join(known, "、")));
    return false;
  }

  void read_part(bool& shared) {
    const std::string given = fields_.text("part");
    shared = given != "own";
    if (!given.empty() && given != "own" && given != "shared")
      wrong("part", "只能是 shared(共性)、own(部门)");
  }

  Points points(const char* key) {
    const double given = fields_.number(key).value_or(0);
    const auto read = to_points(given);
    if (read && read->hundredths >= 0) return *read;
    wrong(key, "应为不小于0的分数,最多两位小数(扣分、加分由 kind 决定,不写负号)");
    unreadable_ = true;
    return {};
  }

  void check_points(const ScoreLine& line) {
    const bool by_case = line.kind == ScoreKind::per_miss ||
                         line.kind == ScoreKind::per_violation || line.kind == ScoreKind::bonus;
    const bool has_full = line.kind != ScoreKind::per_violation && line.kind != ScoreKind::bonus;
    const std::string kind(to_string(line.kind));
    if (by_case && line.points == Points{}) wrong("points", kind + " 须写每例的分数");
    if (!by_case && line.points != Points{}) wrong("points", kind + " 不按例计分,不写");
    if (has_full && line.full == Points{}) wrong("full", kind + " 须写本行满分");
    if (line.kind == ScoreKind::bonus && line.full != Points{})
      wrong("full", "bonus 是加分,不占满分;最多加几分用 cap");
    if (line.cap != Points{} && (has_full || line.full != Points{}))
      wrong("cap", "本行有满分,扣完为止,不再写 cap");
  }

  void check_counts(const ScoreLine& line, bool known) {
    if (line.counts.empty()) wrong("counts", "不能缺:写明数什么,如 [\"overdue\"]");
    for (const std::string& id : line.counts) {
      const Countable* row = find_countable(id);
      if (!row) {
        wrong("counts", fmt::format("不能数“{}”{}", id, why_not(id)));
      } else if (known && !fits(*row, line.kind)) {
        wrong("counts", fmt::format("{} 不能数“{}”({})", to_string(line.kind), id, row->chinese));
      } else if (row->id == "paper:") {
        check_tier(name_in(id));
      }
    }
  }

  static bool fits(const Countable& row, ScoreKind kind) {
    if (kind == ScoreKind::bonus) return row.merit;
    return kind == ScoreKind::proportional ? row.of_asked : row.miss;
  }

  // What is nobody's fault is told apart from what nobody knows.
  static std::string why_not(const std::string& id) {
    for (const char* innocent :
         {"due-soon", "blocked", "waiting-on-late", "at-risk", "extension-waiting"})
      if (id == innocent) return ":不是单位自身的过错,不计分";
    std::vector<std::string> known;
    for (const Countable& row : score_countables) known.emplace_back(row.id);
    return fmt::format("{};可数:{}", did_you_mean(id, known), join(known, "、"));
  }

  void check_tier(std::string_view name) {
    std::vector<std::string> known;
    for (const Tier& tier : rules_.tiers) known.push_back(tier.id);
    if (std::find(known.begin(), known.end(), name) == known.end())
      wrong("counts", fmt::format("“paper:{}”:没有这一级公文{};本规则有:{}", name,
                                  did_you_mean(name, known), join(known, "、")));
  }

  Fields fields_;
  const Rules& rules_;
  bool unreadable_ = false;  // some points: what they should be is not judged
};

// `[scores]`: what holds for the sheet as a whole.
class SheetReader {
 public:
  SheetReader(const toml::table& table, const std::string& file, Problems& problems)
      : fields_(table, file, problems) {}

  void read(ScoreRules& scores) {
    scores.enabled = fields_.flag("enabled", scores.enabled);
    points("total", scores.total);
    points("shared", scores.shared);
    const std::string given = fields_.text("not_concerned");
    if (!given.empty()) scores.scaled = given == "scale";
    if (!given.empty() && given != "scale" && given != "full")
      wrong("not_concerned", "只能是 scale(折算)、full(给满分)");
    scores.least_share = fields_.whole("least_share", scores.least_share);
    if (scores.least_share < 0 || scores.least_share > 100)
      wrong("least_share", "应为0至100的百分比");
    fields_.finish();
  }

  void check(const ScoreRules& scores) {
    if (scores.enabled && scores.lines.empty()) wrong("enabled", "为 true,但没有 [[score]] 计分项");
    if (scores.shared > scores.total) wrong("shared", "(共性分)不能大于 total(总分)");
    Points shared, own;
    for (const ScoreLine& line : scores.lines)
      if (line.units.empty() && line.tasks.empty()) (line.shared ? shared : own) += line.full;
    if (scores.lines.empty()) return;
    if (scores.total == Points{}) {
      if (shared + own != Points{}) wrong("total", "没有写,而有的计分项写了 full(满分)");
      return;
    }
    told(scores.shared, shared, "shared", "共性");
    // The lines of single units come on top of the own ones that all have.
    if (own > scores.total - scores.shared)
      wrong("total", fmt::format("减去 shared 后余{}分,而各单位都有的部门计分项满分合计{}分",
                                 to_string(scores.total - scores.shared), to_string(own)));
  }

 private:
  void wrong(const char* key, const std::string& what) {
    fields_.complain("syntax", fields_.place(key), fmt::format("“{}”{}", key, what));
  }

  void told(Points said, Points sum, const char* key, const char* part) {
    if (said != sum)
      wrong(key,
            fmt::format("为{}分,而{}计分项满分合计{}分", to_string(said), part, to_string(sum)));
  }

  void points(const char* key, Points& value) {
    const auto given = fields_.number(key);
    if (!given) return;
    const auto read = to_points(*given);
    if (read && read->hundredths >= 0)
      value = *read;
    else
      wrong(key, "应为不小于0的分数,最多两位小数");
  }

  Fields fields_;
};

void refuse_doubles(const std::vector<const toml::table*>& tables, const ScoreRules& scores,
                    const std::string& file, Problems& problems) {
  for (std::size_t i = 0; i < scores.lines.size(); ++i)
    for (std::size_t before = 0; before < i; ++before) {
      if (scores.lines[i].id.empty() || scores.lines[i].id != scores.lines[before].id) continue;
      Fields fields(*tables[i], file, problems);
      fields.complain("syntax", fields.place("id"),
                      fmt::format("计分项“{}”写了两次", scores.lines[i].id));
      break;
    }
}

}  // namespace

void read_scores(Fields& root, const std::string& file, Problems& problems, Rules& rules) {
  const auto tables = root.tables("score");
  if (!tables.empty()) rules.scores.lines.clear();
  for (const toml::table* table : tables)
    rules.scores.lines.push_back(LineReader(*table, file, problems, rules).read());
  refuse_doubles(tables, rules.scores, file, problems);
  static const toml::table none;
  const toml::table* section = root.table("scores");
  SheetReader sheet(section ? *section : none, file, problems);
  sheet.read(rules.scores);
  sheet.check(rules.scores);
}

}  // namespace duban
