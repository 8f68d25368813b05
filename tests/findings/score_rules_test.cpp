#include "findings/preset_rules.h"
#include "tests/test.h"

using namespace duban;

namespace {

std::vector<std::pair<int, std::string>> told(const std::string& text) {
  std::vector<std::pair<int, std::string>> lines;
  for (const Problem& problem : read_rules("schema = 1\nid = \"x\"\n" + text, "x.toml").problems)
    lines.emplace_back(problem.place.line, problem.message);
  return lines;
}

}  // namespace

TEST_CASE("no preset scores anybody unasked, and Shicheng's sheet has all five kinds") {
  for (const std::string& id : preset_ids()) CHECK_FALSE(preset_rules(id)->scores.enabled);
  const ScoreRules scores = preset_rules("shicheng")->scores;
  CHECK(to_string(scores.total) == "100");
  for (const ScoreKind kind :
       {ScoreKind::per_miss, ScoreKind::proportional, ScoreKind::all_or_nothing,
        ScoreKind::per_violation, ScoreKind::bonus})
    CHECK(std::any_of(scores.lines.begin(), scores.lines.end(),
                      [&](const ScoreLine& line) { return line.kind == kind; }));
  CHECK(preset_rules("guangyuan")->scores.lines.size() == 2);
}

TEST_CASE("every mistake in a score line is told at once with its line") {
  const auto lines = told(
      "[[score]]\nid = \"a\"\nwords = \"一\"\nkind = \"per-mis\"\ncounts = [\"overdue\"]\n"
      "[[score]]\nid = \"a\"\nwords = \"二\"\nkind = \"bonus\"\npoints = -1\n"
      "counts = [\"overdue\", \"due-soon\"]\n"
      "[[score]]\nid = \"c\"\nkind = \"per-violation\"\npoints = 0.125\n"
      "counts = [\"paper:supervision-leter\"]\nfulll = 3\n");
  std::vector<int> places;
  for (const auto& [line, message] : lines) places.push_back(line);
  std::sort(places.begin(), places.end());
  CHECK(places == std::vector<int>{6, 9, 12, 13, 13, 14, 17, 18, 19});
}

TEST_CASE("what is nobody's fault cannot be made to cost") {
  for (const char* id :
       {"due-soon", "blocked", "waiting-on-late", "at-risk", "extension-waiting"}) {
    const auto lines = told(std::string("[[score]]\nid = \"a\"\nwords = \"一\"\nkind = "
                                        "\"per-violation\"\npoints = 1\ncounts = [\"") +
                            id + "\"]\n");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].second.find("不是单位自身的过错") != std::string::npos);
  }
}

TEST_CASE("full marks that do not add up are told") {
  const std::string line =
      "[[score]]\nid = \"a\"\nwords = \"一\"\nkind = \"proportional\"\nfull = 30\ncounts = "
      "[\"done\"]\n";
  CHECK(told("[scores]\ntotal = 100\nshared = 40\n" + line).size() == 1);
  CHECK(told("[scores]\ntotal = 100\nshared = 30\n" + line).empty());
  CHECK(told(line).size() == 1);
  CHECK(told("[scores]\nenabled = true\n").size() == 1);
}

TEST_CASE("points are exact to two decimals") {
  CHECK(to_string(*to_points(0.5)) == "0.5");
  CHECK(to_string(Points{-325}) == "-3.25");
  CHECK(to_string(Points{1205}) == "12.05");
  CHECK_FALSE(to_points(0.125));
  CHECK(to_string(share_of(Points{1000}, 1, 3)) == "3.33");
  CHECK(to_string(share_of(Points{1000}, 2, 3)) == "6.67");
}
