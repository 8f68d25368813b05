#pragma once

#include <string>
#include <string_view>

struct GumboInternalNode;

namespace duban {

// What an element is to a reader of the page.
enum class HtmlRole {
  inline_text,
  block,    // on lines of its own
  heading,  // h1-h6
  line_break,
  table,
  ordered_list,
  item,
  preformatted,
  control,  // a button: shown, but none of the document
  nothing,  // never shown: scripts, styles, what its style hides
};

HtmlRole role_of(const GumboInternalNode& element);
int heading_level(const GumboInternalNode& element);  // 0 = none

// An attribute's value; "" where it has none.
std::string_view attribute(const GumboInternalNode& element, const char* name);
// A whole number from an attribute, `fallback` where it says none.
int number_in(const GumboInternalNode& element, const char* name, int fallback);

// Its tag, or its class or id in the words that web pages use, say menu, footer, share bar …
bool looks_like_furniture(const GumboInternalNode& element);

}  // namespace duban
