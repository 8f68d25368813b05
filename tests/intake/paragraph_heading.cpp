#include "tests/intake/drafted.h"
#include "tests/test.h"

namespace duban {

namespace {

std::vector<std::string> titles(const std::string& paragraphs) {
  std::vector<std::string> all;
  const std::string head = "某县行政执法协调监督实施意见\n\n（2024年3月1日印发）\n\n";
  for (const DraftTask& task : drafted(head + paragraphs).draft.tasks)
    all.push_back(task.measure ? "~" + task.title : task.title);
  return all;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a paragraph goes by its first words and does not repeat them as a measure") {
  CHECK(titles("加强组织领导。各单位要明确分管领导，建立联络员制度，2024年4月底前报送名单。\n") ==
        Texts{"加强组织领导", "~各单位要明确分管领导", "~建立联络员制度", "~报送名单"});
  CHECK(titles("强化结果运用。2024年底前将监督结果纳入法治建设考核。\n") == Texts{"强化结果运用"});
}

TEST_CASE("a long first sentence and one with more than one clause are duties") {
  const Texts two =
      titles("完善行政执法监督员选聘、培训和退出办法。2024年4月底前开展执法案卷评查。\n");
  REQUIRE(two.size() == 3);
  CHECK(two[0].empty());
  const Texts more = titles("完善选聘办法，健全退出机制。2024年4月底前开展执法案卷评查。\n");
  REQUIRE(more.size() == 4);
  CHECK(more[0].empty());
}

}  // namespace duban
