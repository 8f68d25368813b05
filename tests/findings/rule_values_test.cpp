#include "findings/rule_values.h"

#include "base/embedded.h"
#include "base/toml.h"
#include "findings/preset_rules.h"
#include "tests/test.h"

using namespace duban;

namespace {

std::string text_of_preset(const std::string& id) {
  for (const EmbeddedFile& file : embedded_files())
    if (file.name == "plans/rules/" + id + ".toml") return std::string(file.content);
  return "";
}

std::optional<RuleValue> value_of(const std::string& id, const std::string& key) {
  for (const RuleValue& value : values_of(*preset_rules(id), text_of_preset(id)))
    if (value.key == key) return value;
  return {};
}

}  // namespace

TEST_CASE("Every key of the default rules is among the values that are shown") {
  const auto file = parse_toml(text_of_preset("default"), "default.toml");
  REQUIRE(file);
  int keys = 0;
  for (const auto& [section, node] : *file) {
    const toml::table* table = node.as_table();
    if (!table) continue;
    for (const auto& [key, ignored] : *table) {
      const std::string name = std::string(section.str()) + "." + std::string(key.str());
      INFO(name);
      CHECK(value_of("default", name));
      ++keys;
    }
  }
  CHECK(keys > 30);
}

TEST_CASE("Cycles are shown by the words of rule files") {
  CHECK(value_of("yinchuan", "report.cycle")->value == "\"month\"");
  CHECK(value_of("default", "report.cycle")->value == "\"none\"");
  CHECK(value_of("default", "pace.nodes")->value == "\"quarter\"");
}

TEST_CASE("What a preset leaves out is told to be the default's") {
  CHECK(value_of("yinchuan", "report.cycle")->own);
  CHECK_FALSE(value_of("yinchuan", "sign.within")->own);
}
