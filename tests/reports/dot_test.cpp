#include "reports/graph/dot.h"

#include "reports/graph/dot_text.h"
#include "tests/desk.h"

using namespace duban;

namespace {

const char* const chain = R"(
[[part]]
number = "一"
title = "制度"
[[task]]
number = "1"
part = "一"
title = "任务"
[[task]]
number = "1.1"
title = "先行“<试点>&\\"
due = 2023-03-31
[[task]]
number = "1.2"
title = "跟进"
after = ["1.1", { task = "1.3", hard = false, why = "参考" }]
[[task]]
number = "1.3"
title = "参考"
work = "1 days"
)";

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a picture has the title, the day, the legend and every measure") {
  const std::string dot = to_dot(Desk(chain).on("2023-06-01"), {});
  CHECK(has(dot, "示例方案任务关系图"));
  CHECK(has(dot, "截至2023年6月1日"));
  CHECK(has(dot, "硬前置"));
  CHECK(has(dot, "一、制度"));
  CHECK(has(dot, "<B>1.1 · 红</B>"));
  CHECK(has(dot, "逾期62天"));
  CHECK(has(dot, "跟进"));
}

TEST_CASE("hard links are solid, soft ones dashed, and the critical one is heavy") {
  const std::string dot = to_dot(Desk(chain).on("2023-02-01"), {});
  CHECK(has(dot, "t1 -> t2 [style=solid, color=\"#1b2a3f\", penwidth=2.6]"));
  CHECK(has(dot, "t3 -> t2 [style=dashed, color=\"#6f7f97\""));
}

TEST_CASE("a title is words in the picture and never its language") {
  const std::string dot = to_dot(Desk(chain).on("2023-06-01"), {});
  CHECK(has(dot, "&lt;试点&gt;&amp;"));
  CHECK_FALSE(has(dot, "<试点>&\\\""));
  CHECK(dot_quoted("a\"b\\") == "\"a\\\"b\\\\\"");
}

TEST_CASE("the same plan and day give the same picture") {
  const Desk desk(chain);
  CHECK(to_dot(desk.on("2023-06-01"), {}) == to_dot(desk.on("2023-06-01"), {}));
}

TEST_CASE("a link on a task that is drawn as a frame ends at its heading") {
  const Desk desk(R"(
[[task]]
number = "1"
title = "甲"
[[task]]
number = "1.1"
title = "甲一"
[[task]]
number = "2"
title = "乙"
after = ["1"]
)");
  CHECK(has(to_dot(desk.on("2023-06-01"), {}), "h0 -> t2 ["));
}

TEST_CASE("a plan without measures is still a picture") {
  const std::string dot = to_dot(Desk("").on("2023-06-01"), {});
  CHECK(has(dot, "digraph \"p\""));
  CHECK(dot.back() == '\n');
}
