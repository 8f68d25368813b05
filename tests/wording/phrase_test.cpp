#include "wording/phrase.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>

#include "base/text.h"
#include "tests/test.h"

using namespace duban;

namespace {

const char* const phrases = SOURCE_FOLDER "/../shared/intake-dev/phrases.tsv";

using Row = std::map<std::string, std::string>;

std::vector<Row> rows_of(const char* path) {
  std::ifstream in(path);
  std::string line;
  std::getline(in, line);
  const auto names = split(line, "\t");
  std::vector<Row> rows;
  while (std::getline(in, line)) {
    const auto cells = split(line, "\t");
    Row row;
    for (std::size_t i = 0; i < cells.size() && i < names.size(); ++i) row[names[i]] = cells[i];
    rows.push_back(row);
  }
  return rows;
}

std::string text(const Json& json, const char* key) {
  const Json& value = json[key];
  return value.is_string() ? value.get<std::string>() : "";
}

// 万 and 亿 of a unit counted in.
double amount(double value, std::string_view unit) {
  for (const auto& [mark, factor] : {std::pair{"万", 1e4}, {"亿", 1e8}})
    if (unit.find(mark) != unit.npos) value *= factor;
  return value;
}

bool is_target(const Row& row, const Json& answer) {
  if (text(answer, "op") != row.at("op")) return false;
  const double want = amount(std::stod(row.at("value")), row.at("unit"));
  return std::abs(amount(answer["value"].get<double>(), text(answer, "unit")) - want) < 1e-6;
}

// Every year is each 31 December and every third month the ends of quarters: rules by their days.
std::string plain(const std::string& rrule) {
  std::string plain = replace_all(rrule, ";BYMONTHDAY=-1", "");
  for (const auto& [month, day] : {std::pair{"7", "31"}, {"4", "30"}})
    plain = replace_all(plain, std::string("BYMONTH=") + month + ";BYMONTHDAY=" + day,
                        std::string("BYMONTH=") + month);
  return plain;
}

bool is_right(const Row& row, const Json& answer) {
  const std::string& kind = row.at("kind");
  if (kind == "none") return answer.is_null();
  if (answer.is_null()) return false;
  if (kind == "target") return is_target(row, answer);
  if (kind == "ongoing") return text(answer, "kind") == kind;
  if (kind == "recurring") return plain(text(answer, "rrule")) == plain(row.at("rrule"));
  const std::string last = text(answer, "last");
  const bool other = row.at("note").find("alt due " + last) != std::string::npos;
  if (!row.at("due").empty() && last != row.at("due") && !(other && !last.empty())) return false;
  return row.at("start").empty() || text(answer, "first") == row.at("start");
}

WordingContext context_of(const Row& row) {
  WordingContext context;
  context.issued = row.at("today").empty() ? Day(2022, 3, 10) : *parse_day(row.at("today"));
  if (!row.at("context_year").empty()) context.year = std::stoi(row.at("context_year"));
  return context;
}

}  // namespace

TEST_CASE("the development phrases are read as a person reads them") {
  if (!std::filesystem::exists(phrases)) {
    WARN("skipped: no " << phrases);
    return;
  }
  std::size_t right = 0;
  const auto rows = rows_of(phrases);
  for (const Row& row : rows) {
    const Json answer = phrase_json(row.at("text"), context_of(row));
    const bool good = is_right(row, answer);
    if (!good) UNSCOPED_INFO(row.at("text") << " → " << answer.dump());
    right += good;
  }
  REQUIRE(rows.size() > 300);
  CHECK(static_cast<double>(right) >= 0.99 * static_cast<double>(rows.size()));
}

TEST_CASE("a recurring phrase with a quota says both") {
  const Json json = phrase_json("每年两期以上", {Day(2022, 3, 10), 0});
  CHECK(json.dump() ==
        R"({"kind":"recurring","first":null,"last":null,"rrule":"FREQ=YEARLY","strength":"must",)"
        R"("op":">=","value":2,"unit":"期","per":"year","rule":"each-year","ambiguous":false})");
}

TEST_CASE("a phrase that only counts is a target and one that says nothing is null") {
  CHECK(phrase_json("不少于4.5个", {Day(2022, 3, 10), 0})["kind"] == "target");
  CHECK(phrase_json("不少于4.5个", {Day(2022, 3, 10), 0})["value"] == 4.5);
  CHECK(phrase_json("不断提升依法行政水平", {Day(2022, 3, 10), 0}).is_null());
  CHECK(phrase_json("2025年前", {Day(2022, 3, 10), 0})["ambiguous"] == true);
}
