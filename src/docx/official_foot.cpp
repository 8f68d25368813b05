#include "docx/official_foot.h"

#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "formats/cells.h"

#include <algorithm>
#include <string_view>

namespace duban {

namespace {

int characters(double count) { return static_cast<int>(count * gb::character + 0.5); }

// How wide 仿宋 sets it: figures and Latin half as wide as Han.
double wide(const std::string& words) { return cells(words) / 2.0; }

// 附件：1.…, the names' further lines under their first character.
void add_attachments(pugi::xml_node body, const std::vector<std::string>& titles) {
  const std::string lead = "附件：";
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const std::string number = titles.size() > 1 ? std::to_string(i + 1) + "." : "";
    const double before = i == 0 ? wide(lead) + wide(number) : wide(number);
    const int left = characters(2 + wide(lead) + wide(number));
    const pugi::xml_node paragraph = add_paragraph(body, {.style = style_ids::plain,
                                                          .keep_next = true,
                                                          .before = i == 0 ? gb::line : 0,
                                                          .left = left,
                                                          .first = -characters(before)});
    add_words(paragraph, (i == 0 ? lead : "") + number + titles[i]);
  }
}

void add_name_and_date(pugi::xml_node body, const Official& official) {
  const std::string date = date_in_words(official);
  const Signing at = signing_of(official.signature, date);
  if (!official.signature.empty())
    add_words(add_paragraph(body, {.style = style_ids::plain,
                                   .keep_next = true,
                                   .before = 2 * gb::line,
                                   .right = at.name,
                                   .align = "right"}),
              official.signature);
  if (!date.empty())
    add_words(add_paragraph(body, {.style = style_ids::plain, .right = at.date, .align = "right"}),
              date);
}

// No page holds the signing alone: a short last paragraph goes with it.  A long one stays, for
// LibreOffice would take it whole to the next page.
void keep_with_signing(pugi::xml_node body) {
  constexpr std::size_t most = 2 * gb::characters * 3;  // bytes: two lines of Han
  std::size_t size = 0;
  for (const pugi::xml_node& run : body.last_child().children("w:r"))
    size += std::string_view(run.child("w:t").text().get()).size();
  pugi::xml_node look = body.last_child().child("w:pPr");
  pugi::xml_node style = look.child("w:pStyle");
  if (size <= most && style && !look.child("w:keepNext") && !look.child("w:sectPr"))
    look.insert_child_after("w:keepNext", style);
}

}  // namespace

Signing signing_of(const std::string& name, const std::string& date) {
  const double centre = std::max(4 + wide(date) / 2, wide(name) / 2);
  return {std::max(characters(centre - wide(name) / 2), 0),
          std::max(characters(centre - wide(date) / 2), 0)};
}

void add_signing(pugi::xml_node body, const Official& official) {
  if (!official.signature.empty() || official.date) keep_with_signing(body);
  add_attachments(body, official.attachments);
  add_name_and_date(body, official);
  if (!official.remark.empty())
    add_words(add_paragraph(body, {.style = style_ids::body}), "（" + official.remark + "）");
}

}  // namespace duban
