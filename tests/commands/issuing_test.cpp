#include "base/file.h"
#include "base/json.h"
#include "commands/run.h"
#include "journal/journal.h"
#include "tests/commands/words.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <sqlite3.h>

#include <set>
#include <sstream>
#include <thread>

using namespace duban;
using Catch::Matchers::Contains;

namespace {

constexpr std::time_t morning_of_2024_07_02 = 1719882000;

// A clerk at the Ganzhou sample, with rules of an own office.
class IssuingDesk {
 public:
  IssuingDesk() {
    write_rules("示例市依法治市办", "示督");
    const std::string plan = SOURCE_FOLDER "/plans/ganzhou-2022-2025";
    REQUIRE(call("load " + plan + " --assign " + plan + "/assignment.toml") == 0);
    REQUIRE(call("import-progress " + plan + "/progress.csv") == 0);
  }

  void write_rules(const std::string& name, const std::string& mark) const {
    write_file(
        rules(),
        "schema = 1\nid = \"own\"\nname = \"示例规则\"\n[office]\nname = \"" + name +
            "\"\nmark = \"" + mark +
            "\"\n[scores]\nenabled = true\ntotal = 10\nshared = 10\n[[score]]\nid = \"late\"\n"
            "words = \"逾期一项扣1分\"\nkind = \"per-miss\"\nfull = 10\npoints = 1\n"
            "counts = [\"overdue\"]\n");
  }

  int call(const std::string& line, std::time_t now = morning_of_2024_07_02) {
    return call_apart(line, said, now);
  }
  // Of several threads, each with words of its own.
  int call_apart(const std::string& line, std::string& told,
                 std::time_t now = morning_of_2024_07_02) const {
    auto words = words_of("--db=" + store() + " " + line);
    if (line.starts_with("report") || line.starts_with("letter") || line.starts_with("nightly"))
      words.push_back("--rules=" + rules());
    std::istringstream in;
    std::ostringstream out;
    const int status = run(words, in, out, out, now);
    told = out.str();
    return status;
  }
  std::string made(const std::string& line, const std::string& ending) {
    const std::string file = (folder_.path() / ("paper." + ending)).string();
    INFO(line);
    const int status = call(line + " -o " + file);
    INFO(said);
    REQUIRE(status == 0);
    return read_file(file);
  }

  std::string store() const { return (folder_.path() / "d.db").string(); }
  std::string rules() const { return (folder_.path() / "own.toml").string(); }

  Json papers() {
    REQUIRE(call("papers --format json") == 0);
    return Json::parse(said);
  }

  void change_store(const std::string& sql) const {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(store().c_str(), &database) == SQLITE_OK);
    CHECK(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
  }

  std::string said;

 private:
  TemporaryFolder folder_;
};

struct IssuedKind {
  const char* line;
  std::vector<std::string> formats;
};

const std::vector<std::string> all_formats = {"docx", "html", "txt", "md", "json"};

const std::vector<IssuedKind> every_kind = {{"report overview", all_formats},
                                            {"report inspection", all_formats},
                                            {"report bulletin", all_formats},
                                            {"report rectification", all_formats},
                                            {"report ranking", all_formats},
                                            {"report annual --year 2023 --override", all_formats},
                                            {"report meeting --from 2024-06-01", all_formats},
                                            {"report wall-chart", {"html", "txt", "md", "json"}},
                                            {"letter 市司法局", all_formats}};

}  // namespace

TEST_CASE("an issued paper is made again byte for byte, whatever was recorded or decided since") {
  IssuingDesk desk;
  std::vector<std::vector<std::string>> before;
  for (const IssuedKind& kind : every_kind) {
    auto& made = before.emplace_back();
    made.push_back(desk.made(std::string(kind.line) + " --issue --by 张三", kind.formats[0]));
  }
  const Json papers = desk.papers()["papers"];
  REQUIRE(papers.size() == every_kind.size());
  const auto again = [&](std::size_t i, const std::string& format) {
    return desk.made("papers " + papers[i]["number"].get<std::string>(), format);
  };
  for (std::size_t i = 0; i < every_kind.size(); ++i) {
    CHECK((again(i, every_kind[i].formats[0]) == before[i][0]));
    for (std::size_t f = 1; f < every_kind[i].formats.size(); ++f)
      before[i].push_back(again(i, every_kind[i].formats[f]));
  }
  REQUIRE(desk.call("progress 14.1 --percent 99 --on 2024-06-30") == 0);
  REQUIRE(desk.call("close 14.2 --on 2024-06-30 --by 督查室") <= 1);
  desk.write_rules("改了名的办公室", "新督");
  REQUIRE(desk.call("report bulletin --issue --by 李四") == 0);
  REQUIRE(desk.call("nightly") == 0);
  for (std::size_t i = 0; i < every_kind.size(); ++i)
    for (std::size_t f = 0; f < every_kind[i].formats.size(); ++f) {
      INFO(every_kind[i].line << " " << every_kind[i].formats[f]);
      CHECK((again(i, every_kind[i].formats[f]) == before[i][f]));
    }
}

TEST_CASE("papers issued by several at once, beside a night, never share a number") {
  IssuingDesk desk;
  std::vector<std::thread> clerks;
  std::vector<std::string> told(8);
  std::vector<int> status(8, -1);
  for (std::size_t i = 0; i < told.size(); ++i)
    clerks.emplace_back([&desk, &told, &status, i] {
      const std::string day = "2024-06-0" + std::to_string(i + 1);
      const std::string line = i == 7   ? "nightly"
                               : i == 6 ? "letter 市司法局 --issue --by 张三"
                                        : "report overview --issue --by 张三 --as-of " + day;
      status[i] = desk.call_apart(line, told[i]);
    });
  for (std::thread& clerk : clerks) clerk.join();
  for (std::size_t i = 0; i < told.size(); ++i) {
    INFO(told[i]);
    CHECK((status[i] == 0 || i == 6));  // the night may have written to the unit before
  }
  std::set<std::string> numbers;
  const Json papers = desk.papers()["papers"];
  CHECK(papers.size() >= 7);
  for (const Json& paper : papers) CHECK(numbers.insert(paper["number"]).second);
  CHECK(numbers.contains("示督〔2024〕" + std::to_string(papers.size()) + "号"));  // no gap
  CHECK(desk.call("verify") == 0);
}

TEST_CASE("the same report is issued once, however many issue it at once") {
  IssuingDesk desk;
  std::vector<std::thread> clerks;
  std::vector<std::string> told(4);
  for (std::size_t i = 0; i < told.size(); ++i)
    clerks.emplace_back(
        [&desk, &told, i] { desk.call_apart("report bulletin --issue --by 张三", told[i]); });
  for (std::thread& clerk : clerks) clerk.join();
  CHECK(desk.papers()["papers"].size() == 1);
  int again = 0;
  for (const std::string& words : told) again += words.find("不再编号登记") != std::string::npos;
  CHECK(again == 3);
}

TEST_CASE("a paper whose record was changed is told of and not made again") {
  IssuingDesk desk;
  REQUIRE(desk.call("report bulletin --issue --by 张三") == 0);
  desk.change_store(
      "UPDATE event SET body = replace(body, '亮灯情况', '一切正常') "
      "WHERE kind = 'letter-issued'");
  CHECK(desk.call("papers 示督〔2024〕1号") == 2);
  CHECK_THAT(desk.said, Contains("校验值不符") && Contains("duban verify"));
  CHECK(desk.call("verify") == 1);
  for (const char* body :
       {"{}", "[[[[", "{\"night\":\"2024-07-02\",\"items\":7}", "{\"report\":7,\"document\":[]}"}) {
    desk.change_store("UPDATE event SET body = '" + std::string(body) +
                      "' WHERE kind = 'letter-issued'");
    CHECK(desk.call("papers") == 1);
    CHECK_THAT(desk.said, Contains("内容无法识别"));
    CHECK(desk.call("burden") == 0);
    CHECK(desk.call("nightly --folder " + desk.store() + ".nights") <= 1);
    CHECK(desk.call("log") == 0);
  }
}

TEST_CASE("a paper that cannot be written in the format asked for takes no number") {
  IssuingDesk desk;
  CHECK(desk.call("report bulletin --issue --by 张三 --format docx --template 无.docx") != 0);
  CHECK(desk.call("report bulletin --issue --by 张三 --format csv") == 1);
  CHECK(desk.call("letter 市司法局 --issue --by 张三 --template 无.docx") == 1);
  CHECK(desk.papers()["papers"].empty());
}

TEST_CASE("a night does not write again what was written by hand, that day or before") {
  IssuingDesk desk;
  REQUIRE(desk.call("letter 市司法局 --issue --by 张三") == 0);
  REQUIRE(desk.call("nightly") == 0);
  const auto to_unit = [&] {
    std::set<std::string> events;
    const Json papers = desk.papers()["papers"];
    for (const Json& paper : papers)
      if (paper["to"] == "市司法局") events.insert(paper["event"]);
    return events.size();
  };
  CHECK(to_unit() == 1);
  CHECK(desk.papers()["papers"].size() > 1);  // the other units got theirs that very night
  REQUIRE(desk.call("nightly", morning_of_2024_07_02 + 2 * 86400) == 0);
  CHECK(to_unit() == 1);
}

TEST_CASE("an issued report names as 签发人 who issued it") {
  IssuingDesk desk;
  REQUIRE(desk.call("report inspection --as-of 2024-07-01 --issue --by 示例某") == 0);
  CHECK_THAT(desk.said, Contains("示督〔2024〕1号　签发人：示例某\n"));
  CHECK_THAT(desk.said, Contains("特此报告。"));
  REQUIRE(desk.call("report bulletin --as-of 2024-07-01 --issue --by 示例某") == 0);
  CHECK_THAT(desk.said, !Contains("签发人："));
}
