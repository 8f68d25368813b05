#include "formats/html/html.h"

#include <algorithm>
#include <span>

#include "base/text.h"
#include "formats/around.h"
#include "formats/html/blocks.h"
#include "formats/html/escape.h"
#include "formats/html/style.h"

namespace duban {

// The policy forbids what the page does not need, should markup ever slip in.
static std::string head(const Document& document, std::string_view more_style) {
  return "<!DOCTYPE html>\n<html lang=\"" + escape_html(document.language) +
         "\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
         "'unsafe-inline'\"/>\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" +
         escape_html(document.title) + "</title>\n<style>\n" + std::string(page_style()) +
         std::string(more_style) + "</style>\n</head>\n";
}

// The first brackets, "（2022—2025年）" or "(2022—2025年)", stay on one line.
static std::string title_html(const std::string& title) {
  constexpr std::size_t most = 48;  // bytes
  static constexpr std::pair<std::string_view, std::string_view> brackets[] = {{"（", "）"},
                                                                               {"(", ")"}};
  std::string html = escape_html(title);
  for (const auto& [opening, closing] : brackets) {
    const std::size_t open = html.find(opening);
    const std::size_t close = open == html.npos ? open : html.find(closing, open);
    if (close == html.npos || close - open > most) continue;
    html.insert(close + closing.size(), "</span>");
    return html.insert(open, "<span class=\"word\">");
  }
  return html;
}

static std::string line_html(const char* look, const std::string& words) {
  return words.empty() ? ""
                       : std::string("<p class=\"") + look + "\">" + escape_html(words) + "</p>\n";
}

static std::string lines_html(const char* look, const std::vector<std::string>& lines) {
  std::string html;
  for (const std::string& line : lines) html += line_html(look, line);
  return html;
}

static std::string header(const Document& document, const AroundText& around) {
  std::string html = "<header>\n";
  html += line_html("mark", document.mark);
  if (document.official) html += line_html("issuer", document.official->issuer);
  html += "<h1>" + title_html(document.title) + "</h1>\n" + line_html("subtitle", around.head);
  if (!document.subtitle.empty())
    html += "<p class=\"subtitle\">" + escape_html(document.subtitle) + "</p>\n";
  html += "</header>\n";
  if (document.facts.empty()) return html;
  html += "<dl class=\"facts\">\n";
  for (const auto& [name, value] : document.facts)
    html += "<div><dt>" + escape_html(name) + "</dt><dd>" + escape_html(value) + "</dd></div>\n";
  return html + "</dl>\n";
}

// Headings and words that lead to something wide stand on its lying page, as do words behind it.
static bool leads_to_wide(std::span<const Block> blocks, std::size_t at) {
  constexpr std::size_t far = 8;
  const std::size_t last = std::min(blocks.size() - 1, at + far);
  while (at < last && std::holds_alternative<Heading>(blocks[at])) ++at;
  while (at < last && std::holds_alternative<Paragraph>(blocks[at])) ++at;
  return is_wide(blocks[at]);
}

static std::string body(std::span<const Block> blocks) {
  std::string html;
  bool wide = false;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool words = std::holds_alternative<Paragraph>(blocks[i]);
    const bool wants_wide = words ? wide : leads_to_wide(blocks, i);
    if (wants_wide != wide) html += wants_wide ? "<section class=\"wide\">\n" : "</section>\n";
    wide = wants_wide;
    html += html_of(blocks[i]);
  }
  return html + (wide ? "</section>\n" : "");
}

static std::string traces(const std::vector<Trace>& traces) {
  if (traces.empty()) return "";
  std::string html = "<details class=\"traces\">\n<summary>数据出处（" +
                     std::to_string(traces.size()) + "项）</summary>\n<dl>\n";
  for (const Trace& trace : traces)
    html += "<dt>" + escape_html(trace.figure) + "：" + escape_html(trace.value) + "</dt><dd>" +
            escape_html(join(trace.rows, "、")) + "</dd>\n";
  return html + "</dl>\n</details>\n";
}

static std::string page(const Document& document, std::string_view more_style) {
  const AroundText around = around_text(document.official);
  std::string html = head(document, more_style) +
                     (document.compact ? "<body class=\"compact\">" : "<body>") + "\n<main>\n" +
                     header(document, around);
  html += line_html("addressee", around.addressee);
  const std::span<const Block> blocks = document.blocks;
  const std::size_t end = signed_before(document);
  html += body(blocks.first(end));
  html += lines_html("attached", around.below) + lines_html("signed", around.sign);
  html += lines_html("note", around.note) + body(blocks.subspan(end));
  html += lines_html("foot", around.foot);
  html += traces(document.traces);
  return html.append("</main>\n</body>\n</html>\n");
}

std::string to_html(const Document& document) { return page(document, ""); }

std::string to_wall_html(const Document& document) { return page(document, wall_style()); }

}  // namespace duban
