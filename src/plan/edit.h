#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duban {

// One change of a plan file's text.
struct PlanEdit {
  enum class Kind {
    set,            // the field's value, in place of the former one or as a line of its own
    remove,         // the field
    insert_behind,  // `value`, whole tables, behind the task's own text
    append,         // `value`, whole tables, at the end of the file
    remove_task,    // with the comments between its header and its last field
  };
  Kind kind = Kind::set;
  std::string number;  // of the task
  std::string key;     // of set and remove
  std::string value;   // of set: TOML, "\"2024年底前\"", "2024-12-31", "[\"sfj\"]"
};

// The text with all the edits made; every other byte stays, so that a person's layout and comments
// do.  Needs: no two edits of the same field or task.  Throws Error where the file is no TOML, has
// no such task, keeps the field in a table of its own ([task.source]), or would be no TOML
// afterwards.
std::string edit_plan(std::string_view text, const std::vector<PlanEdit>& edits);

// One value of one task: the edit `set`.
std::string set_field(std::string_view text, const std::string& number, std::string_view key,
                      std::string_view toml_value);

}  // namespace duban
