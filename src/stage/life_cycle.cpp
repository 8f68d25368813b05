#include <array>
#include <cstdint>

#include "stage/stage.h"

namespace duban {

namespace {

struct Name {
  Stage stage;
  std::string_view word;
  std::string_view chinese;
};

constexpr std::array stages = {
    Name{Stage::drafted, "drafted", "未交办"},     Name{Stage::dispatched, "dispatched", "已交办"},
    Name{Stage::signed_for, "signed", "已签收"},   Name{Stage::underway, "underway", "办理中"},
    Name{Stage::submitted, "submitted", "待审核"}, Name{Stage::returned, "returned", "退回"},
    Name{Stage::closed, "closed", "办结"},         Name{Stage::struck_off, "struck-off", "销号"},
    Name{Stage::suspended, "suspended", "中止"},   Name{Stage::cancelled, "cancelled", "终止"},
};

using Stages = std::uint16_t;  // a set: one bit a stage

constexpr Stages set(Stage stage) {
  return static_cast<Stages>(1u << static_cast<unsigned>(stage));
}

template <class... Rest>
constexpr Stages set(Stage first, Rest... rest) {
  return static_cast<Stages>(set(first) | set(rest...));
}

constexpr Stages any = (1u << stages.size()) - 1;
constexpr Stages done = set(Stage::closed, Stage::struck_off);
constexpr Stages living = any & ~set(Stage::cancelled);
constexpr Stages undone = living & ~done;
constexpr Stages working = undone & ~set(Stage::suspended);   // drafted … returned
constexpr Stages with_unit = working & ~set(Stage::drafted);  // dispatched … returned

struct Rule {
  EventKind kind;
  Stages from;
  Stages when_imported;  // what a table of the past may also tell
};

// In the order of the life cycle.
constexpr std::array rules = {
    Rule{EventKind::dispatched, set(Stage::drafted), 0},
    Rule{EventKind::signed_for, set(Stage::dispatched), 0},
    Rule{EventKind::refused, set(Stage::dispatched), 0},
    Rule{EventKind::progress, working, 0},
    Rule{EventKind::evidence, living, 0},
    Rule{EventKind::submitted, with_unit & ~set(Stage::submitted), any},
    Rule{EventKind::returned, set(Stage::submitted), any},
    Rule{EventKind::closed, set(Stage::submitted), any},
    Rule{EventKind::struck_off, set(Stage::closed), any},
    Rule{EventKind::reopened, done, 0},
    Rule{EventKind::extension_asked, with_unit, 0},
    Rule{EventKind::extension_granted, undone, 0},
    Rule{EventKind::extension_denied, undone, 0},
    Rule{EventKind::suspended, working, 0},
    Rule{EventKind::resumed, set(Stage::suspended), 0},
    Rule{EventKind::cancelled, undone, 0},
    Rule{EventKind::fulfilled, living, 0},
    Rule{EventKind::noted, living, 0},
};

}  // namespace

std::string_view to_string(Stage stage) { return stages[static_cast<std::size_t>(stage)].word; }

std::string_view in_chinese(Stage stage) { return stages[static_cast<std::size_t>(stage)].chinese; }

std::optional<Stage> parse_stage(std::string_view name) {
  for (const Name& row : stages) {
    if (row.word == name) return row.stage;
  }
  return {};
}

bool allowed(Stage stage, EventKind kind, bool from_import) {
  for (const Rule& rule : rules) {
    if (rule.kind != kind) continue;
    const auto from = static_cast<Stages>(rule.from | (from_import ? rule.when_imported : 0));
    return (from & set(stage)) != 0;
  }
  return true;  // papers, inspections and corrections are no step of the life cycle
}

std::vector<EventKind> allowed_after(Stage stage) {
  std::vector<EventKind> kinds;
  for (const Rule& rule : rules) {
    if ((rule.from & set(stage)) != 0) kinds.push_back(rule.kind);
  }
  return kinds;
}

}  // namespace duban
