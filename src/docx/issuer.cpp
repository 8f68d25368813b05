#include "docx/issuer.h"

#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "formats/cells.h"

#include <algorithm>

namespace duban {

namespace {

// Half points.  The standard wants it plain to see and not over 22 mm high; below 2号 it would be
// smaller than the title, so a longer name takes two lines.
int size_of(const std::string& issuer) {
  constexpr int largest = 104;
  constexpr double room = gb::text_width / 10.0;  // half points
  const int fitting = static_cast<int>(room / std::max(ems(issuer), 1.0));
  return std::clamp(fitting / 2 * 2, gb::size_2, largest);
}

}  // namespace

void add_issuer(pugi::xml_node parent, const std::string& issuer, int before, int after) {
  const int size = size_of(issuer);
  const pugi::xml_node paragraph = add_paragraph(parent, {.style = style_ids::plain,
                                                          .before = before,
                                                          .after = after,
                                                          .line = size * 12,
                                                          .align = "center"});
  add_words(paragraph, issuer, {.face = &typefaces::title, .colour = issuer_red, .size = size});
}

}  // namespace duban
