#include "formats/graphviz.h"

#include "base/child_process.h"
#include "base/error.h"
#include "tests/test.h"

#include <cstdlib>

using namespace duban;

namespace {

// Another value of an environment variable until the end of the test.
class Environment {
 public:
  Environment(const char* name, const std::string& value) : name_(name) {
    if (const char* const former = std::getenv(name)) former_ = former;
    setenv(name, value.c_str(), 1);
  }
  ~Environment() { setenv(name_, former_.c_str(), 1); }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  const char* name_;
  std::string former_;
};

bool has_dot() {
  try {
    return run_program({"dot", "-V"}, "").status == 0;
  } catch (const Error&) {
    WARN("skipped: the program dot is not installed");
    return false;
  }
}

}  // namespace

TEST_CASE("a picture comes back as SVG with its words") {
  if (!has_dot()) return;
  const std::string svg = dot_to_svg("digraph { a [label=\"交办\"]; a -> b; }");
  CHECK(svg.find("<svg") != std::string::npos);
  CHECK(svg.find("交办") != std::string::npos);
}

TEST_CASE("a text that is no DOT is refused with what dot says") {
  if (!has_dot()) return;
  CHECK_THROWS_WITH(dot_to_svg("digraph {"),
                    Catch::Contains("画图失败") && Catch::Contains("syntax"));
}

TEST_CASE("a machine without dot is told what to install") {
  const Environment nothing("PATH", "/nonexistent");
  CHECK_THROWS_WITH(dot_to_svg("digraph {}"), Catch::Contains("graphviz"));
}
