#include "docx/looks.h"

#include "docx/xml.h"
#include "formats/plain.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace duban {

namespace {

void add_rule(pugi::xml_node borders, const char* side, const BorderRule& rule) {
  if (rule.eighths == 0) return;
  add_element(borders, side,
              {{"w:val", "single"},
               {"w:sz", std::to_string(rule.eighths)},
               {"w:space", std::to_string(rule.space)},
               {"w:color", rule.colour}});
}

void add_number(pugi::xml_node node, const char* name, const std::optional<int>& value) {
  if (value) node.append_attribute(name) = *value;
}

void add_spacing(pugi::xml_node properties, const ParagraphLook& look) {
  if (!look.before && !look.after && !look.line) return;
  const pugi::xml_node spacing = add_element(properties, "w:spacing");
  add_number(spacing, "w:before", look.before);
  add_number(spacing, "w:after", look.after);
  add_number(spacing, "w:line", look.line);
  if (look.line) pugi::xml_node(spacing).append_attribute("w:lineRule") = "exact";
}

// Word prefers indents in characters, which a style may have, to those in twips: taken back here.
void add_indents(pugi::xml_node properties, const ParagraphLook& look) {
  if (!look.left && !look.right && !look.first) return;
  pugi::xml_node indents = add_element(properties, "w:ind");
  add_number(indents, "w:left", look.left);
  add_number(indents, "w:right", look.right);
  if (!look.first) return;
  if (*look.first < 0) {
    indents.append_attribute("w:hanging") = -*look.first;
  } else {
    indents.append_attribute("w:firstLineChars") = 0;
    indents.append_attribute("w:firstLine") = *look.first;
  }
}

// Words of a look, or one too long to be kept whole.
struct Stretch {
  std::string words;
  bool parted = false;
};

std::vector<Stretch> stretches_of(const std::string& words) {
  constexpr std::size_t longest = 24;  // characters: more are a checksum
  const auto joins = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
  std::vector<Stretch> all;
  for (auto at = words.begin(); at != words.end();) {
    const auto begin = joins(*at) ? at : std::find_if(at, words.end(), joins);
    const auto end = std::find_if_not(begin, words.end(), joins);
    const bool parted = static_cast<std::size_t>(end - begin) > longest;
    const auto add = [&](auto from, auto to, bool long_word) {
      if (from == to) return;
      if (all.empty() || long_word || all.back().parted) all.push_back({"", long_word});
      all.back().words.append(from, to);
    };
    add(at, begin, false);
    add(begin, end, parted);
    at = end;
  }
  return all;
}

// 3.8、8.3、13.14: LibreOffice takes it for one figure that no line may part; a blank of no width
// tells it where it may.
std::string with_gaps_in_lists(const std::string& words) {
  constexpr std::string_view comma = "、", gap = "\u200B";
  std::string text;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool listed =
        text.ends_with(comma) && std::isdigit(static_cast<unsigned char>(words[at]));
    if (listed) text += gap;
    text += words[at];
  }
  return text;
}

// What Word asks for; LibreOffice goes by the run's language.
void let_words_part(pugi::xml_node node) {
  while (node && std::string_view(node.name()) != "w:p") node = node.parent();
  pugi::xml_node look = node.child("w:pPr");
  if (!look) look = node.prepend_child("w:pPr");
  if (look.child("w:wordWrap")) return;
  pugi::xml_node before;
  for (const char* name : {"w:pStyle", "w:keepNext", "w:pageBreakBefore", "w:pBdr", "w:tabs"})
    if (const pugi::xml_node child = look.child(name)) before = child;
  pugi::xml_node wrap =
      before ? look.insert_child_after("w:wordWrap", before) : look.prepend_child("w:wordWrap");
  wrap.append_attribute("w:val") = "0";
}

}  // namespace

void add_look(pugi::xml_node parent, const ParagraphLook& look) {
  pugi::xml_node properties = add_element(parent, "w:pPr");
  if (*look.style != '\0') add_value(properties, "w:pStyle", look.style);
  if (look.keep_next) add_element(properties, "w:keepNext");
  if (look.new_page) add_element(properties, "w:pageBreakBefore");
  if (look.above.eighths > 0 || look.below.eighths > 0) {
    const pugi::xml_node borders = add_element(properties, "w:pBdr");
    add_rule(borders, "w:top", look.above);
    add_rule(borders, "w:bottom", look.below);
  }
  add_spacing(properties, look);
  add_indents(properties, look);
  if (*look.align != '\0') add_value(properties, "w:jc", look.align);
  if (look.outline) add_value(properties, "w:outlineLvl", std::to_string(*look.outline));
  if (!properties.first_child()) parent.remove_child(properties);
}

void add_look(pugi::xml_node parent, const RunLook& look) {
  pugi::xml_node properties = add_element(parent, "w:rPr");
  pugi::xml_node fonts = add_element(properties, "w:rFonts");
  // Signs that Latin and Han share (“” — … ●) are set as Han.
  fonts.append_attribute("w:hint") = "eastAsia";
  if (look.face)
    for (const char* script : {"w:ascii", "w:eastAsia", "w:hAnsi", "w:cs"})
      fonts.append_attribute(script) = look.face->name;
  if (look.bold) add_element(properties, "w:b");
  if (!look.colour.empty()) add_value(properties, "w:color", look.colour);
  if (look.spacing) add_value(properties, "w:spacing", std::to_string(*look.spacing));
  if (look.size > 0) {
    add_value(properties, "w:sz", std::to_string(look.size));
    add_value(properties, "w:szCs", std::to_string(look.size));
  }
  if (!look.fill.empty())
    add_element(properties, "w:shd",
                {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", look.fill}});
  if (look.parted) add_element(properties, "w:lang", {{"w:val", "zh-CN"}});
}

pugi::xml_node add_paragraph(pugi::xml_node parent, const ParagraphLook& look) {
  const pugi::xml_node paragraph = add_element(parent, "w:p");
  add_look(paragraph, look);
  return paragraph;
}

void add_words(pugi::xml_node paragraph, const std::string& words, const RunLook& look) {
  for (const Stretch& stretch : stretches_of(with_gaps_in_lists(plain(words)))) {
    const pugi::xml_node run = add_element(paragraph, "w:r");
    RunLook own = look;
    own.parted = stretch.parted;
    add_look(run, own);
    if (stretch.parted) let_words_part(paragraph);
    add_element(run, "w:t", {{"xml:space", "preserve"}}).text().set(stretch.words.c_str());
  }
}

}  // namespace duban
