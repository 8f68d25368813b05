#include "source/html_element.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace duban {

namespace {

// Words of class and id that mark what stands around a document.
constexpr std::array furniture_words = {"nav",
                                        "navbar",
                                        "navi",
                                        "navigation",
                                        "menu",
                                        "menus",
                                        "submenu",
                                        "subnav",
                                        "topnav",
                                        "breadcrumb",
                                        "breadcrumbs",
                                        "crumb",
                                        "crumbs",
                                        "share",
                                        "sharing",
                                        "bdshare",
                                        "bdsharebuttonbox",
                                        "jiathis",
                                        "footer",
                                        "foot",
                                        "bottom",
                                        "sidebar",
                                        "aside",
                                        "weixin",
                                        "wechat",
                                        "weibo",
                                        "qrcode",
                                        "qr",
                                        "ewm",
                                        "erweima",
                                        "toolbar",
                                        "topbar",
                                        "copyright",
                                        "pager",
                                        "pagination",
                                        "pagenav",
                                        "search",
                                        "searchbox",
                                        "login",
                                        "logo",
                                        "banner",
                                        "related",
                                        "relate",
                                        "recommend",
                                        "hot",
                                        "friendlink",
                                        "friendlinks",
                                        "fontsize",
                                        "position",
                                        "location",
                                        "dqwz",
                                        "weizhi",
                                        "fenxiang",
                                        "dayin",
                                        "prevnext",
                                        "sitemap",
                                        "tool",
                                        "tools",
                                        "mbx",
                                        "print",
                                        "wza",
                                        "gotop",
                                        "backtop"};
constexpr std::array header_words = {"header", "head", "top", "hd"};
// With these a "header" is the document's own.
constexpr std::array document_words = {"article", "content", "detail", "title", "doc",
                                       "main",    "text",    "news",   "xxgk",  "zoom"};

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

// The words of "articleFooter nav-top": article, footer, nav, top.
template <class Visit>
void each_word(std::string_view names, Visit&& visit) {
  std::string word;
  bool was_lower = false;
  for (const char c : names) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = std::isalpha(byte) != 0;
    if ((!letter || (std::isupper(byte) != 0 && was_lower)) && !word.empty()) {
      visit(lower(word));
      word.clear();
    }
    if (letter) word.push_back(c);
    was_lower = std::islower(byte) != 0;
  }
  if (!word.empty()) visit(lower(word));
}

template <std::size_t size>
bool among(const std::string& word, const std::array<const char*, size>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool named_like_furniture(const GumboInternalNode& element) {
  bool furniture = false;
  bool header = false;
  bool document = false;
  for (const char* name : {"class", "id"}) {
    each_word(attribute(element, name), [&](const std::string& word) {
      furniture = furniture || among(word, furniture_words);
      header = header || among(word, header_words);
      document = document || among(word, document_words);
    });
  }
  return furniture || (header && !document);
}

}  // namespace

bool looks_like_furniture(const GumboInternalNode& element) {
  const GumboTag tag = element.v.element.tag;
  if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE ||
      tag == GUMBO_TAG_MENU || tag == GUMBO_TAG_HEADER || tag == GUMBO_TAG_BUTTON)
    return true;
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) return false;
  return element.v.element.attributes.length > 0 && named_like_furniture(element);
}

}  // namespace duban
