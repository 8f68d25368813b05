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

TEST_CASE("large texts both ways do not wait for each other") {
  const std::string large(3'000'000, 'x');
  const Finished done = run_program({"cat"}, large);
  CHECK(done.status == 0);
  CHECK(done.output == large);
}

TEST_CASE("a program that reads nothing and says much is heard to its end") {
  const Finished done =
      run_program({"sh", "-c", "head -c 200000 /dev/zero >&2; exit 3"}, std::string(500'000, 'x'));
  CHECK(done.status == 3);
  CHECK(done.errors.size() == 200'000);
}

TEST_CASE("the signal that ended a program is its status") {
  CHECK(run_program({"sh", "-c", "kill -9 $$"}, "").status == 128 + 9);
}
