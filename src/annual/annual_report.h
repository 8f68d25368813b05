#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "annual/annual_days.h"
#include "outline/outline.h"
#include "sentence/targets.h"

namespace duban {

// What a 法治政府建设年度报告 has to tell, by 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕
// 28号）; its fifth part, 其他需要报告的情况, is told only where there is something.
enum class AnnualPart { results, shortcomings, duty, next_year };
constexpr std::size_t annual_parts = 4;
std::string_view in_chinese(AnnualPart part);

// The parts that a heading announces: 四、存在问题和下步打算 is two.
using AnnualParts = std::array<bool, annual_parts>;
AnnualParts parts_of_heading(std::string_view heading);

// A title or the paragraphs of an item, or a paragraph outside all items.
struct AnnualText {
  Traced text;
  int section = -1;  // index in AnnualReport::sections
  int item = -1;     // index in the outline's items
  bool heading = false;
  std::vector<FoundFigure> figures = {};  // all that it tells, in order
};

// A heading of the first level and all that stands under it.
struct AnnualSection {
  std::string title;
  int item = -1;
  AnnualParts parts{};

  bool has(AnnualPart part) const { return parts[static_cast<std::size_t>(part)]; }
};

// An annual report taken apart.
struct AnnualReport {
  const SourceText* source = nullptr;  // outlives it
  Outline outline;
  std::vector<std::vector<int>> children;  // by the outline's items
  std::vector<AnnualSection> sections;
  std::vector<AnnualText> texts;       // in the document's order
  std::optional<int> year;             // that it reports on
  std::optional<AnnualDay> written;    // 成文日期, the signature's
  std::optional<AnnualDay> published;  // 发布日期, 生成日期, or as a person said
  std::size_t characters = 0;          // of headings and paragraphs, without blanks

  // The first section that tells the part; nullptr = none.
  const AnnualSection* section_of(AnnualPart part) const;
  // The line, from 1, of a byte of a text.
  int line(const AnnualText& text, std::size_t at = 0) const;
};

// What a person says that the paper does not.
struct AnnualContext {
  std::optional<int> year;
  std::optional<Day> published;
};

// Needs: the source outlives the report.
AnnualReport read_annual_report(const SourceText& source, const AnnualContext& context);

}  // namespace duban
