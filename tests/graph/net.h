#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "graph/task_graph.h"

namespace duban {

// A plan as a test draws it: net.task("1.1", 5).after("1.2", LinkType::FS, 3).  A number's dots
// say its parent, where that is drawn too; `after` may name a task that is drawn later.  Task i and
// its i-th call stand on lines 100(i + 1) and after.
class Net {
 public:
  class Drawn {
   public:
    Drawn(Net& net, TaskIndex task) : net_(net), task_(task) {}

    Drawn& after(std::string from, LinkType type = LinkType::FS, int lag = 0,
                 bool working = false) {
      const int line = 100 * (static_cast<int>(task_) + 1) + ++calls_;
      Link link;
      link.type = type;
      link.lag = {lag, working};
      link.line = line;
      net_.links_.push_back({task_, std::move(from), link});
      return *this;
    }
    Drawn& working() { return task().work->working = true, *this; }
    Drawn& unknown_work() { return task().work.reset(), *this; }
    Drawn& kind(TaskKind kind) { return task().kind = kind, *this; }
    Drawn& starts(Day day) { return task().start = day, *this; }
    Drawn& due(Day day) {
      Deadline deadline;
      deadline.last = day;
      deadline.rule = "date";
      return due(deadline);
    }
    Drawn& due(Deadline deadline) {
      return task().due = std::make_shared<const Deadline>(std::move(deadline)), *this;
    }

   private:
    Task& task() { return net_.plan_.tasks[task_]; }

    Net& net_;
    TaskIndex task_;
    int calls_ = 0;
  };

  Net() {
    plan_.id = "p";
    plan_.file = "plan.toml";
    plan_.issued = plan_.start = Day(2024, 1, 1);
    plan_.end = Day(2024, 12, 31);
  }

  Drawn task(std::string number, int days = 1) {
    Task task;
    task.number = std::move(number);
    task.work = Work{days, false};
    task.line = 100 * (static_cast<int>(plan_.tasks.size()) + 1);
    task.parent = index(task.number.substr(0, task.number.rfind('.')), no_task);
    if (task.parent != no_task) plan_.tasks[task.parent].leaf = false;
    plan_.tasks.push_back(std::move(task));
    return {*this, static_cast<TaskIndex>(plan_.tasks.size() - 1)};
  }

  Net& period(Day start, Day end) {
    plan_.start = start;
    plan_.end = end;
    return *this;
  }

  TaskIndex operator[](const std::string& number) const { return index(number, no_task); }

  Plan plan() const {
    Plan plan = plan_;
    for (auto [task, from, link] : links_) {
      link.from = index(from, no_task);
      plan.tasks[task].after.push_back(link);
    }
    return plan;
  }

 private:
  struct Drawing {
    TaskIndex task;
    std::string from;
    Link link;
  };

  TaskIndex index(const std::string& number, TaskIndex otherwise) const {
    const auto found = std::find_if(plan_.tasks.begin(), plan_.tasks.end(),
                                    [&](const Task& t) { return t.number == number; });
    if (found == plan_.tasks.end()) return otherwise;
    return static_cast<TaskIndex>(found - plan_.tasks.begin());
  }

  Plan plan_;
  std::vector<Drawing> links_;
};

}  // namespace duban
