#include "sentence/sentence.h"

#include <string>

#include "tests/test.h"

namespace duban {

namespace {

std::vector<std::string> sentences(std::string_view text, bool clauses = false) {
  std::vector<std::string> all;
  for (const At& at : split_sentences(text, clauses))
    all.emplace_back(text.substr(at.from, at.to - at.from));
  return all;
}

}  // namespace

TEST_CASE("a sentence ends behind its full stop, never inside brackets or quotes") {
  CHECK(sentences("建立制度。实行清单（含目录。）管理。") ==
        std::vector<std::string>{"建立制度。", "实行清单（含目录。）管理。"});
  CHECK(sentences("他说“好。行。”完成。") == std::vector<std::string>{"他说“好。行。”完成。"});
}

TEST_CASE("semicolons part clauses only where asked") {
  CHECK(sentences("建立制度；完善清单。").size() == 1);
  CHECK(sentences("建立制度；完善清单。", true).size() == 2);
}

TEST_CASE("a bracket left open swallows nothing") {
  CHECK(sentences("建立（试行制度。完善清单。").size() == 2);
}

TEST_CASE("every byte belongs to exactly one sentence") {
  const std::string text = "一是抓好（甲。乙）。 二是；\n三是";
  std::string all;
  for (const std::string& sentence : sentences(text, true)) all += sentence;
  CHECK(all == text);
}

}  // namespace duban
