#include "intake/numbers.h"

#include "tests/test.h"

namespace duban {

namespace {

std::vector<std::string> numbers(std::vector<DraftTask> tasks,
                                 const std::vector<std::vector<std::string>>& cores) {
  assign_numbers(tasks, cores);
  std::vector<std::string> all;
  for (const DraftTask& task : tasks) all.push_back(task.number);
  return all;
}

DraftTask below(int parent, bool measure = false) {
  DraftTask task;
  task.parent = parent;
  task.measure = measure;
  return task;
}

}  // namespace

TEST_CASE("a number is as printed where that is unique") {
  CHECK(numbers({{}, {}}, {{"1", "一"}, {"2", "二"}}) == std::vector<std::string>{"1", "2"});
}

TEST_CASE("numbers that restart are led by the headings above them") {
  CHECK(numbers({{}, {}, {}}, {{"一", "三"}, {"一", "四"}, {"二", "四"}}) ==
        std::vector<std::string>{"三.一", "四.一", "二"});
}

TEST_CASE("tasks below a task are led by its number and measures counted from 1") {
  CHECK(numbers({{}, below(0), below(0)}, {{"四"}, {"一", "四"}, {"二", "四"}}) ==
        std::vector<std::string>{"四", "四.一", "四.二"});
  CHECK(numbers({{}, below(0, true), below(0, true)}, {{"14"}, {}, {}}) ==
        std::vector<std::string>{"14", "14.1", "14.2"});
}

TEST_CASE("unnumbered rows are counted, unnumbered paragraphs are additions") {
  CHECK(numbers({{}, {}}, {{""}, {""}}) == std::vector<std::string>{"1", "2"});
  CHECK(numbers({{}, {}}, {{"1"}, {""}}) == std::vector<std::string>{"1", "补1"});
}

TEST_CASE("a number that stands twice under one heading stays unique") {
  CHECK(numbers({{}, {}}, {{"1", "一"}, {"1", "一"}}) ==
        std::vector<std::string>{"一.1", "一.1-2"});
}

}  // namespace duban
