#include "formats/message.h"

#include "formats/around.h"
#include "formats/chart_tables.h"
#include "formats/marked_text.h"
#include "formats/plain.h"
#include "formats/words.h"

namespace duban {

static std::string line_of(const std::string& words) { return plain(words) + "\n"; }

static std::string message(const Heading& heading) { return line_of(heading.words); }

static std::string message(const Paragraph& paragraph) { return line_of(words_of(paragraph.runs)); }

static std::string message(const Listing& listing) {
  std::string text;
  for (std::size_t i = 0; i < listing.items.size(); ++i)
    text += line_of((listing.numbered ? std::to_string(i + 1) + ". " : "- ") +
                    words_of(listing.items[i].runs));
  return text;
}

static std::string message(const Table& table) {
  std::string text = table.caption.empty() ? "" : line_of(table.caption);
  for (const auto& row : table.rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
      const std::string words = words_of(row[i]);
      if (words.empty()) continue;
      const std::string& title = table.columns[i].title;
      line += (line.empty() ? "" : "；") + (title.empty() ? "" : title + "：") + words;
    }
    text += line_of("- " + line);
  }
  return text;
}

static std::string message(const StackedBars& chart) { return message(as_table(chart)); }
static std::string message(const Columns& chart) { return message(as_table(chart)); }
static std::string message(const Gantt& chart) { return message(as_table(chart)); }

static std::string message(const MarkedText& marked) {
  std::string text = marked.caption.empty() ? "" : line_of(marked.caption);
  for (const MarkedText::Passage& passage : marked.passages)
    text += line_of(words_of(marked, passage));
  return text;
}

std::string to_message(const Document& document) {
  const AroundText around = around_text(document.official);
  std::string text = around.head.empty() ? "" : line_of(around.head);
  if (!document.subtitle.empty()) text += line_of(document.subtitle);
  for (const auto& [name, value] : document.facts) text += line_of(name + "：" + value);
  if (!around.addressee.empty()) text += "\n" + line_of(around.addressee);
  const auto begin = [&] { text += text.empty() ? "" : "\n"; };
  const auto say = [&](const std::vector<std::string>& lines) {
    for (const std::string& line : lines) text += line_of(line);
  };
  const auto below = lines_below(around);
  each_part(
      document,
      [&](const Block& block) {
        begin();
        text += std::visit([](const auto& b) { return message(b); }, block);
      },
      [&] {
        if (!below.empty()) begin();
        say(below);
      });
  if (!around.foot.empty() && (document.annex || below.empty())) begin();
  say(around.foot);
  return text;
}

}  // namespace duban
