#include <chrono>

#include "formats/csv.h"
#include "formats/html/html.h"
#include "formats/json.h"
#include "formats/markdown.h"
#include "formats/text.h"
#include "tests/formats/sample.h"
#include "tests/test.h"

using namespace duban;

// A ledger and a wall chart of `count` rows, each row waiting for the one before.
static Document of_rows(std::size_t count) {
  Document document;
  Table table{"台账", std::vector<Table::Column>(5), {}};
  Gantt chart{"挂图", Day(2022, 1, 1), Day(2025, 12, 31), Day(2024, 7, 1), {}, {}};
  for (std::size_t i = 0; i < count; ++i) {
    table.rows.push_back(row({std::to_string(i), "行政执法协调监督工作体系", "市司法局", "", "9"}));
    chart.rows.emplace_back();
    chart.rows.back().label = std::to_string(i) + " 任务";
    chart.rows.back().level = i % 20 == 0 ? 0 : 2;
    chart.rows.back().start = Day(2022, 1, 1) + static_cast<int>(i % 1000);
    if (i > 0) chart.arrows.push_back({i - 1, i, true});
  }
  document.blocks = {table, chart};
  return document;
}

template <class Write>
static double seconds(const Document& document, Write write) {
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(write(document).empty());
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Ten times the rows may take forty times as long before this fails: a quadratic writer takes
// a hundred times.
template <class Write>
static void check_linear(Write write) {
  const double few = seconds(of_rows(1000), write);
  CHECK(seconds(of_rows(10000), write) < 40 * few + 0.2);
}

TEST_CASE("every format writes ten thousand rows in linear time") {
  check_linear([](const Document& d) { return to_html(d); });
  check_linear([](const Document& d) { return to_markdown(d); });
  check_linear([](const Document& d) { return to_text(d); });
  check_linear([](const Document& d) { return to_json(d).dump(); });
}

TEST_CASE("one word of a hundred thousand characters is written by every format") {
  const std::string word(100000, 'x');
  Document document;
  Table table{word, {{word, 1, false}, {"b", 1, true}}, {{cell(word), cell("1")}}};
  document.blocks = {paragraph(word), table};
  CHECK(to_html(document).find(word) != std::string::npos);
  CHECK(to_markdown(document).find(word) != std::string::npos);
  CHECK(to_csv({word}, {}).find(word) != std::string::npos);
  const std::string text = to_text(document);
  std::size_t longest = 0;
  for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != text.npos; at = end + 1)
    longest = std::max(longest, end - at);
  CHECK(longest == 100000);  // the caption alone is not wrapped
}
