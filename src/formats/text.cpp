#include "formats/text.h"

#include "base/text.h"
#include "document/tint.h"
#include "formats/around.h"
#include "formats/cells.h"
#include "formats/chart_tables.h"
#include "formats/marked_text.h"
#include "formats/plain.h"
#include "formats/table_text.h"
#include "formats/words.h"
#include "formats/wrap.h"

namespace duban {

constexpr int page_width = 100;

// The words in lines, the first led by `lead`, the others by as many blanks.
static std::string lines_of(const std::string& words, const std::string& lead) {
  std::string text;
  for (const std::string& line : wrap(words, page_width - cells(lead)))
    text += (text.empty() ? lead : pad_right("", cells(lead))) + line + "\n";
  return text;
}

static std::string emphasised(const std::string& lines, Colour colour) {
  return colour == Colour::no ? lines : "\x1b[1m" + lines + "\x1b[0m";
}

static std::string text(const Heading& heading, Colour colour) {
  return emphasised(plain(heading.words), colour) + "\n";
}

static std::string text(const Paragraph& paragraph, Colour) {
  return lines_of(words_of(paragraph.runs), "");
}

static std::string text(const Listing& listing, Colour) {
  std::string lines;
  for (std::size_t i = 0; i < listing.items.size(); ++i)
    lines += lines_of(words_of(listing.items[i].runs),
                      listing.numbered ? std::to_string(i + 1) + ". " : "- ");
  return lines;
}

static std::string text(const Table& table, Colour colour) {
  TableLook look{{}, page_width};
  std::vector<std::string> header;
  for (const auto& column : table.columns) {
    header.push_back(column.title);
    look.right.push_back(column.number);
  }
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : table.rows) {
    rows.emplace_back();
    for (const Cell& cell : row) rows.back().push_back(words_of(cell));
  }
  const std::string caption =
      table.caption.empty() ? "" : emphasised(plain(table.caption), colour) + "\n";
  return caption + text_table(header, rows, look);
}

static std::string text(const StackedBars& chart, Colour colour) {
  return text(as_table(chart), colour);
}
static std::string text(const Columns& chart, Colour colour) {
  return text(as_table(chart), colour);
}
static std::string text(const Gantt& chart, Colour colour) { return text(as_table(chart), colour); }

static std::string text(const MarkedText& marked, Colour colour) {
  constexpr int margin = 6;
  std::string lines =
      marked.caption.empty() ? "" : emphasised(plain(marked.caption), colour) + "\n";
  if (!marked.marks.empty()) lines += lines_of(legend_in_words(marked), "") + "\n";
  if (marked.passages.empty()) lines += "无\n";
  for (const MarkedText::Passage& passage : marked.passages)
    lines += lines_of(words_of(marked, passage), pad_left(plain(passage.label), margin) + "  ");
  return lines;
}

// Colours each lamp of a finished text, wherever the layout put it.
static std::string coloured(std::string lines) {
  static constexpr std::pair<Tint, const char*> codes[] = {{Tint::green, "\x1b[32m"},
                                                           {Tint::yellow, "\x1b[33m"},
                                                           {Tint::red, "\x1b[31m"},
                                                           {Tint::grey, "\x1b[90m"},
                                                           {Tint::blue, "\x1b[34m"}};
  for (const auto& [tint, code] : codes)
    lines = replace_all(lines, lamp_words(tint), code + lamp_words(tint) + "\x1b[0m");
  return lines;
}

// Signature and date stand to the right, as on paper.
static std::string below_text(const AroundText& around) {
  std::string lines;
  for (const std::string& line : around.below) lines += lines_of(plain(line), "");
  for (const std::string& line : around.sign) {
    const int space = page_width - cells(plain(line));
    lines += space > 0 ? pad_right("", space) + plain(line) + "\n" : lines_of(plain(line), "");
  }
  for (const std::string& line : around.note) lines += lines_of(plain(line), "");
  return lines.empty() ? "" : "\n" + lines;
}

// After the signing at once, as on paper; what is annexed stands between them.
static std::string foot_text(const Document& document, const AroundText& around) {
  if (around.foot.empty()) return "";
  std::string lines = document.annex || lines_below(around).empty() ? "\n" : "";
  for (const std::string& line : around.foot) lines += lines_of(plain(line), "");
  return lines;
}

std::string to_text(const Document& document, Colour colour) {
  const AroundText around = around_text(document.official);
  std::string lines = document.mark.empty() ? "" : plain(document.mark) + "\n";
  if (document.official && !document.official->issuer.empty())
    lines += plain(document.official->issuer) + "\n";
  lines += emphasised(plain(document.title), colour) + "\n";
  if (!around.head.empty()) lines += plain(around.head) + "\n";
  if (!document.subtitle.empty()) lines += plain(document.subtitle) + "\n";
  for (const auto& [name, value] : document.facts)
    lines += lines_of(plain(value), plain(name) + "：");
  if (!around.addressee.empty()) lines += "\n" + lines_of(plain(around.addressee), "");
  each_part(
      document,
      [&](const Block& block) {
        lines += "\n" + std::visit([&](const auto& b) { return text(b, colour); }, block);
      },
      [&] { lines += below_text(around); });
  lines += foot_text(document, around);
  return colour == Colour::no ? lines : coloured(std::move(lines));
}

std::string to_text(const std::vector<Trace>& traces) {
  std::string lines;
  for (const Trace& trace : traces) {
    if (!lines.empty()) lines += "\n";
    lines += plain(trace.figure) + "：" + plain(trace.value) + "\n";
    for (const std::string& row : trace.rows) lines += "  " + plain(row) + "\n";
  }
  return lines;
}

}  // namespace duban
