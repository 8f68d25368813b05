#pragma once

#include <random>
#include <string>
#include <vector>

#include "journal/new_event.h"
#include "plan/reader.h"
#include "stage/body.h"
#include "stage/slice.h"
#include "stage/stage.h"
#include "tests/test.h"

namespace duban {

// Random plans as an office writes them, and random reports on them: fixed by the seed.
class RandomLife {
 public:
  explicit RandomLife(unsigned seed) : random_(seed) {}

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  bool one_in(int n) { return below(n) == 0; }
  template <class T>
  const T& one_of(const std::vector<T>& from) {
    return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
  }

  // A tree with links backwards, duties that return, fan-out, support, figures and steps.
  Plan plan() {
    std::string text = head;
    std::vector<std::string> numbers;
    for (int i = 1; i <= 3 + below(3); ++i) {
      const std::string top = std::to_string(i);
      add_task(text, numbers, top);
      for (int k = below(3); k > 0; --k) add_task(text, numbers, top + "." + std::to_string(k));
    }
    auto read = read_plan(text, "plan.toml");
    for (const Problem& problem : read.problems) UNSCOPED_INFO(to_string(problem));
    REQUIRE(read);
    return std::move(*read.value);
  }

  // What events of the task may be about: the whole, a period of a duty, a unit's part.
  std::vector<std::string> slices(const Task& task) {
    std::vector<std::string> all = {""};
    if (task.kind == TaskKind::recurring) all = {"", "2023Q1", "2023Q2", "2023Q3"};
    for (const std::string& unit : task.support) all.push_back(part_of_unit(unit));
    return all;
  }

  NewEvent event(const std::string& task, const std::string& slice, EventKind kind, Day on) {
    NewEvent event{"p", task, slice, kind, on, "张三", "", "{}"};
    event.body = write_body(body());
    return event;
  }

  EventKind any_kind() {
    const int first = static_cast<int>(EventKind::dispatched);
    return static_cast<EventKind>(first + below(static_cast<int>(EventKind::noted) - first + 1));
  }

 private:
  static constexpr const char* head = R"(schema = 1
[plan]
id = "p"
title = "示例方案"
issued = 2023-01-01
period = { start = 2023-01-01, end = 2023-12-31 }
[[unit]]
id = "sfj"
name = "市司法局"
[[unit]]
id = "czj"
name = "市财政局"
[[unit]]
id = "dx"
name = "东县"
groups = ["县市区"]
[[unit]]
id = "xx"
name = "西县"
groups = ["县市区"]
)";

  void add_task(std::string& text, std::vector<std::string>& numbers, const std::string& number) {
    text += "[[task]]\nnumber = \"" + number + "\"\ntitle = \"任务" + number + "\"\n";
    if (one_in(2)) text += "lead = \"sfj\"\n";
    if (one_in(2)) text += "support = [\"czj\", \"dx\"]\n";
    if (one_in(5)) text += "report = \"每月\"\n";
    const int sort = below(6);
    if (sort == 0) text += "every = \"每季度\"\n";
    if (sort == 1) text += "each = \"县市区\"\ndue = 2023-09-30\n";
    if (sort == 2) text += "due = 2023-06-30\nladder = \"normative-document\"\n";
    if (sort == 3) text += "due = \"2023年11月底前\"\n";
    if (one_in(3))
      text += "targets = [{ text = \"案件\", value = 5, op = \">=\", unit = \"件\" }]\n";
    // Only on tasks without measures above or below: what waits must not hold itself.
    const bool top = number.find('.') == std::string::npos;
    if (!top && !numbers.empty() && one_in(2) && numbers.back().find('.') != std::string::npos)
      text += "after = [\"" + numbers.back() + "\"]\n";
    numbers.push_back(number);
  }

  EventBody body() {
    EventBody body;
    if (one_in(2)) body.percent = below(101);
    if (one_in(3)) body.until = Day(2023, 7, 1) + below(200);
    if (one_in(4)) body.evidence = {"市司发〔2023〕" + std::to_string(1 + below(9)) + "号"};
    if (one_in(4)) body.node = "起草";
    if (one_in(3)) body.figures = {{"案件", one_in(2) ? "2023Q1" : "", below(4) + 1.0, "", {}, {}}};
    return body;
  }

  std::mt19937 random_;
};

}  // namespace duban
