#include "plan/writer.h"
#include "base/file.h"
#include "plan/field_names.h"
#include "plan/written.h"
#include "tests/plan/plan_text.h"

#include <algorithm>
#include <filesystem>

using namespace duban;

namespace fs = std::filesystem;

static const std::string canonical = R"(schema = 1

[plan]
id = "shili"
title = "示例“方案”\"2022\""
issuer = "某市人民政府"
number = "某府发〔2022〕1号"
issued = 2022-03-10
period = { start = 2022-03-10, end = 2025-12-31 }
division = "360700"
source = { file = "004.txt", sha256 = "00ff" }

[[unit]]
id = "sfj"
name = "市司法局"
aliases = ["司法局"]
groups = ["市直部门", "行政执法部门"]
code = "11360700"
level = "市"
contact = "王某 0797-1"
valid_from = 2019-01-01
valid_to = 2030-01-01
successor = "gaj"

[[unit]]
id = "gaj"
name = "市公安局"

[[part]]
number = "一"
title = "第一部分"

[[task]]
number = "1"
part = "一"
title = "全部字段"
kind = "recurring"
due = 2025-12-31
every = "每年两期以上"
start = 2023-01-01
work = "60 working days"
lead = "sfj"
support = ["gaj", "市直部门"]
person = "张三"
post = "执法监督科科长"
report = "每两周"
each = "市直部门"
after = ["2", { task = "3", link = "SS", lag = "-1 working day", hard = false, why = "先\\后\t\n\u0007\u007F" }]
targets = [{ text = "两期以上", value = 2, op = ">=", unit = "期", per = "year" }]
evidence = ["a", "b"]
basis = ["sheng/1"]
weight = 0.5
printed = "一、"
source = { line = 57, start = 1234, end = 1290, sha256 = "ab" }
guess = { due = "推算,0.5", "单位" = "猜测" }

[[task]]
number = "2"
title = "多行"
after = [
  { task = "3", lag = "1 day" },
  "1@sfj",
  { task = "2.1", hard = false },
]
targets = [
  { text = "甲", value = 1.5, op = "==" },
  { text = "乙", value = 0, op = "<=", unit = "件" },
]

[[task]]
number = "2.1"
title = "一行一字"
after = ["3", "1"]
weight = 20

[[task]]
number = "3"
title = "禁止"
kind = "prohibition"
parent = "2.1"
source = { line = 3 }

[[task]]
number = "4.5"
title = "没有上级"
kind = "milestone"
due = "长期坚持"
parent = ""

[[task]]
number = "6"
title = "两个牵头"
lead = ["sfj", "gaj"]
)";

TEST_CASE("a canonical plan read and written again is the same bytes") {
  CHECK(write_plan(plan_of(canonical)) == canonical);
}

TEST_CASE("what is written of any plan is canonical") {
  const Plan plan = plan_of(R"(schema = 1
plan = { id = "x", title = 'y', period = { end = 2025-12-31, start = 2022-01-01 } }
unit = [{ name = "市司法局", id = "sfj", groups = "市直部门" }]
[[task]]
title = "甲"
number = '1'
lead = "市司法局"
kind = "milestone"
weight = 1.0
[[task]]
parent = "1"
number = "1.1"
title = "乙"
after = [{ task = "1", link = "FS", lag = 0 }]
every = "每年"
)");
  const std::string written = write_plan(plan);
  CHECK(written == R"(schema = 1

[plan]
id = "x"
title = "y"
period = { start = 2022-01-01, end = 2025-12-31 }

[[unit]]
id = "sfj"
name = "市司法局"
groups = ["市直部门"]

[[task]]
number = "1"
title = "甲"
lead = "sfj"

[[task]]
number = "1.1"
title = "乙"
kind = "recurring"
every = "每年"
after = ["1"]
)");
  CHECK(write_plan(plan_of(written)) == written);
}

TEST_CASE("the plans that come with the program are canonical") {
  int plans = 0;
  for (const auto& entry : fs::directory_iterator(SOURCE_FOLDER "/plans")) {
    const fs::path file = entry.path() / "plan.toml";
    if (!fs::exists(file)) continue;
    const Result<Plan> plan = read_plan_file(file);
    INFO(file << "\n" << all_of(plan.problems));
    REQUIRE(plan);
    CHECK(write_plan(*plan) == read_file(file));
    ++plans;
  }
  CHECK(plans >= 5);
}

TEST_CASE("the writer writes the fields that the reader reads") {
  std::vector<std::string> written;
  for (const std::string_view name : canonical_order()) written.emplace_back(name);
  std::sort(written.begin(), written.end());
  CHECK(written == task_field_names());
}
