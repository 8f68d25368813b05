#include "findings/preset_rules.h"

#include "base/embedded.h"
#include "findings/read_rules.h"

#include <fmt/core.h>

namespace duban {

namespace {

constexpr std::string_view folder = "plans/rules/";

const EmbeddedFile* embedded_rules(std::string_view id) {
  const std::string name = fmt::format("{}{}.toml", folder, id);
  for (const EmbeddedFile& file : embedded_files())
    if (file.name == name) return &file;
  return nullptr;
}

const Rules& default_rules() {
  static const Rules rules = [] {
    const EmbeddedFile* file = embedded_rules("default");
    return file
               ? read_rules_over({}, file->content, std::string(file->name)).value.value_or(Rules{})
               : Rules{};
  }();
  return rules;
}

}  // namespace

Result<Rules> read_rules(std::string_view text, const std::string& file) {
  return read_rules_over(default_rules(), text, file);
}

std::optional<Rules> preset_rules(std::string_view id) {
  const EmbeddedFile* file = embedded_rules(id);
  if (!file) return {};
  return read_rules(file->content, std::string(file->name)).value;
}

std::optional<std::string_view> preset_text(std::string_view id) {
  const EmbeddedFile* file = embedded_rules(id);
  return file ? std::optional<std::string_view>(file->content) : std::nullopt;
}

std::vector<std::string> preset_ids() {
  std::vector<std::string> ids;
  for (const EmbeddedFile& file : embedded_files())
    if (file.name.starts_with(folder))
      ids.emplace_back(file.name.substr(folder.size(), file.name.size() - folder.size() - 5));
  return ids;
}

}  // namespace duban
