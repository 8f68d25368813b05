#include "tests/bench/synthetic.h"

#include <fmt/core.h>

#include <array>
#include <iterator>
#include <random>

namespace {

constexpr std::array deadlines = {"2023年底前",   "2024年6月底前", "2025年上半年",
                                  "2025年三季度", "2024年内",      "2025年12月31日前"};

class Writer {
 public:
  Writer(int tasks, unsigned seed) : tasks_(tasks), random_(seed) {}

  std::string write(const std::string& id) {
    add("schema = 1\n\n[plan]\nid = \"{}\"\ntitle = \"示例县法治政府建设实施方案\"\nissuer = "
        "\"示例县人民政府\"\n"
        "issued = 2022-03-10\nperiod = {{ start = 2022-03-10, end = 2025-12-31 }}\n",
        id);
    for (int unit = 0; unit < 60; ++unit)
      add("\n[[unit]]\nid = \"u{}\"\nname = \"示例县第{}局\"\n", unit, unit);
    for (int part = 1; part <= 8; ++part)
      add("\n[[part]]\nnumber = \"{}\"\ntitle = \"第{}体系\"\n", part, part);
    for (int task = 1; task <= tasks_; ++task) write_task(task);
    return std::move(text_);
  }

 private:
  template <class... Args>
  void add(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(text_), format, std::forward<Args>(args)...);
  }

  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

  void write_task(int task) {
    add("\n[[task]]\nnumber = \"{}\"\npart = \"{}\"\ntitle = \"推进第{}项重点任务\"\n", task,
        task % 8 + 1, task);
    for (int measure = 1; measure <= measures_a_task; ++measure) write_measure(task, measure);
  }

  void write_measure(int task, int measure) {
    add("\n[[task]]\nnumber = \"{}.{}\"\ntitle = \"建立健全第{}项第{}条工作制度\"\n", task, measure,
        task, measure);
    if (below(3) == 0) add("due = \"{}\"\n", deadlines[static_cast<std::size_t>(below(6))]);
    add("work = \"{} days\"\nlead = \"u{}\"\nsupport = [\"u{}\"]\n", 5 + below(40), below(60),
        below(60));
    write_links(task, measure);
  }

  // Two near predecessors for most, none for the first ones.
  void write_links(int task, int measure) {
    const int links = below(100) < 73 ? 2 : 0;
    if (task == 1 || links == 0) return;
    const int near = 1 + below(std::min(task - 1, 3));
    add("after = [\"{}.{}\", \"{}.{}\"]\n", task - near, 1 + (measure + 1) % measures_a_task,
        task - near, 1 + (measure + 4) % measures_a_task);
  }

  int tasks_;
  std::mt19937 random_;
  std::string text_;
};

}  // namespace

std::string synthetic_plan(const std::string& id, int tasks, unsigned seed) {
  return Writer(tasks, seed).write(id);
}
