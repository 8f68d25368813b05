#include "source/docx/paragraph.h"

#include "source/refusal.h"

#include <algorithm>
#include <array>

namespace duban {

namespace {

constexpr int deepest = 128;  // elements within a paragraph

template <std::size_t size>
bool is_any(const pugi::xml_node& node, const std::array<std::string_view, size>& names) {
  return std::find(names.begin(), names.end(), local_name(node.name())) != names.end();
}

// Hold runs; what is deleted or moved away (w:del, w:moveFrom) is not among them.
constexpr std::array<std::string_view, 16> containers = {
    "r",   "hyperlink", "ins",       "moveTo", "smartTag",  "sdt",  "sdtContent", "fldSimple",
    "dir", "bdo",       "customXml", "oMath",  "oMathPara", "ruby", "rubyBase",   "Choice"};
constexpr std::array<std::string_view, 3> shapes = {"drawing", "pict", "object"};

class Runs {
 public:
  explicit Runs(DocxParagraph& paragraph) : paragraph_(paragraph) {}

  void read(const pugi::xml_node& node) {
    if (++depth_ > deepest) throw Refusal("too-large", "docx段落内部嵌套过深，不像公文");
    for (const pugi::xml_node& each : node.children()) element(each);
    --depth_;
  }

 private:
  void element(const pugi::xml_node& node) {
    if (is(node, "t")) {
      paragraph_.lines.back() += node.text().get();
    } else if (is(node, "tab") || is(node, "ptab")) {
      paragraph_.lines.back() += '\t';
    } else if (is(node, "br") || is(node, "cr")) {
      paragraph_.lines.emplace_back();
    } else if (is(node, "noBreakHyphen")) {
      paragraph_.lines.back() += '-';
    } else if (is_any(node, shapes)) {
      boxes(node);
    } else if (is(node, "AlternateContent")) {
      alternatives(node);
    } else if (is_any(node, containers) && !is_on(child(child(node, "rPr"), "vanish"))) {
      read(node);
    }
  }

  // The same thing said for newer and for older programs: one of them.
  void alternatives(const pugi::xml_node& node) {
    const std::size_t before = paragraph_.boxes.size();
    if (const pugi::xml_node choice = child(node, "Choice")) read(choice);
    if (paragraph_.boxes.size() > before) return;
    if (const pugi::xml_node fallback = child(node, "Fallback")) {
      for (const pugi::xml_node& each : fallback.children())
        if (is_any(each, shapes)) boxes(each);
    }
  }

  // Not into the boxes themselves, and each but once.
  void boxes(const pugi::xml_node& shape) {
    std::vector<pugi::xml_node> open = {shape};
    while (!open.empty()) {
      const pugi::xml_node node = open.back();
      open.pop_back();
      if (is(node, "txbxContent")) {
        paragraph_.boxes.push_back(node);
        continue;
      }
      const bool alternatives = is(node, "AlternateContent") && child(node, "Choice");
      for (pugi::xml_node each = node.last_child(); each; each = each.previous_sibling())
        if (!alternatives || is(each, "Choice")) open.push_back(each);
    }
  }

  DocxParagraph& paragraph_;
  int depth_ = 0;
};

}  // namespace

DocxParagraph read_paragraph(const pugi::xml_node& node) {
  DocxParagraph paragraph;
  const pugi::xml_node properties = child(node, "pPr");
  paragraph.style = attribute(child(properties, "pStyle"), "val");
  const pugi::xml_node mark = child(properties, "rPr");
  paragraph.goes_on = child(mark, "del") || child(mark, "moveFrom");
  Runs(paragraph).read(node);
  return paragraph;
}

}  // namespace duban
