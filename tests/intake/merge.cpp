#include "intake/merge.h"

#include "base/text.h"
#include "plan/reader.h"
#include "tests/test.h"

namespace duban {

namespace {

const std::string head = R"(schema = 1

[plan]
id = "shili"
title = "示例方案"
issued = 2022-03-10

[[unit]]
id = "sfj"
name = "市司法局"
)";

std::string task(const std::string& number, const std::string& title,
                 const std::string& more = "") {
  return "\n[[task]]\nnumber = \"" + number + "\"\ntitle = \"" + title + "\"\n" + more;
}

Plan plan(const std::string& text) {
  auto read = read_plan(text, "plan.toml");
  REQUIRE(read);
  return std::move(*read);
}

Merged merged(const std::string& base, const std::string& corrected, const std::string& fresh) {
  return merge_drafts(corrected, plan(corrected), plan(base), plan(fresh));
}

const std::string first = task("1", "健全制度", "due = \"2023年底前\"\n");

}  // namespace

TEST_CASE("a correction stays and what nobody touched follows the document") {
  const std::string base = head + first + task("2", "公布目录");
  const std::string corrected = head + "\n# 已与市司法局核对\n" +
                                task("1", "健全制度", "due = \"2023年底前\"\nlead = \"sfj\"\n") +
                                task("2", "公布目录");
  const std::string fresh = head + task("1", "健全制度", "due = \"2024年底前\"\n") +
                            task("2", "公布目录", "due = \"2024年6月底前\"\n");
  const Merged result = merged(base, corrected, fresh);
  CHECK(result.text == head + "\n# 已与市司法局核对\n" +
                           task("1", "健全制度", "due = \"2024年底前\"\nlead = \"sfj\"\n") +
                           task("2", "公布目录", "due = \"2024年6月底前\"\n"));
  REQUIRE(result.changes.size() == 2);
  CHECK(result.changes[0].field == "due");
  CHECK(result.changes[0].before == "\"2023年底前\"");
}

TEST_CASE("where both changed a value the correction wins and the document's value is told") {
  const std::string base = head + first;
  const std::string corrected = head + task("1", "健全制度", "due = \"2023年6月底前\"\n");
  const std::string fresh = head + task("1", "健全制度", "due = \"2024年底前\"\n");
  const Merged result = merged(base, corrected, fresh);
  CHECK(result.text == corrected);
  REQUIRE(result.changes.size() == 1);
  CHECK(result.changes[0].kind == MergeChange::Kind::kept);
  CHECK(result.changes[0].after == "\"2024年底前\"");
}

TEST_CASE("new tasks stand where the document has them") {
  const std::string base = head + first + task("2", "公布目录");
  const std::string fresh = head + first + task("1.1", "新的措施") + task("2", "公布目录");
  const Merged result = merged(base, base, fresh);
  CHECK(result.text == fresh);
  REQUIRE(result.changes.size() == 1);
  CHECK(result.changes[0].kind == MergeChange::Kind::added);
}

TEST_CASE("a task the document dropped goes, unless somebody had corrected it") {
  const std::string base = head + first + task("2", "公布目录") + task("3", "开展评查");
  const std::string corrected =
      head + first + task("2", "公布目录") + task("3", "开展评查", "lead = \"sfj\"\n");
  const std::string fresh = head + first;
  const Merged result = merged(base, corrected, fresh);
  CHECK(result.text == head + first + task("3", "开展评查", "lead = \"sfj\"\n"));
  REQUIRE(result.changes.size() == 2);
  CHECK(result.changes[0].kind == MergeChange::Kind::removed);
  CHECK(result.changes[1].kind == MergeChange::Kind::gone);
}

TEST_CASE("a task a person took out stays out") {
  const std::string base = head + first + task("2", "公布目录");
  const Merged result = merged(base, head + first, base);
  CHECK(result.text == head + first);
  REQUIRE(result.changes.size() == 1);
  CHECK(result.changes[0].kind == MergeChange::Kind::left_out);
}

TEST_CASE("a task that a person had added already is not added again") {
  const std::string base = head + first;
  const std::string corrected = head + first + task("2", "公布目录", "lead = \"sfj\"\n");
  const std::string fresh = head + first + task("2", "公布目录");
  CHECK(merged(base, corrected, fresh).text == corrected);
}

TEST_CASE("a task that moved to another number keeps its corrections") {
  const std::string base = head + first + task("2", "公布目录");
  const std::string corrected = head + first + task("2", "公布目录", "lead = \"sfj\"\n");
  const std::string fresh = head + first + task("2", "新的任务") + task("3", "公布目录");
  const Merged result = merged(base, corrected, fresh);
  CHECK(result.text ==
        head + first + task("2", "新的任务") + task("3", "公布目录", "lead = \"sfj\"\n"));
}

TEST_CASE("a correction that names tasks follows their new numbers") {
  const std::string base = head + first + task("2", "公布目录") + task("3", "开展评查");
  const std::string corrected =
      head + first + task("2", "公布目录") + task("3", "开展评查", "after = [\"1\", \"2\"]\n");
  const std::string fresh =
      head + first + task("2", "新的任务") + task("3", "公布目录") + task("4", "开展评查");
  CHECK(merged(base, corrected, fresh).text ==
        head + first + task("2", "新的任务") + task("3", "公布目录") +
            task("4", "开展评查", "after = [\"1\", \"3\"]\n"));
}

TEST_CASE("offices and parts that only the newer document names come with their tasks") {
  const std::string base = head + first;
  const std::string unit = "\n[[unit]]\nid = \"czj\"\nname = \"市财政局\"\n";
  const std::string part = "\n[[part]]\nnumber = \"二\"\ntitle = \"保障措施\"\n";
  const std::string fresh =
      head + unit + part + first + task("2", "保障经费", "lead = \"czj\"\npart = \"二\"\n");
  const Plan result = plan(merged(base, base, fresh).text);
  REQUIRE(result.units.size() == 2);
  CHECK(result.units[1].name == "市财政局");
  REQUIRE(result.parts.size() == 1);
  CHECK(result.tasks[1].lead == "czj");
}

TEST_CASE("the newer document's day of issue holds unless it was corrected") {
  const std::string base = head + first;
  const std::string fresh = replace_all(base, "2022-03-10", "2022-04-01");
  const Merged result = merged(base, base, fresh);
  CHECK(result.text == fresh);
  REQUIRE(result.changes.size() == 1);
  CHECK(result.changes[0].field == "issued");
  const std::string corrected = replace_all(base, "2022-03-10", "2022-03-12");
  CHECK(merged(base, corrected, fresh).text == corrected);
}

}  // namespace duban
