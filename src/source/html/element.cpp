#include "source/html/element.h"

#include <gumbo.h>

#include <cctype>
#include <charconv>

namespace duban {

namespace {

// A declaration of the style attribute, blanks aside: "display:none".
bool styled(const GumboInternalNode& element, std::string_view declaration) {
  const std::string_view style = attribute(element, "style");
  if (style.empty()) return false;
  std::string packed;
  for (const char c : style)
    if (std::isspace(static_cast<unsigned char>(c)) == 0)
      packed.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
  return packed.find(declaration) != packed.npos;
}

bool is_hidden(const GumboInternalNode& element) {
  if (element.v.element.attributes.length == 0) return false;
  const auto& attributes = element.v.element.attributes;
  return gumbo_get_attribute(&attributes, "hidden") != nullptr || styled(element, "display:none") ||
         styled(element, "visibility:hidden");
}

HtmlRole role_by_tag(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RT:
      return HtmlRole::nothing;
    case GUMBO_TAG_BR:
    case GUMBO_TAG_HR:
      return HtmlRole::line_break;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
      return HtmlRole::heading;
    case GUMBO_TAG_TABLE:
      return HtmlRole::table;
    case GUMBO_TAG_OL:
      return HtmlRole::ordered_list;
    case GUMBO_TAG_LI:
      return HtmlRole::item;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
      return HtmlRole::preformatted;
    case GUMBO_TAG_BUTTON:
      return HtmlRole::control;
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_P:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
      return HtmlRole::block;
    default:
      return HtmlRole::inline_text;
  }
}

}  // namespace

std::string_view attribute(const GumboInternalNode& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.v.element.attributes, name);
  return found ? found->value : std::string_view();
}

int number_in(const GumboInternalNode& element, const char* name, int fallback) {
  std::string_view value = attribute(element, name);
  while (value.starts_with(' ') || value.starts_with('+')) value.remove_prefix(1);
  int number = fallback;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return number;
}

HtmlRole role_of(const GumboInternalNode& element) {
  const HtmlRole role = role_by_tag(element.v.element.tag);
  if (role == HtmlRole::nothing || is_hidden(element)) return HtmlRole::nothing;
  if (role == HtmlRole::inline_text && styled(element, "display:block")) return HtmlRole::block;
  const bool kept = styled(element, "white-space:pre") && role != HtmlRole::table;
  return kept && role == HtmlRole::block ? HtmlRole::preformatted : role;
}

int heading_level(const GumboInternalNode& element) {
  const GumboTag tag = element.v.element.tag;
  return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

}  // namespace duban
