#include "reports/graph/label_lines.h"

#include "tests/test.h"

using namespace duban;

using Lines = std::vector<std::string>;

TEST_CASE("a title is broken into lines of about equal length") {
  CHECK(label_lines("开展应急演练", 9) == Lines{"开展应急演练"});
  CHECK(label_lines("一二三四五六七八九十", 9) == Lines{"一二三四五", "六七八九十"});
  CHECK(label_lines("", 9).empty());
}

TEST_CASE("closing marks never begin a line and opening ones never end one") {
  for (std::size_t width = 4; width < 12; ++width)
    for (const std::string& line : label_lines("落实“三项制度”和（试点）、“一业一证”改革", width)) {
      INFO(width << ": " << line);
      CHECK(line.rfind("”", 0) != 0);
      CHECK(line.rfind("、", 0) != 0);
      CHECK((line.size() < 3 || line.substr(line.size() - 3) != "（"));
    }
}

TEST_CASE("words and numbers stay whole where they fit") {
  CHECK(label_lines("推行执法APP掌上执法", 6) == Lines{"推行执法APP", "掌上执法"});
}
