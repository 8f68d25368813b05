#include "inspection/verify_draw.h"

#include "tests/inspection/pools.h"
#include "tests/test.h"

#include <algorithm>
#include <map>
#include <set>

using namespace duban;

namespace {

// Who may go to the only object.
std::set<std::string> free_for(const FrozenDraw& draw) {
  std::set<std::string> names;
  for (int seed = 0; seed < 40; ++seed) {
    const DrawOutcome outcome = draw_from(draw, "fixed", std::to_string(seed));
    for (const std::size_t i : outcome.drawn[0].inspectors)
      names.insert(draw.inspectors.entries[i].name);
  }
  return names;
}

FrozenDraw draw_for(PoolEntry object, std::vector<PoolEntry> inspectors, SameUnits same) {
  FrozenDraw draw = draw_of({std::move(object)}, std::move(inspectors), "1");
  draw.each = 1;
  draw.same_units = std::move(same);
  REQUIRE(settle(draw).empty());
  return draw;
}

// Twelve units with 5 to 38 files each and two reviewers each, of whom one may lead.
FrozenDraw review_in_stages(const std::string& units, const std::string& each) {
  std::vector<PoolEntry> files, reviewers;
  for (int unit = 0; unit < 12; ++unit) {
    const std::string name = "示例单位" + std::to_string(unit);
    for (int file = 0; file < 5 + 3 * unit; ++file)
      files.push_back(entry(name + "卷" + std::to_string(file), name));
    reviewers.push_back(leading(entry(name + "甲", name)));
    reviewers.push_back(entry(name + "乙", name));
  }
  FrozenDraw draw = draw_of(std::move(files), std::move(reviewers), "1");
  draw.files = draw.by_unit = true;
  draw.units = DrawnUnits{units};
  draw.quotas = quotas_of_units(draw, each);
  return draw;
}

bool names(const Problems& problems, const std::string& rule) {
  return std::any_of(problems.begin(), problems.end(),
                     [&](const Problem& problem) { return problem.rule == rule; });
}

}  // namespace

TEST_CASE("who works for a unit keeps away from it whatever either list calls it") {
  const SameUnits same = {{"市司法局", "赣州市司法局"}, {"司法局", "赣州市司法局"}};
  CHECK(free_for(draw_for(entry("甲案", "司法局"),
                          {entry("张一", "市司法局"), entry("李二", "律所")}, same)) ==
        std::set<std::string>{"李二"});
  // Without it they are two units.
  CHECK(free_for(draw_for(entry("甲案", "司法局"),
                          {entry("张一", "市司法局"), entry("李二", "律所")}, {}))
            .size() == 2);
}

TEST_CASE("an object that is a unit itself is not inspected by its own people") {
  CHECK(free_for(draw_for(entry("司法局"), {entry("张一", "赣州市司法局"), entry("李二", "律所")},
                          {{"司法局", "赣州市司法局"}})) == std::set<std::string>{"李二"});
}

TEST_CASE("who avoids a unit avoids it under all its names, and what he wrote too") {
  std::vector<PoolEntry> inspectors = {entry("张一"), entry("李二"), entry("王三")};
  inspectors[0].avoid = {"市司法局"};
  inspectors[1].avoid = {"甲案"};
  CHECK(free_for(draw_for(entry("甲案", "赣州市司法局"), inspectors,
                          {{"市司法局", "赣州市司法局"}})) == std::set<std::string>{"王三"});
}

TEST_CASE("a stratum of a unit holds its files under all its names") {
  FrozenDraw draw = draw_of({entry("1", "甲局"), entry("2", "甲 局"), entry("3", "乙局")}, {}, "1");
  draw.by_unit = true;
  draw.same_units = {{"甲 局", "甲局"}};
  draw.quotas = {{false, "甲局", "2"}};
  CHECK(settle(draw).empty());
  CHECK(draw.quotas[0].of == 2);
}

TEST_CASE("a record without joined names or stages has no word of them, as older ones") {
  const std::string record = write_frozen(draw_of({entry("1")}, {}, "1"));
  CHECK(record.find("same_units") == std::string::npos);
  CHECK(record.find("\"units\"") == std::string::npos);
}

TEST_CASE("in two stages units are drawn, then of each so many files, of a small one all") {
  FrozenDraw draw = review_in_stages("10", "20");
  REQUIRE(settle(draw).empty());
  for (int seed = 0; seed < 20; ++seed) {
    const DrawnRecord record = drawn_with(draw, std::to_string(seed));
    std::map<std::string, std::size_t> files;
    for (const DrawnObject& one : record.outcome.drawn)
      ++files[draw.objects.entries[one.object].unit];
    CHECK(files.size() == 10);
    for (const DrawQuota& quota : draw.quotas) {
      CHECK(quota.count == std::min<std::size_t>(quota.of, 20));
      if (files.contains(quota.stratum)) CHECK(files[quota.stratum] == quota.count);
    }
    CHECK(verify_draw(write_drawn(record), "r.json").empty());
  }
}

TEST_CASE("of twenty files of each of ten units two reviewers each, none at home, no two in turn") {
  FrozenDraw draw = review_in_stages("10", "20");
  REQUIRE(settle(draw).empty());
  for (int seed = 0; seed < 20; ++seed) {
    const DrawOutcome outcome = draw_from(draw, "fixed", std::to_string(seed));
    std::set<std::pair<std::string, std::string>> reviews;
    for (const DrawnObject& one : outcome.drawn) {
      REQUIRE(one.inspectors.size() == 2);
      CHECK(one.inspectors[0] != one.inspectors[1]);
      CHECK(draw.inspectors.entries[one.inspectors[0]].lead);
      for (const std::size_t i : one.inspectors)
        reviews.insert({draw.inspectors.entries[i].unit, draw.objects.entries[one.object].unit});
    }
    for (const auto& [from, to] : reviews) {
      CHECK(from != to);
      CHECK_FALSE(reviews.contains({to, from}));
    }
    CHECK(outcome.mutual == 0);
    CHECK(outcome.spread <= 1);
  }
}

TEST_CASE("where the ring leaves too few for a file, only who must keeps away from it") {
  // Two units review one another, or nobody does.
  FrozenDraw draw = draw_of({entry("1", "甲局"), entry("2", "乙局")},
                            {entry("A", "甲局"), entry("B", "乙局")}, "1");
  draw.files = draw.by_unit = true, draw.each = 1;
  draw.units = DrawnUnits{"2"};
  draw.quotas = quotas_of_units(draw, "1");
  REQUIRE(settle(draw).empty());
  const DrawOutcome outcome = draw_from(draw, "fixed", "1");
  REQUIRE(outcome.drawn.size() == 2);
  for (const DrawnObject& one : outcome.drawn)
    CHECK(draw.inspectors.entries[one.inspectors[0]].unit != draw.objects.entries[one.object].unit);
  CHECK(outcome.mutual == 1);
}

TEST_CASE("more units than there are, and files without a unit, are refused at the freezing") {
  FrozenDraw many = review_in_stages("13", "2");
  CHECK(names(settle(many), "draw-quota"));
  FrozenDraw none = review_in_stages("0", "2");
  CHECK(names(settle(none), "draw-quota"));
  FrozenDraw homeless = review_in_stages("3", "2");
  homeless.objects.entries[0].unit.clear();
  homeless.quotas = quotas_of_units(homeless, "2");
  CHECK(names(settle(homeless), "draw-quota"));
  FrozenDraw share = review_in_stages("25%", "10%");
  CHECK(settle(share).empty());
  CHECK(share.units->count == 3);
}

TEST_CASE("a unit kept out of the first stage is missed, whoever seals the record anew") {
  FrozenDraw draw = review_in_stages("5", "2");
  REQUIRE(settle(draw).empty());
  FrozenDraw without = draw;
  without.quotas.erase(without.quotas.begin());
  without.units->of = 11;
  CHECK(names(verify_draw(write_drawn(drawn_with(without, "1")), "r.json"), "draw-quota"));
  FrozenDraw favoured = draw;
  favoured.quotas[0].asked = "1", favoured.quotas[0].count = 1;
  CHECK(names(verify_draw(write_drawn(drawn_with(favoured, "1")), "r.json"), "draw-quota"));
}
