#include "findings/preset_rules.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("every preset that is compiled in reads without a problem") {
  const auto ids = preset_ids();
  for (const char* id : {"default", "sanming", "suqian", "yinchuan", "guangyuan", "xian"})
    CHECK(std::find(ids.begin(), ids.end(), id) != ids.end());
  for (const std::string& id : ids) {
    INFO(id);
    REQUIRE(preset_rules(id));
    CHECK(preset_rules(id)->id == id);
    CHECK_FALSE(preset_rules(id)->tiers.empty());
  }
}

TEST_CASE("Yinchuan is yellow from 10 points behind and red above 30") {
  const auto rules = preset_rules("yinchuan");
  REQUIRE(rules);
  CHECK(rules->pace_yellow == 10);
  CHECK(rules->pace_red == 30);
}

TEST_CASE("what a rule file leaves out keeps the default's value") {
  const auto rules = read_rules("schema = 1\nid = \"x\"\n[time]\ndue_soon = 7\n", "x.toml");
  REQUIRE(rules);
  CHECK(rules->due_soon == 7);
  CHECK(rules->pace_red == preset_rules("default")->pace_red);
}

TEST_CASE("every mistake in a rule file is told with its line") {
  const auto rules = read_rules(
      "schema = 1\nid = \"x\"\n[time]\ndue_son = 7\n[deadlines]\nyear_before = "
      "\"lax\"\n[sign]\nwithin = \"soon\"\n",
      "x.toml");
  CHECK_FALSE(rules);
  std::vector<std::pair<std::string, int>> told;
  for (const Problem& problem : rules.problems) told.emplace_back(problem.rule, problem.place.line);
  CHECK(told == std::vector<std::pair<std::string, int>>{
                    {"syntax", 6}, {"syntax", 8}, {"unknown-field", 4}});
}

TEST_CASE("which files are taken as proof is the rule file's to say") {
  CHECK(preset_rules("default")->evidence.most_mb == 50);
  CHECK(preset_rules("default")->evidence.types.size() == known_file_types().size());
  const auto rules =
      read_rules("schema = 1\nid = \"x\"\n[evidence]\nmost_mb = 5\ntypes = [\"pdf\"]\n", "x.toml");
  REQUIRE(rules);
  CHECK(rules->evidence.most_mb == 5);
  CHECK(rules->evidence.types == std::vector<std::string>{"pdf"});
  const auto wrong =
      read_rules("schema = 1\nid = \"x\"\n[evidence]\ntypes = [\"pdf\", \"exe\"]\n", "x.toml");
  REQUIRE(wrong.problems.size() == 1);
  CHECK(wrong.problems[0].place.line == 4);
}

TEST_CASE("within how long a problem found is to be registered is the rule file's to say") {
  CHECK(preset_rules("default")->rectify.enter == Work{15, false});
  const auto rules =
      read_rules("schema = 1\nid = \"x\"\n[rectify]\nregister = \"10 working days\"\n", "x.toml");
  REQUIRE(rules);
  CHECK(rules->rectify.enter == Work{10, true});
}

TEST_CASE("after how many months one looks back is the rule file's to say") {
  CHECK(preset_rules("default")->rectify.look_back_months == 6);
  const auto months = [](const std::string& said) {
    return read_rules("schema = 1\nid = \"x\"\n[rectify]\nlook_back = \"" + said + "\"\n",
                      "x.toml");
  };
  REQUIRE(months("3 months"));
  CHECK(months("3 months")->rectify.look_back_months == 3);
  CHECK(months("0 months")->rectify.look_back_months == 0);
  for (const char* wrong :
       {"3", "months", "-1 months", "3 days", "3months", "99999999999 months"}) {
    INFO(wrong);
    CHECK_FALSE(months(wrong));
  }
}

TEST_CASE("to whom the office reports and who signs its reports off is the rule file's to say") {
  const auto rules = read_rules(
      "schema = 1\nid = \"x\"\n[office]\nname = \"示例办\"\nreports_to = \"示例市委\"\n"
      "signer = \"示例某\"\n",
      "x.toml");
  REQUIRE(rules);
  CHECK(rules->upward.reports_to == "示例市委");
  CHECK(rules->upward.signer == "示例某");
}
