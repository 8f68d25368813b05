#include "docx/blocks.h"

#include <algorithm>

#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "docx/table.h"
#include "docx/xml.h"
#include "formats/chart_tables.h"
#include "formats/marked_text.h"

namespace duban {

namespace {

constexpr std::size_t most_upright_columns = 7;

void add(WordFlow& flow, const Heading& heading) {
  const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
  add_words(add_paragraph(flow.body, {.style = style_ids::headings.at(level)}), heading.words);
}

void add(WordFlow& flow, const Paragraph& paragraph) {
  add_runs(flow, add_paragraph(flow.body, {.style = style_ids::body}), paragraph.runs);
}

// As official texts count their points: 1. 2. or ——.
void add(WordFlow& flow, const Listing& listing) {
  for (std::size_t i = 0; i < listing.items.size(); ++i) {
    const pugi::xml_node paragraph = add_paragraph(flow.body, {.style = style_ids::body});
    add_words(paragraph, listing.numbered ? std::to_string(i + 1) + "." : "——");
    add_runs(flow, paragraph, listing.items[i].runs);
  }
}

void add(WordFlow& flow, const Table& table) { add_table(flow, table); }
void add(WordFlow& flow, const StackedBars& chart) { add_table(flow, as_table(chart)); }
void add(WordFlow& flow, const Columns& chart) { add_table(flow, as_table(chart)); }
void add(WordFlow& flow, const Gantt& chart) { add_table(flow, as_table(chart)); }

void add(WordFlow& flow, pugi::xml_node paragraph, const MarkedText& text,
         const MarkedText::Run& run) {
  add_bookmark(flow, paragraph, run.anchor);
  const MarkedText::Mark& mark = mark_of(text, run);
  const Text sign{sign_in_words(mark, run.sign), true, Tint::none, run.link};
  if (!sign.words.empty()) add_runs(flow, paragraph, {sign});
  const bool faint = mark.weight == MarkedText::Weight::faint;
  add_words(paragraph, run.words,
            {.bold = mark.weight == MarkedText::Weight::strong,
             .colour = faint ? "6B6B6B" : "",
             .fill = fill_of(mark.tint)});
}

void add(WordFlow& flow, const MarkedText& text) {
  if (!text.caption.empty())
    add_words(add_paragraph(flow.body, {.style = style_ids::caption}), text.caption);
  const ParagraphLook small{.style = style_ids::table, .after = 80};
  if (const std::string legend = legend_in_words(text); !legend.empty())
    add_words(add_paragraph(flow.body, small), legend);
  if (text.passages.empty()) add_words(add_paragraph(flow.body, small), "无");
  for (const MarkedText::Passage& passage : text.passages) {
    constexpr int margin = 700;  // the passage's label stands in it
    ParagraphLook look = small;
    look.left = margin;
    look.first = -margin;
    const pugi::xml_node paragraph = add_paragraph(flow.body, look);
    add_words(paragraph, passage.label);
    add_element(add_element(paragraph, "w:r"), "w:tab");
    for (const MarkedText::Run& run : passage.runs) add(flow, paragraph, text, run);
  }
}

}  // namespace

void add_block(WordFlow& flow, const Block& block) {
  std::visit([&](const auto& known) { add(flow, known); }, block);
}

bool wants_wide(const Block& block) {
  const auto columns = [](const auto& chart) { return as_table(chart).columns.size(); };
  if (const auto* const table = std::get_if<Table>(&block))
    return table->columns.size() > most_upright_columns;
  if (const auto* const bars = std::get_if<StackedBars>(&block))
    return columns(*bars) > most_upright_columns;
  return std::holds_alternative<Gantt>(block);
}

}  // namespace duban
