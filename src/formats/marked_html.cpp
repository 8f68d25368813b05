// A marked text in HTML.  Colour is never the only signal: every tint has its own kind of line
// under the words and a sign before them.
#include <fmt/format.h>

#include "base/on_all_cores.h"
#include "formats/html/escape.h"
#include "formats/look.h"
#include "formats/marked_text.h"

namespace duban {

static std::string attribute(const char* name, const std::string& value) {
  return value.empty() ? "" : fmt::format(" {}=\"{}\"", name, escape_html(value));
}

static std::string classes(const MarkedText::Mark& mark) {
  std::string names = "m m-" + look_of(mark.tint);
  if (mark.weight == MarkedText::Weight::faint) names += " faint-words";
  if (mark.weight == MarkedText::Weight::strong) names += " strong-words";
  return names;
}

// Small, before the words: what a black-and-white print and a colour-blind reader tell it by.
// Paler where the stretch before had the same.
static std::string sign_html(const MarkedText::Mark& mark, const MarkedText::Run& run,
                             const MarkedText::Run* before) {
  if (mark.tint == Tint::none) return "";
  const bool again = before && before->mark == run.mark && before->sign == run.sign;
  const char* const look = again ? "sign again" : "sign";
  const std::string words = escape_html(run.sign.empty() ? mark.name : run.sign);
  if (run.link.empty()) return fmt::format("<span class=\"{}\">{}</span>", look, words);
  return fmt::format("<a class=\"{}\" href=\"#{}\">{}</a>", look, escape_html(run.link), words);
}

static std::string run_html(const MarkedText& text, const MarkedText::Run& run,
                            const MarkedText::Run* before) {
  const MarkedText::Mark& mark = mark_of(text, run);
  const std::string told = attribute("title", run.note) + attribute("id", run.anchor);
  const std::string words = escape_html(run.words);
  if (is_ground(mark) && told.empty()) return words;
  return "<span class=\"" + classes(mark) + "\"" + told + ">" + sign_html(mark, run, before) +
         words + "</span>";
}

static std::string legend_html(const MarkedText& text) {
  if (text.marks.empty()) return "";
  std::string html = "<ul class=\"legend\">\n";
  for (const MarkedText::Mark& mark : text.marks)
    html += "<li><span class=\"" + classes(mark) + "\">" + escape_html(mark.name) + "</span> " +
            escape_html(mark.figure) + "</li>\n";
  return html + "</ul>\n";
}

// The run that stands before a passage; none before the first.
static const MarkedText::Run* run_before(const MarkedText& text, std::size_t passage) {
  while (passage-- > 0)
    if (!text.passages[passage].runs.empty()) return &text.passages[passage].runs.back();
  return nullptr;
}

static std::string passage_html(const MarkedText& text, std::size_t at) {
  const MarkedText::Passage& passage = text.passages[at];
  std::string html =
      "<div class=\"passage\"><span class=\"at\">" + escape_html(passage.label) + "</span><p>";
  const MarkedText::Run* before = run_before(text, at);
  for (const MarkedText::Run& run : passage.runs) {
    html += run_html(text, run, before);
    before = &run;
  }
  return html + "</p></div>\n";
}

std::string marked_html(const MarkedText& text) {
  std::string html = "<div class=\"marked\">\n";
  if (!text.caption.empty())
    html += "<p class=\"marked-caption\">" + escape_html(text.caption) + "</p>\n";
  html += legend_html(text);
  if (text.passages.empty()) html += "<p>无</p>\n";
  html += write_on_all_cores(text.passages.size(), [&](std::size_t passage, std::string& words) {
    words += passage_html(text, passage);
  });
  return html + "</div>\n";
}

}  // namespace duban
