#include "base/child_process.h"
#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "docx/pdf.h"
#include "tests/docx/papers.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <iostream>
#include <sstream>

using namespace duban;
using namespace papers;

namespace {

bool is_installed(const std::string& program) {
  return run_program({"sh", "-c", "command -v " + program}, "").status == 0;
}

// A paper as LibreOffice lays it out; skipped, and said so, where it is not installed.
class Laid {
 public:
  explicit Laid(const Document& document) {
    if (!is_installed("soffice") || !is_installed("pdftotext")) {
      std::cerr << "skipped: soffice or pdftotext is not installed\n";
      return;
    }
    write_file(file(), pdf_of(to_docx(document)));
    there_ = true;
  }

  bool there() const { return there_; }
  std::string facts() const { return asked({"pdfinfo", file()}); }
  std::string fonts() const { return asked({"pdffonts", file()}); }
  std::vector<std::string> lines(int page) const {
    const std::string number = std::to_string(page);
    std::vector<std::string> kept;
    for (const std::string& line :
         split(asked({"pdftotext", "-layout", "-f", number, "-l", number, file(), "-"}), "\n"))
      if (!trim(line).empty() && trim(line) != "\f") kept.push_back(line);
    return kept;
  }
  // Left edge, top edge and right edge in points of the first word on the page that holds `words`.
  struct Box {
    double left = -1, top = -1, right = -1;
  };
  Box box(int page, const std::string& words) const {
    const std::string number = std::to_string(page);
    const std::string all = asked({"pdftotext", "-bbox", "-f", number, "-l", number, file(), "-"});
    for (const std::string& line : split(all, "\n")) {
      if (line.find(">" + words) == std::string::npos) continue;
      const auto value = [&](const std::string& name) {
        return std::stod(line.substr(line.find(name + "=\"") + name.size() + 2));
      };
      return {value("xMin"), value("yMin"), value("xMax")};
    }
    return {};
  }

 private:
  std::string file() const { return (folder_.path() / "paper.pdf").string(); }
  static std::string asked(const std::vector<std::string>& command) {
    return run_program(command, "").output;
  }

  TemporaryFolder folder_;
  bool there_ = false;
};

constexpr double mm = 72 / 25.4;

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
