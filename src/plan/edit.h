#pragma once

#include <string>
#include <string_view>

namespace duban {

// The plan file's text with one value of one task replaced, or inserted as a line of its own where
// the canonical order puts it; every other byte stays, so that a person's layout and comments do.
// `toml_value` is TOML: "\"2024年底前\"", "2024-12-31", "[\"sfj\"]".  Throws Error where the file
// is no TOML, has no such task, keeps the field in a table of its own ([task.source]), or would be
// no TOML afterwards.
std::string set_field(std::string_view text, const std::string& number, std::string_view key,
                      std::string_view toml_value);

}  // namespace duban
