#include "formats/graphviz.h"

#include "base/child_process.h"
#include "base/error.h"
#include "base/text.h"

#include <fmt/core.h>

namespace duban {

// What the program said, as far as it can be printed.
static std::string said(const std::string& errors) {
  return is_utf8(errors) ? shorten(trim(errors), 300) : std::string("错误信息无法显示");
}

static Finished run_dot(const std::string& dot) {
  try {
    return run_program({"dot", "-Tsvg"}, dot);
  } catch (const Error& error) {
    throw Error(
        fmt::format("{}；画图需要先安装软件包 graphviz（apt-get install graphviz），"
                    "或改用 --format dot 输出",
                    error.what()));
  }
}

std::string dot_to_svg(const std::string& dot) {
  Finished drawn = run_dot(dot);
  if (drawn.status != 0 || drawn.output.empty())
    throw Error(
        fmt::format("程序 dot 画图失败（退出码 {}）：{}", drawn.status, said(drawn.errors)));
  return std::move(drawn.output);
}

}  // namespace duban
