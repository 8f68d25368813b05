#include "intake/suggest_links.h"

#include <algorithm>
#include <string>

#include "tests/test.h"

namespace duban {

namespace {

DraftTask task(std::string text, int parent = -1, int part = 0) {
  DraftTask made;
  made.said.text = std::move(text);
  made.parent = parent;
  made.part = part;
  made.measure = parent >= 0;
  return made;
}

// One task whose measures are these.
std::vector<DraftTask> measures(std::initializer_list<const char*> texts) {
  std::vector<DraftTask> tasks{task("")};
  for (const char* text : texts) tasks.push_back(task(text, 0));
  return tasks;
}

using Pairs = std::vector<std::pair<int, int>>;

Pairs pairs(const std::vector<DraftTask>& tasks) {
  Pairs all;
  for (const DraftLink& link : suggest_links(tasks)) all.emplace_back(link.before, link.after);
  return all;
}

}  // namespace

TEST_CASE("what is used waits for what is made") {
  CHECK(pairs(measures({"编制行政备案事项清单。", "对行政备案事项清单实行动态管理。"})) ==
        Pairs{{1, 2}});
  CHECK(pairs(measures({"制定罚没物品处置办法。", "组织开展罚没物品集中处置。"})) == Pairs{{1, 2}});
  CHECK(pairs(measures({"完善防汛抗旱应急预案。", "定期开展防汛抗旱演练。"})) == Pairs{{1, 2}});
  CHECK(pairs(measures({"选择两个县开展联合执法试点。", "全面推行联合执法。"})) == Pairs{{1, 2}});
  CHECK(pairs(measures({"加强政府督查工作，开展专项督查。", "强化政府督查结果运用。"})) ==
        Pairs{{1, 2}});
  CHECK(pairs(measures({"完善社区普法组织体系。", "引导居民参与法治实践。"})) == Pairs{{1, 2}});
  CHECK(pairs(measures({"整合基层综合执法队伍。", "依法下放审批事项。"})) == Pairs{{1, 2}});
  CHECK(pairs(measures({"做好志愿救援队伍备案登记。", "与志愿救援队伍共训共练。"})) ==
        Pairs{{1, 2}});
}

TEST_CASE("every suggestion says why and how sure it is") {
  const auto links = suggest_links(measures({"完善防汛抗旱应急预案。", "定期开展防汛抗旱演练。"}));
  REQUIRE(links.size() == 1);
  CHECK(links[0].guess.why == "先有预案，后组织演练");
  CHECK(links[0].guess.sure > 0.5);
  CHECK(links[0].guess.sure < 1);
}

TEST_CASE("duties about different things wait for nothing") {
  CHECK(pairs(measures({"编制证明事项清单。", "对执法人员名册实行动态管理。"})).empty());
  CHECK(pairs(measures({"制定罚没物品处置办法。", "组织开展青年普法活动。"})).empty());
  CHECK(pairs(measures({"建设市级公共资源交易平台。", "依托信访系统受理诉求。"})).empty());
}

TEST_CASE("the systems of a task make up the whole that has a day") {
  std::vector<DraftTask> tasks =
      measures({"2024年底前建成较为完善的基层治理工作体系。", "健全网格员考核制度。",
                "完善矛盾纠纷联调机制。", "加大宣传力度。"});
  CHECK(pairs(tasks).empty());  // no day, no link
  tasks[1].times.emplace_back();
  CHECK(pairs(tasks) == Pairs{{2, 1}, {3, 1}});
}

TEST_CASE("prohibitions and tasks with measures are left out") {
  auto tasks = measures({"编制行政备案事项清单。", "对行政备案事项清单实行动态管理。"});
  tasks[2].kind = TaskKind::prohibition;
  CHECK(pairs(tasks).empty());
}

TEST_CASE("no link is against the days of its ends") {
  auto tasks = measures({"完善防汛抗旱应急预案。", "开展防汛抗旱演练。"});
  DraftTime late, early;
  late.deadline.last = Day{2025, 12, 31};
  early.deadline.last = Day{2024, 6, 30};
  tasks[1].times = {late};
  tasks[2].times = {early};
  CHECK(pairs(tasks).empty());
  tasks[1].times = {early};
  tasks[2].times = {late};
  CHECK(pairs(tasks) == Pairs{{1, 2}});
}

TEST_CASE("the names of owners are no common ground") {
  CHECK(pairs(measures({"制定宣传工作方案。（责任单位：市应急管理局）",
                        "组织青年读书活动。（责任单位：市应急管理局）"}))
            .empty());
}

TEST_CASE("links never close a circle, and few lead to one duty") {
  std::vector<DraftTask> tasks;
  for (int i = 0; i < 40; ++i) {
    tasks.push_back(task("健全水库应急预案。", -1, i % 3));
    tasks.push_back(task("定期组织水库应急预案演练，修订预案。", -1, i % 3));
  }
  const auto links = suggest_links(tasks);
  std::vector<int> before(tasks.size(), 0);
  std::vector<std::vector<int>> after(tasks.size());
  for (const DraftLink& link : links) {
    ++before[static_cast<std::size_t>(link.after)];
    after[static_cast<std::size_t>(link.before)].push_back(link.after);
  }
  CHECK(*std::max_element(before.begin(), before.end()) <= 3);
  // Taking away, again and again, what waits for nothing must leave nothing.
  std::vector<std::size_t> ready;
  for (std::size_t i = 0; i < tasks.size(); ++i)
    if (before[i] == 0) ready.push_back(i);
  for (std::size_t i = 0; i < ready.size(); ++i)
    for (const int next : after[ready[i]])
      if (--before[static_cast<std::size_t>(next)] == 0)
        ready.push_back(static_cast<std::size_t>(next));
  CHECK(ready.size() == tasks.size());
}

TEST_CASE("nothing is suggested for nothing") { CHECK(suggest_links({}).empty()); }

TEST_CASE("ten thousand duties that say the same still get few links each") {
  std::vector<DraftTask> tasks;
  for (int i = 0; i < 10000; ++i)
    tasks.push_back(task(i % 2 == 0 ? "制定罚没物品处置办法，建立台账清单平台。"
                                    : "组织开展罚没物品处置，清单动态管理，纳入平台。",
                         -1, i / 100));
  CHECK(suggest_links(tasks).size() <= 3 * tasks.size());
}

}  // namespace duban
