#include "source/source.h"

#include "tests/source/said.h"
#include "tests/test.h"

namespace duban {

TEST_CASE("a text file is its lines, whatever ends them") {
  const SourceText source = read("一、总体要求\r\n\r\n（一）健全机制。\r2025年底前完成\n\f附件\n");
  CHECK(source.kind == SourceKind::text);
  CHECK(lines_of(source) ==
        Lines{"一、总体要求", "", "（一）健全机制。", "2025年底前完成", "", "附件"});
  check_addresses(source, "UTF-8");
}

TEST_CASE("a byte-order mark is no part of the text") {
  const SourceText source = read("\xEF\xBB\xBF一、总体要求\n");
  CHECK(lines_of(source) == Lines{"一、总体要求"});
  CHECK(source.blocks[0].line.bytes() == Bytes{3, 21});
}

TEST_CASE("a GB18030 file keeps the addresses of its own bytes") {
  const std::string text = "一、A类事项“清单”·2025年\n（责任单位：市司法局）𠮷村 done\n";
  const SourceText source = read(converted(text, "GB18030"));
  CHECK(lines_of(source) == Lines{"一、A类事项“清单”·2025年", "（责任单位：市司法局）𠮷村 done"});
  CHECK(source.blocks[0].line.bytes(0, 3) == Bytes{0, 2});
  check_addresses(source, "GB18030");
}

TEST_CASE("UTF-16 with a byte-order mark is read in both directions") {
  const std::string text = "建立制度\r\n𠮷村：2025年";
  const SourceText little = read("\xFF\xFE" + converted(text, "UTF-16LE"));
  CHECK(lines_of(little) == Lines{"建立制度", "𠮷村：2025年"});
  CHECK(line_of(little, little.blocks[1].line.bytes().start) == 2);
  check_addresses(little, "UTF-16LE");
  const SourceText big = read("\xFE\xFF" + converted(text, "UTF-16BE"));
  CHECK(lines_of(big) == lines_of(little));
  check_addresses(big, "UTF-16BE");
}

TEST_CASE("a file cut within its last character is read with advice") {
  const std::string text = "建立健全工作制度";
  const auto cut = read_source(text.substr(0, text.size() - 1), "a.txt");
  REQUIRE(cut);
  CHECK(cut->blocks[0].line.text() == "建立健全工作制\uFFFD");
  CHECK(rules_of(cut.problems) == Lines{"damaged-text"});
  const std::string national = converted(text, "GB18030");
  const auto cut_too = read_source(national.substr(0, national.size() - 1), "a.txt");
  REQUIRE(cut_too);
  CHECK(cut_too->blocks[0].line.text() == "建立健全工作制\uFFFD");
}

TEST_CASE("one bad byte in the middle does not turn a UTF-8 file into another encoding") {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "建立健全工作制度。";
  text.insert(27, "\xE5");
  const auto source = read_source(text, "a.txt");
  REQUIRE(source);
  CHECK(source->blocks[0].line.text().substr(0, 33) == "建立健全工作制度。\uFFFD建");
  CHECK(source->blocks[0].line.bytes(30, 33) == Bytes{28, 31});
}

TEST_CASE("junk is no text") {
  std::string junk;
  unsigned state = 7;
  for (int i = 0; i < 5000; ++i) {
    state = state * 1664525u + 1013904223u;
    junk.push_back(static_cast<char>(state >> 24));
  }
  CHECK(refused(junk) == "unreadable-encoding");
  CHECK(refused(std::string(400, '\0')) == "unreadable-encoding");
  CHECK(refused("") == "no-text");
  CHECK(refused(" \r\n\t\n") == "no-text");
}

TEST_CASE("a line has a number that an editor shows") {
  const SourceText source = read("一\n二\r\n三\r四");
  std::vector<int> numbers;
  for (const SourceBlock& block : source.blocks)
    numbers.push_back(line_of(source, block.line.bytes().start));
  CHECK(numbers == std::vector<int>{1, 2, 3, 4});
  SourceText plain;
  plain.content = "一\n二";
  CHECK(line_of(plain, 4) == 2);
}

TEST_CASE("other formats are refused by name") {
  CHECK_THAT(refusal("{\\rtf1 }"), Catch::Contains("RTF") && Catch::Contains("docx"));
  CHECK_THAT(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"), Catch::Contains("doc"));
  CHECK_THAT(refusal("\x89PNG\r\n"), Catch::Contains("图片"));
  CHECK_THAT(refusal("PK\x03\x04 xl/workbook.xml"), Catch::Contains("另存一份"));  // cut short
}

TEST_CASE("the kind is told by the content") {
  CHECK(kind_of("%PDF-1.4") == SourceKind::pdf);
  CHECK(kind_of("\n junk %PDF-1.4") == SourceKind::pdf);
  CHECK(kind_of("PK\x03\x04") == SourceKind::docx);
  CHECK(kind_of("\xEF\xBB\xBF<?xml version='1.0'?><!-- x --> <!DOCTYPE html>") == SourceKind::html);
  CHECK(kind_of("  <TABLE border=1>") == SourceKind::html);
  CHECK(kind_of("<div>x</div>") == SourceKind::html);
  CHECK(kind_of("正文<br/>第二行</p>") == SourceKind::html);
  CHECK(kind_of("<关于印发方案的通知>") == SourceKind::text);
  CHECK(kind_of("a < b") == SourceKind::text);
}

TEST_CASE("what is too large says so") {
  SourceLimits limits;
  limits.file_bytes = 100;
  CHECK(rules_of(read_source(std::string(101, 'a'), "a", limits).problems) == Lines{"too-large"});
  limits = {};
  limits.line_bytes = 100;
  CHECK(rules_of(read_source(std::string(101, 'a'), "a", limits).problems) == Lines{"too-large"});
  limits = {};
  limits.blocks = 10;
  std::string many;
  for (int i = 0; i < 11; ++i) many += "项\n";
  CHECK(rules_of(read_source(many, "a", limits).problems) == Lines{"too-large"});
}

}  // namespace duban
