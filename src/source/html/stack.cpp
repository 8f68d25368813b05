#include "source/html/stack.h"

#include "source/html/name.h"

namespace duban {

namespace {

bool is_void(std::uint64_t name) {
  return is_one_of(name,
                   {"area",  "base",   "basefont", "bgsound", "br",    "col",    "command", "embed",
                    "frame", "hr",     "image",    "img",     "input", "keygen", "link",    "meta",
                    "param", "source", "track",    "wbr",     "html",  "head",   "body"});
}

bool is_scope(std::uint64_t name) {
  return is_one_of(name,
                   {"applet", "caption", "table", "td", "th", "marquee", "object", "template"});
}

bool is_heading(std::uint64_t name) {
  return is_one_of(name, {"h1", "h2", "h3", "h4", "h5", "h6"});
}

bool is_formatting(std::uint64_t name) {
  return is_one_of(name, {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small",
                          "strike", "strong", "tt", "u"});
}

bool ends_paragraph(std::uint64_t name) {
  return is_heading(name) ||
         is_one_of(name, {"address",   "article", "aside",  "blockquote", "center",   "details",
                          "dialog",    "dir",     "div",    "dl",         "fieldset", "figcaption",
                          "figure",    "footer",  "header", "hgroup",     "main",     "menu",
                          "nav",       "ol",      "p",      "section",    "summary",  "ul",
                          "pre",       "listing", "form",   "li",         "dd",       "dt",
                          "plaintext", "xmp"});
}

bool is_table_part(std::uint64_t name) {
  return is_one_of(name, {"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"});
}

// Cannot stand in the other one.
bool is_sibling(std::uint64_t name, std::uint64_t open) {
  if (is_heading(name)) return is_heading(open);
  return is_one_of(name, {"option", "optgroup"}) && is_one_of(open, {"option"});
}

// The standard's "special" ones that can be open.
bool is_special(std::uint64_t name) {
  return ends_paragraph(name) || is_scope(name) || is_table_part(name) ||
         is_one_of(name, {"button", "frameset", "iframe", "noscript", "select", "textarea"});
}

}  // namespace

void HtmlStack::pop_to(std::size_t depth) {
  while (names_.size() > depth) {
    if (is_one_of(names_.back(), {"svg", "math"})) --drawings_;
    names_.pop_back();
  }
}

// Closes the innermost element of that name, and all within it, unless one that stops stands
// between.
template <class Stop>
void HtmlStack::close_unless(std::uint64_t name, Stop&& stops) {
  for (std::size_t at = names_.size(); at > 0; --at) {
    if (names_[at - 1] == name) return pop_to(at - 1);
    if (stops(names_[at - 1])) return;
  }
}

// A new row or cell ends those of the same table that are open.
void HtmlStack::close_table_parts(std::uint64_t name) {
  const bool cell = is_one_of(name, {"td", "th"});
  const bool row = is_one_of(name, {"tr"});
  for (std::size_t at = names_.size(); at > 0; --at) {
    const std::uint64_t open = names_[at - 1];
    const bool holds = is_one_of(open, {"table", "template"}) ||
                       (cell && is_one_of(open, {"tr"})) ||
                       ((cell || row) && is_one_of(open, {"tbody", "thead", "tfoot"}));
    if (holds) return pop_to(at);
  }
}

void HtmlStack::close_implied(std::uint64_t name) {
  const auto scope_or_button = [](std::uint64_t open) {
    return is_scope(open) || is_one_of(open, {"button"});
  };
  const auto block = [](std::uint64_t open) {
    return is_special(open) && !is_one_of(open, {"address", "div", "p"});
  };
  if (is_table_part(name)) close_table_parts(name);
  if (is_one_of(name, {"li", "dd", "dt"})) close_unless(name, block);
  if (is_one_of(name, {"dd"})) close_unless(html_name("dt"), block);
  if (is_one_of(name, {"dt"})) close_unless(html_name("dd"), block);
  if (is_one_of(name, {"a", "nobr", "button"})) close_unless(name, is_scope);
  if (ends_paragraph(name)) close_unless(html_name("p"), scope_or_button);
  const bool sibling = !names_.empty() && is_sibling(name, names_.back());
  if (sibling) names_.pop_back();
}

void HtmlStack::open(std::uint64_t name, bool self_closing) {
  if (in_drawing()) {
    if (!self_closing) names_.push_back(name);
    if (!self_closing && is_one_of(name, {"svg", "math"})) ++drawings_;
    return;
  }
  close_implied(name);
  if (is_void(name)) return;
  names_.push_back(name);
  if (!is_one_of(name, {"svg", "math"})) return;
  if (self_closing) {
    names_.pop_back();
  } else {
    ++drawings_;
  }
}

void HtmlStack::close(std::uint64_t name) {
  const auto table = [](std::uint64_t open) { return is_one_of(open, {"table", "template"}); };
  if (in_drawing()) return close_unless(name, [](std::uint64_t) { return false; });
  if (is_table_part(name) || table(name)) return close_unless(name, table);
  if (is_formatting(name) || is_special(name)) return close_unless(name, is_scope);
  close_unless(name, is_special);
}

}  // namespace duban
