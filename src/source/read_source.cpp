#include "source/docx/docx.h"
#include "source/file_kind.h"
#include "source/html/html.h"
#include "source/pdf/pdf.h"
#include "source/plain_lines.h"
#include "source/refusal.h"
#include "source/xlsx/document.h"

#include "base/sha256.h"
#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// By the file's own line ends; a UTF-16 file's are two bytes each.
std::vector<std::int64_t> starts_of_lines(std::string_view content) {
  const bool little = content.starts_with("\xFF\xFE");
  const bool big = content.starts_with("\xFE\xFF");
  const std::size_t unit = little || big ? 2 : 1;
  const auto is = [&](std::size_t at, char c) {
    if (at + unit > content.size()) return false;
    if (unit == 1) return content[at] == c;
    return content[at + (big ? 1 : 0)] == c && content[at + (big ? 0 : 1)] == '\0';
  };
  std::vector<std::int64_t> starts = {0};
  for (std::size_t at = 0; at < content.size(); at += unit)
    if (is(at, '\n') || (is(at, '\r') && !is(at + unit, '\n')))
      starts.push_back(static_cast<std::int64_t>(at + unit));
  return starts;
}

bool says_something(const Traced& line) {
  return std::any_of(line.text().begin(), line.text().end(),
                     [](char c) { return static_cast<unsigned char>(c) > ' '; });
}

bool says_something(const SourceBlock& block) {
  if (says_something(block.line)) return true;
  for (const SourceRow& row : block.rows)
    for (const SourceCell& cell : row)
      for (const Traced& line : cell.lines)
        if (says_something(line)) return true;
  return false;
}

void refuse_empty(const std::vector<SourceBlock>& blocks) {
  const bool any = std::any_of(blocks.begin(), blocks.end(),
                               [](const SourceBlock& block) { return says_something(block); });
  if (!any) throw Refusal("no-text", "文件里没有文字");
}

void refuse_foreign(std::string_view bytes, const SourceLimits& limits) {
  if (bytes.size() > limits.file_bytes)
    throw Refusal("too-large", fmt::format("文件有{}兆字节，超过上限{}兆", bytes.size() >> 20,
                                           limits.file_bytes >> 20));
  if (const std::string format = foreign_format(bytes); !format.empty())
    throw Refusal("unreadable-file", "这是" + format);
}

Drawn draw_text(SourceKind kind, const std::string& file, std::string_view bytes,
                const SourceLimits& limits, Problems& advice) {
  const DecodedText decoded(bytes);
  if (decoded.damaged() > 0)
    advice.push_back({"damaged-text",
                      Severity::advice,
                      {file, 0},
                      fmt::format("有{}个字符残缺或无法识别（如文件末尾被截断），已用“\uFFFD”代替",
                                  decoded.damaged())});
  return kind == SourceKind::html ? read_html(decoded, limits) : read_plain_lines(decoded, limits);
}

Drawn draw(SourceKind kind, const std::string& file, std::string_view bytes,
           const SourceLimits& limits, Problems& advice) {
  if (kind == SourceKind::docx) return read_docx(bytes, limits);
  if (kind == SourceKind::xlsx) return read_xlsx_document(bytes, limits);
  if (kind == SourceKind::pdf) return read_pdf(bytes, limits);
  return draw_text(kind, file, bytes, limits, advice);
}

}  // namespace

Result<SourceText> read_source(std::string bytes, const std::string& file,
                               const SourceLimits& limits) {
  SourceText source;
  Problems problems;
  source.file = file;
  try {
    refuse_foreign(bytes, limits);
    source.kind = kind_of(bytes);
    Drawn drawn = draw(source.kind, file, bytes, limits, problems);
    refuse_empty(drawn.blocks);
    source.blocks = std::move(drawn.blocks);
    source.content = std::move(drawn.content);
  } catch (const Refusal& refusal) {
    problems.push_back({refusal.rule(), Severity::error, {file, 0}, refusal.message()});
    return {std::nullopt, std::move(problems)};
  }
  source.sha256 = sha256(bytes);
  const bool own_bytes = source.kind == SourceKind::text || source.kind == SourceKind::html;
  if (own_bytes) source.content = std::move(bytes);
  source.line_starts = starts_of_lines(source.content);
  return {std::move(source), std::move(problems)};
}

int line_of(const SourceText& source, std::int64_t offset) {
  const auto& starts = source.line_starts;
  if (!starts.empty())
    return static_cast<int>(std::upper_bound(starts.begin(), starts.end(), offset) -
                            starts.begin());
  const auto end =
      std::min(static_cast<std::size_t>(std::max<std::int64_t>(offset, 0)), source.content.size());
  return 1 + static_cast<int>(std::count(source.content.begin(),
                                         source.content.begin() + static_cast<std::ptrdiff_t>(end),
                                         '\n'));
}

}  // namespace duban
