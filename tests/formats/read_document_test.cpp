#include "formats/read_document.h"

#include "formats/html/html.h"
#include "formats/json.h"
#include "formats/markdown.h"
#include "formats/text.h"
#include "tests/formats/sample.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

namespace {

MarkedText marked() {
  MarkedText text{"原文",
                  {{"任务", "1句", Tint::green, MarkedText::Weight::strong},
                   {"其他", "", Tint::none, MarkedText::Weight::faint}},
                  {}};
  text.passages = {
      {"1", {{"建立制度。", 0, "1.1", "牵头：甲", "row-1", "text-1"}, {"序", 1, "", "", "", ""}}}};
  return text;
}

// A paper with every kind of block, and every field of each.
Document whole() {
  Document document = sample();
  Official official;
  official.layout = Official::Layout::letter;
  official.issuer = "示例市督查室", official.number = "督〔2024〕3号", official.urgency = "特急";
  official.addressee = "各有关单位", official.attachments = {"清单", "说明"};
  official.signature = "示例市督查室", official.date = Day(2024, 7, 2);
  official.remark = "联系人：某某", official.copies = "示例市纪委",
  official.printer = "示例市督查室";
  official.printed = Day(2024, 7, 3);
  official.draft = true, official.upward = true, official.signer = "李某";
  document.official = official;
  document.annex = 3, document.compact = true, document.mark = "会议材料";
  auto& table = std::get<Table>(document.blocks[4]);
  table.anchors = {"row-1", ""};
  table.rows[1][0].indent = 2;
  table.rows[0][0].runs = {{"14.1", true, Tint::yellow, "text-1"}};
  document.blocks.emplace_back(small_chart());
  document.blocks.emplace_back(marked());
  document.blocks.emplace_back(paragraph("换\n行"));
  return document;
}

SortedJson written(const Document& document) { return SortedJson::parse(to_json(document).dump()); }

std::string fault(const SortedJson& json) {
  const auto read = read_document(json, "d-1");
  REQUIRE_FALSE(read);
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].place.file == "d-1");
  CHECK(read.problems[0].rule == "bad-document");
  return read.problems[0].message;
}

}  // namespace

TEST_CASE("a document is read back from its JSON and prints the same in every format") {
  const Document before = whole();
  const auto after = read_document(written(before), "d-1");
  REQUIRE(after);
  CHECK(to_json(*after).dump() == to_json(before).dump());
  CHECK(to_html(*after) == to_html(before));
  CHECK(to_markdown(*after) == to_markdown(before));
  CHECK(to_text(*after) == to_text(before));
  CHECK(std::get<Table>(after->blocks[4]).rows[1][0].indent == 2);
  CHECK(after->official->printed == Day(2024, 7, 3));
}

TEST_CASE("an empty document is read back too, and has no official part") {
  const auto after = read_document(written(Document{}), "d-1");
  REQUIRE(after);
  CHECK_FALSE(after->official);
  CHECK(to_json(*after).dump() == to_json(Document{}).dump());
}

TEST_CASE("what was changed in a document's record is told with its place") {
  SortedJson json = written(whole());
  const auto changed = [&](const char* pointer, const SortedJson& value) {
    SortedJson copy = json;
    copy[nlohmann::json::json_pointer(pointer)] = value;
    return fault(copy);
  };
  CHECK(changed("/blocks/0/type", "poem") == "不是完整的公文:“blocks[0].type”没有“poem”这种内容");
  CHECK(changed("/blocks/0/level", 7) == "不是完整的公文:“blocks[0].level”应在1和3之间");
  CHECK(changed("/blocks/1/runs/0/words", 7) == "不是完整的公文:“blocks[1].runs[0].words”应为文字");
  CHECK(changed("/blocks/4/rows/1/0/0/tint", "pink") ==
        "不是完整的公文:“blocks[4].rows[1][0][0].tint”没有“pink”这种颜色");
  CHECK_THAT(changed("/blocks/4/columns/0/share", 0), Contains("blocks[4].columns[0].share"));
  CHECK_THAT(changed("/blocks/4/indents", {{1, 2, 3}}), Contains("比单元格还多"));
  CHECK_THAT(changed("/blocks/6/marked", 9), Contains("所指的一行不存在"));
  CHECK_THAT(changed("/blocks/6/groups/0/values", {1, 2, 3}), Contains("比系列还多"));
  CHECK_THAT(changed("/blocks/7/arrows/0/to", 3), Contains("blocks[7].arrows[0].to"));
  CHECK_THAT(changed("/blocks/7/last", "2020-01-01"), Contains("早于 first"));
  CHECK_THAT(changed("/blocks/7/rows/1/done", 1e300), Contains("blocks[7].rows[1].done"));
  CHECK_THAT(changed("/blocks/8/passages/0/runs/0/mark", 2), Contains("所指的一行不存在"));
  CHECK_THAT(changed("/blocks/8/marks/0/weight", "heavy"), Contains("marks[0].weight"));
  CHECK_THAT(changed("/official/layout", "poster"), Contains("official.layout"));
  CHECK_THAT(changed("/official/date", "2024-02-30"), Contains("应为日期"));
  CHECK_THAT(changed("/annex", 12), Contains("annex"));
  CHECK_THAT(changed("/traces/0/rows", "p/1"), Contains("traces[0].rows"));
}

TEST_CASE("whatever stands in a document's place, reading it ends with a message") {
  const SortedJson json = written(whole());
  const std::vector<SortedJson> others = {nullptr,
                                          true,
                                          -1,
                                          1e308,
                                          "x",
                                          SortedJson::array(),
                                          SortedJson::object(),
                                          {{"type", "table"}}};
  // Every value of the record in turn is replaced by something else, or taken out.
  std::size_t refused = 0, taken = 0;
  const SortedJson flat = json.flatten();
  for (const auto& [path, value] : flat.items()) {
    const nlohmann::json::json_pointer pointer(path);
    for (const SortedJson& other : others) {
      SortedJson copy = json;
      copy[pointer] = other;
      const auto read = read_document(copy, "d-1");
      read ? ++taken : ++refused;
      if (read) CHECK_NOTHROW(to_html(*read) + to_text(*read) + to_markdown(*read));
    }
    if (const SortedJson parent = json.at(pointer.parent_pointer()); parent.is_object()) {
      SortedJson copy = json;
      copy[pointer.parent_pointer()].erase(pointer.back());
      read_document(copy, "d-1") ? ++taken : ++refused;
    }
  }
  CHECK(refused > 500);
  CHECK(taken > 0);
  CHECK_FALSE(read_document(SortedJson(), "d-1"));
  CHECK_FALSE(read_document(SortedJson::array(), "d-1"));
}
