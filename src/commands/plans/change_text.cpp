#include "commands/plans/change_text.h"

#include <fmt/core.h>

namespace duban {

std::string change_text(const TaskChange& change) {
  switch (change.kind) {
    case TaskChange::Kind::added:
      return fmt::format("新增 {}", change.after);
    case TaskChange::Kind::removed:
      return fmt::format("删除 {}", change.before);
    case TaskChange::Kind::renumbered:
      return fmt::format("改号 {} → {}", change.before, change.after);
    case TaskChange::Kind::changed:
      break;
  }
  std::string text = fmt::format("变更 {}:", change.after);
  for (const TaskChange::Field& field : change.fields)
    text += fmt::format(" {}“{}”→“{}”", field.name, field.before, field.after);
  return text;
}

}  // namespace duban
