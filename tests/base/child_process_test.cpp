#include "base/child_process.h"

#include "base/error.h"
#include "tests/test.h"

namespace duban {

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

TEST_CASE("a program that is not there is named") {
  CHECK_THROWS_WITH(run_program({"no-such-program-of-ours"}, ""),
                    Catch::Contains("no-such-program-of-ours"));
}

TEST_CASE("a program that takes more than it may is ended") {
  ProgramLimits limits;
  limits.output_bytes = 100'000;
  CHECK(run_program({"cat", "/dev/zero"}, "", limits).overrun);
  CHECK_FALSE(run_program({"cat"}, "x", limits).overrun);
  limits = {};
  limits.processor_seconds = 1;
  CHECK(run_program({"sh", "-c", "while :; do :; done"}, "", limits).status > 128);
}

}  // namespace duban
