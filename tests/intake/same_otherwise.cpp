#include "base/text.h"
#include "tests/intake/pair.h"
#include "tests/intake/variants.h"
#include "tests/test.h"

namespace duban {

namespace {

bool is_text(const Pair& pair) { return pair.document.extension() == ".txt"; }
// Its line breaks are its table, or do not part its paragraphs.
bool is_drawn_in_lines(const Pair& pair) {
  for (const char* name :
       {"bar-table", "hard-wrapped-ledger", "one-cell-a-line", "tab-table-sections"})
    if (pair.name() == name) return true;
  return false;
}

template <class F>
void check_same(F change, bool (*but)(const Pair&) = nullptr) {
  for (const Pair& pair : all_pairs()) {
    if (!is_text(pair) || (but && but(pair))) continue;
    INFO(pair.name());
    const std::string bytes = change(pair.bytes);
    CHECK(join(task_lines(read_paper(bytes).draft), "\n") ==
          join(task_lines(read_paper(pair.bytes).draft), "\n"));
  }
}

}  // namespace

TEST_CASE("brackets of either width number the same tasks") {
  check_same(with_half_width_brackets);
}

TEST_CASE("numbers closed by another sign number the same tasks") {
  check_same([](const std::string& text) { return with_numbers_closed_by(text, "．"); });
  check_same([](const std::string& text) { return with_numbers_closed_by(text, "、"); });
  check_same([](const std::string& text) { return with_numbers_closed_by(text, "."); });
}

TEST_CASE("parts spelt out hold the same tasks") { check_same(with_parts_spelt_out); }

TEST_CASE("lines broken by force hold the same tasks") {
  check_same([](const std::string& text) { return hard_wrapped(text, 64); }, is_drawn_in_lines);
}

TEST_CASE("paragraphs set apart hold the same tasks") {
  check_same(set_in_paragraphs,
             [](const Pair& pair) { return pair.name() == "hard-wrapped-ledger"; });
}

TEST_CASE("line ends of another system hold the same tasks") { check_same(with_windows_line_ends); }

TEST_CASE("traditional characters say the same tasks") { check_same(in_traditional_characters); }

TEST_CASE("another encoding says the same tasks") { check_same(in_gb18030); }

TEST_CASE("a page of the same paragraphs holds the same tasks") {
  check_same(as_page, is_drawn_in_lines);
}

TEST_CASE("a docx of the same paragraphs holds the same tasks") {
  check_same(as_docx, is_drawn_in_lines);
}

}  // namespace duban
