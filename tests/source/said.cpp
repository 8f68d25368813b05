#include "tests/source/said.h"

#include "base/text.h"
#include "tests/test.h"

#include <iconv.h>

#include <algorithm>

namespace duban {

SourceText read(const std::string& bytes) {
  auto source = read_source(bytes, "文件");
  for (const Problem& problem : source.problems) UNSCOPED_INFO(to_string(problem));
  REQUIRE(source);
  return std::move(*source);
}

static Problem only_problem(const std::string& bytes) {
  const auto source = read_source(bytes, "文件");
  REQUIRE_FALSE(source);
  REQUIRE(source.problems.size() == 1);
  CHECK(source.problems[0].severity == Severity::error);
  return source.problems[0];
}

std::string refused(const std::string& bytes) { return only_problem(bytes).rule; }
std::string refusal(const std::string& bytes) { return only_problem(bytes).message; }

Lines rules_of(const Problems& problems) {
  Lines rules;
  for (const Problem& problem : problems) rules.push_back(problem.rule);
  return rules;
}

static std::string cell_text(const SourceCell& cell) {
  Lines lines;
  for (const Traced& line : cell.lines) lines.push_back(line.text());
  return (cell.from_above ? "^" : "") + std::string(cell.from_left ? "<" : "") + join(lines, "/");
}

static std::string block_text(const SourceBlock& block) {
  if (block.kind == SourceBlock::Kind::line) return block.line.text();
  std::string text;
  for (const SourceRow& row : block.rows) {
    Lines cells;
    for (const SourceCell& cell : row) cells.push_back(cell_text(cell));
    text += "[" + join(cells, "|") + "]";
  }
  return text;
}

Lines lines_of(const SourceText& source) {
  Lines lines;
  for (const SourceBlock& block : source.blocks)
    if (!block.furniture) lines.push_back(block_text(block));
  return lines;
}

Lines furniture_of(const SourceText& source) {
  Lines lines;
  for (const SourceBlock& block : source.blocks)
    if (block.furniture) lines.push_back(block_text(block));
  return lines;
}

static std::string through_iconv(const std::string& bytes, const char* to, const char* from) {
  const iconv_t converter = iconv_open(to, from);
  REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
  std::string input = bytes;
  std::string text(bytes.size() * 4 + 16, '\0');
  char* in = input.data();
  char* out = text.data();
  std::size_t left = input.size();
  std::size_t room = text.size();
  const bool good = iconv(converter, &in, &left, &out, &room) != static_cast<std::size_t>(-1);
  iconv_close(converter);
  REQUIRE(good);
  text.resize(text.size() - room);
  return text;
}

std::string converted(const std::string& text, const char* encoding) {
  return through_iconv(text, encoding, "UTF-8");
}

static void check_part(const SourceText& source, const Traced& line, std::size_t from,
                       std::size_t to, const char* encoding) {
  const Bytes said = line.bytes(from, to);
  REQUIRE(said.start >= 0);
  REQUIRE(said.start <= said.end);
  REQUIRE(said.end <= static_cast<std::int64_t>(source.content.size()));
  const std::string bytes = source.content.substr(static_cast<std::size_t>(said.start),
                                                  static_cast<std::size_t>(said.end - said.start));
  CHECK(through_iconv(bytes, "UTF-8", encoding) == line.text().substr(from, to - from));
}

static void check_line(const SourceText& source, const Traced& line, const char* encoding) {
  check_part(source, line, 0, line.size(), encoding);
  std::vector<std::size_t> cuts;
  for (std::size_t at = 0; at < line.size(); ++at)
    if ((static_cast<unsigned char>(line.text()[at]) & 0xC0) != 0x80) cuts.push_back(at);
  cuts.push_back(line.size());
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    check_part(source, line, cuts[i], cuts[i + 1], encoding);
    check_part(source, line, cuts[i / 2], cuts[i + 1], encoding);
  }
}

void check_addresses(const SourceText& source, const char* encoding) {
  for (const SourceBlock& block : source.blocks) {
    check_line(source, block.line, encoding);
    for (const SourceRow& row : block.rows)
      for (const SourceCell& cell : row)
        for (const Traced& line : cell.lines) check_line(source, line, encoding);
  }
}

}  // namespace duban
