#include "source/html/list.h"

#include "source/html/element.h"
#include "source/numerals.h"

#include <gumbo.h>

namespace duban {

ListNumbers::ListNumbers(const GumboInternalNode& list) : number_(number_in(list, "start", 1)) {
  const std::string_view type = attribute(list, "type");
  if (!type.empty()) type_ = type.front();
  if (attribute(list, "style").find("none") != std::string_view::npos) type_ = '\0';
  if (!gumbo_get_attribute(&list.v.element.attributes, "reversed")) return;
  step_ = -1;
  const GumboVector& all = list.v.element.children;
  int items = 0;
  for (unsigned i = 0; i < all.length; ++i)
    if (static_cast<const GumboNode*>(all.data[i])->type == GUMBO_NODE_ELEMENT) ++items;
  number_ = number_in(list, "start", items);
}

std::string ListNumbers::next(const GumboInternalNode& item) {
  const int number = number_in(item, "value", number_);
  number_ = number > 1'000'000'000 || number < -1'000'000'000 ? 1 : number + step_;
  switch (type_) {
    case '\0':
      return "";
    case 'a':
      return latin_letters(number, 'a') + ".";
    case 'A':
      return latin_letters(number, 'A') + ".";
    case 'i':
      return roman_numeral(number, false) + ".";
    case 'I':
      return roman_numeral(number, true) + ".";
    default:
      return std::to_string(number) + ".";
  }
}

}  // namespace duban
