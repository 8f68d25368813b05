#include "source/html/element.h"

#include <gumbo.h>

#include <cctype>

namespace duban {

namespace {

// Words of class and id that mark what stands around a document; each between blanks.
constexpr std::string_view furniture_words =
    " nav navbar navi navigation menu menus submenu subnav topnav breadcrumb breadcrumbs crumb"
    " crumbs share sharing bdshare bdsharebuttonbox jiathis footer foot bottom sidebar aside"
    " weixin wechat weibo qrcode qr ewm erweima toolbar topbar copyright pager pagination"
    " pagenav search searchbox login logo banner related relate recommend hot friendlink"
    " friendlinks fontsize position location dqwz weizhi fenxiang dayin prevnext sitemap tool"
    " tools mbx print wza gotop backtop ";
constexpr std::string_view header_words = " header head top hd ";
// With these a "header" is the document's own.
constexpr std::string_view document_words =
    " article content detail title doc main text news xxgk zoom ";

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

bool among(const std::string& word, std::string_view words) {
  return words.find(" " + word + " ") != words.npos;
}

bool has_word(const GumboInternalNode& element, std::string_view words) {
  bool found = false;
  if (element.v.element.attributes.length == 0) return false;
  for (const char* name : {"class", "id"})
    each_word(attribute(element, name),
              [&](const std::string& word) { found = found || among(word, words); });
  return found;
}

// The head of an article is no head of the page.
bool is_in_article(const GumboInternalNode& element) {
  for (const GumboNode* node = element.parent; node; node = node->parent)
    if (node->type == GUMBO_NODE_ELEMENT &&
        (node->v.element.tag == GUMBO_TAG_ARTICLE || node->v.element.tag == GUMBO_TAG_MAIN))
      return true;
  return false;
}

bool is_furniture_tag(GumboTag tag) {
  return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE ||
         tag == GUMBO_TAG_MENU || tag == GUMBO_TAG_BUTTON;
}

}  // namespace

bool looks_like_furniture(const GumboInternalNode& element) {
  const GumboTag tag = element.v.element.tag;
  if (is_furniture_tag(tag)) return true;
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) return false;
  if (has_word(element, furniture_words)) return true;
  const bool header = tag == GUMBO_TAG_HEADER || has_word(element, header_words);
  return header && !has_word(element, document_words) && !is_in_article(element);
}

}  // namespace duban
