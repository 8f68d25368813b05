#include "tests/docx/laid.h"
#include "tests/test.h"

using namespace duban;
using namespace papers;

namespace {

Document long_text() {
  Document document = letter();
  document.official->layout = Official::Layout::paper;
  document.blocks.clear();
  std::string words;
  for (int i = 0; i < 500; ++i) words += "法治政府建设";
  document.blocks.emplace_back(paragraph(words));
  return document;
}

}  // namespace

TEST_CASE("a full page has 22 lines of 28 characters on A4") {
  const Laid laid(long_text());
  if (!laid.there()) return;
  CHECK(laid.facts().find("595.304 x 841.89 pts (A4)") != std::string::npos);
  const auto lines = laid.lines(2);
  REQUIRE(lines.size() == 23);  // with the page's number
  for (std::size_t i = 0; i < 22; ++i) CHECK(length(trim(lines[i])) == 28);
  // One family for Han and figures alike, none that the paper does not ask for.
  CHECK(laid.fonts().find("CJK") != std::string::npos);
  CHECK(laid.fonts().find("DejaVu") == std::string::npos);
  const auto first = laid.box(2, "法");
  CHECK(first.left == Approx(28 * mm).margin(1));
}

TEST_CASE("odd pages have their number right, even ones left, one character in, 7 mm below") {
  const Laid laid(long_text());
  if (!laid.there()) return;
  const auto odd = laid.box(3, "—");
  const auto even = laid.box(2, "—");
  CHECK(even.left == Approx(28 * mm + 14).margin(2));
  CHECK(odd.left > 400);
  CHECK(odd.top == Approx(even.top).margin(0.5));
  CHECK(even.top == Approx((297 - 35 + 7) * mm).margin(6));
}

TEST_CASE("a letter's first page has no number, its copies stand at the foot") {
  const Laid laid(letter());
  if (!laid.there()) return;
  CHECK(laid.facts().find("Pages:           1\n") != std::string::npos);
  CHECK(laid.box(1, "—").left == -1);
  CHECK(laid.box(1, "示例市").top == Approx(30 * mm).margin(12));
  CHECK(laid.box(1, "抄送").top > (297 - 35 - 12) * mm);
  CHECK(laid.box(1, "抄送").top < (297 - 35) * mm);
}

TEST_CASE("a bulletin's imprint stands at the foot of its last page") {
  const Laid laid(bulletin());
  if (!laid.there()) return;
  CHECK(laid.facts().find("Pages:           2\n") != std::string::npos);
  CHECK(laid.box(2, "日印发").right == Approx((210 - 26) * mm - 14).margin(4));
  CHECK(laid.box(2, "日印发").top > (297 - 35 - 12) * mm);
}

TEST_CASE("a file that is no docx is told, and no folder stays behind") {
  if (!is_installed("soffice")) {
    std::cerr << "skipped: soffice is not installed\n";
    return;
  }
  const TemporaryFolder folder;
  const char* const before = std::getenv("TMPDIR");
  const std::string kept = before ? before : "";
  setenv("TMPDIR", folder.path().c_str(), 1);
  CHECK_NOTHROW(pdf_of(to_docx(Document{})));
  CHECK(std::filesystem::is_empty(folder.path()));
  before ? setenv("TMPDIR", kept.c_str(), 1) : unsetenv("TMPDIR");
}
