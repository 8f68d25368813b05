#include "tests/docx/laid.h"
#include "tests/test.h"

#include <algorithm>
#include <cctype>

using namespace duban;
using namespace papers;

namespace {

constexpr double pitch = 225 * mm / 22;
constexpr double lower_edge = (297 - 35) * mm;

std::string repeated(const std::string& words, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += words;
  return all;
}

// A paper of some pages of nothing but Han.
Document long_paper(Document document) {
  document.blocks = {paragraph(repeated("法治政府建设", 400))};
  return document;
}

Document report(bool wide_annex) {
  Document document = long_paper(bulletin());
  document.official->upward = true;
  document.official->signer = "示例某";
  document.official->attachments = {"任务台账"};
  document.annex = document.blocks.size();
  document.blocks.emplace_back(heading(1, "附件：任务台账"));
  Table table{"", {}, {}};
  for (int i = 0; i < (wide_annex ? 9 : 3); ++i) table.columns.push_back({"栏", 1, false});
  for (int i = 0; i < 40; ++i) table.rows.push_back({cell("第" + std::to_string(i) + "行")});
  document.blocks.emplace_back(table);
  return document;
}

// Where the page's lines of text stand, from the top; not its number.
std::vector<Laid::Box> text_lines(const Laid& laid, int page) {
  std::vector<Laid::Box> lines = laid.boxes(page);
  std::erase_if(lines, [](const Laid::Box& box) { return box.top > lower_edge; });
  std::sort(lines.begin(), lines.end(),
            [](const Laid::Box& a, const Laid::Box& b) { return a.top < b.top; });
  return lines;
}

void check_grid(const Laid& laid, int page) {
  const auto lines = text_lines(laid, page);
  REQUIRE(lines.size() == 22);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CHECK(length(lines[i].words) == 28);
    CHECK(lines[i].left == Approx(28 * mm).margin(1));
    CHECK(lines[i].right == Approx((210 - 26) * mm).margin(2));
    if (i > 0) CHECK(lines[i].top - lines[i - 1].top == Approx(pitch).margin(0.15));
  }
  const auto middle = [](const Laid::Box& box) { return (box.top + box.bottom) / 2; };
  CHECK(middle(lines.front()) == Approx(37 * mm + pitch / 2).margin(5));
  CHECK(middle(lines.back()) == Approx(lower_edge - pitch / 2).margin(5));
}

std::string size_of(const Laid& laid, int page) {
  const std::string lead =
      "Page " + std::string(page < 10 ? "   " : "  ") + std::to_string(page) + " size:";
  for (const std::string& line : split(laid.facts(), "\n"))
    if (line.starts_with(lead)) return std::string(trim(line.substr(lead.size())));
  return "";
}

// All that a page says, without the blanks that a layout has between Han and figures.
std::string said_on(const Laid& laid, int page) {
  return replace_all(join(laid.lines(page), "\n"), " ", "");
}

bool is_figure(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

}  // namespace

TEST_CASE("a bulletin's lines fill the text's rectangle, 22 of 28 characters, evenly") {
  const Laid laid(long_paper(bulletin()));
  if (!laid.there()) return;
  for (const int page : {2, 3}) check_grid(laid, page);
}

TEST_CASE("a letter's further pages have the same grid and are numbered from 2") {
  const Laid laid(long_paper(letter()));
  if (!laid.there()) return;
  check_grid(laid, 2);
  CHECK(laid.box(1, "—").left == -1);
  CHECK(laid.box(2, "—").left == Approx(28 * mm + 14).margin(2));
  CHECK(laid.box(3, "—").left > 400);
}

void check_figures_are_whole(const Laid& laid, int page) {
  const auto lines = split(said_on(laid, page), "\n");
  REQUIRE(lines.size() > 3);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    INFO(lines[i - 1] << " | " << lines[i]);
    CHECK_FALSE((is_figure(lines[i - 1].back()) && is_figure(lines[i].front())));
  }
}

TEST_CASE("no figure is parted at a line's end") {
  Document document = bulletin();
  document.blocks = {paragraph("编号" + repeated("25.2、2025年、13.14，", 60))};
  const Laid laid(document);
  if (laid.there()) check_figures_are_whole(laid, 2);
}

TEST_CASE("a list of figures fills its lines and is parted behind its commas") {
  Document document = bulletin();
  document.blocks = {paragraph("按时办结" + repeated("13.14、", 80))};
  const Laid laid(document);
  if (!laid.there()) return;
  CHECK(said_on(laid, 1).find("按时办结" + repeated("13.14、", 4)) != std::string::npos);
  check_figures_are_whole(laid, 2);
}

TEST_CASE("the issuer's upper edge is 35 mm below the text's, its number two lines below it") {
  const Laid laid(bulletin());
  if (!laid.there()) return;
  const auto issuer = laid.box(1, "示例市法治政府建设办公室"), number = laid.box(1, "督〔");
  CHECK(issuer.top == Approx((37 + 35) * mm).margin(4));
  CHECK((issuer.left + issuer.right) / 2 == Approx((28 + 78) * mm).margin(2));
  CHECK(number.top - issuer.bottom == Approx(2 * pitch).margin(8));
}

TEST_CASE("an upward paper has its number left and 签发人 right on one line") {
  const Laid laid(report(false));
  if (!laid.there()) return;
  const auto number = laid.box(1, "督〔"), signer = laid.box(1, "签发人：");
  CHECK(number.left == Approx(28 * mm + 16).margin(2));
  CHECK(signer.right == Approx((210 - 26) * mm - 16).margin(3));
  CHECK(number.top == Approx(signer.top).margin(4));
}

TEST_CASE("what is annexed begins a page behind the signing, the imprint stands behind it") {
  const Laid laid(report(false));
  if (!laid.there()) return;
  int signed_on = 0, annexed_on = 0, printed_on = 0;
  for (int page = 1; page <= 9; ++page) {
    const std::string all = said_on(laid, page);
    if (all.find("附件：任务台账\n") != all.npos) signed_on = page;
    if (all.starts_with("附件\n任务台账\n")) annexed_on = page;
    if (all.find("日印发") != all.npos) printed_on = page;
  }
  CHECK(signed_on > 1);
  CHECK(annexed_on == signed_on + 1);
  CHECK(printed_on > annexed_on);
}

TEST_CASE("behind lying pages the imprint has an upright one") {
  const Laid laid(report(true));
  if (!laid.there()) return;
  int last = 0;
  while (!size_of(laid, last + 1).empty()) ++last;
  REQUIRE(last > 3);
  CHECK(size_of(laid, last).starts_with("595.3"));
  CHECK(size_of(laid, last - 1).starts_with("841.89"));
  CHECK(laid.box(last, "抄送").top > lower_edge - 40 * mm);
  CHECK(laid.box(last, "第").left == -1);
}

TEST_CASE("the same paper is the same PDF whenever it is made, dated as the paper") {
  if (!is_installed("soffice")) return;
  const std::string docx = to_docx(letter());
  const std::string first = pdf_of(docx);
  CHECK(pdf_of(docx) == first);  // seconds later
  CHECK(first.find("/CreationDate(D:20240701000000") != std::string::npos);
  Document other = letter();
  other.blocks.pop_back();
  CHECK(pdf_of(to_docx(other)) != first);
}
