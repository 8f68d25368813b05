#include "docx/placeholders.h"

#include "base/text.h"
#include "docx/imprint.h"
#include "docx/xml.h"
#include "formats/plain.h"

namespace duban {

namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";

// A text element of a paragraph and where its words begin in the paragraph's text.
struct Piece {
  pugi::xml_node text;
  std::size_t begin = 0;
  std::size_t size = 0;
};

// A paragraph's words over all its runs; not those of a text box within, which has paragraphs of
// its own.
struct Line {
  std::string words;
  std::vector<Piece> pieces;
};

struct LineReader : pugi::xml_tree_walker {
  Line line;
  int boxes = 0;
  bool for_each(pugi::xml_node& node) override {
    if (std::string_view(node.name()) != "w:t") return true;
    pugi::xml_node above = node.parent();
    while (std::string_view(above.name()) != "w:p") above = above.parent();
    if (above != paragraph) return true;
    const std::string words = node.text().get();
    line.pieces.push_back({node, line.words.size(), words.size()});
    line.words += words;
    return true;
  }
  pugi::xml_node paragraph;
};

Line line_of(const pugi::xml_node& paragraph) {
  LineReader reader;
  reader.paragraph = paragraph;
  pugi::xml_node(paragraph).traverse(reader);
  return reader.line;
}

struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string name;
};

std::vector<Found> found_in(const std::string& words) {
  std::vector<Found> all;
  std::size_t at = 0;
  while ((at = words.find(opening, at)) != words.npos) {
    const std::size_t close = words.find(closing, at);
    if (close == words.npos) break;
    const std::size_t name = at + opening.size();
    all.push_back({at, close + closing.size(),
                   std::string(trim(std::string_view(words).substr(name, close - name)))});
    at = close + closing.size();
  }
  return all;
}

struct ParagraphFinder : pugi::xml_tree_walker {
  std::vector<pugi::xml_node> paragraphs;
  bool for_each(pugi::xml_node& node) override {
    if (std::string_view(node.name()) == "w:p") paragraphs.push_back(node);
    return true;
  }
};

std::vector<pugi::xml_node> paragraphs_of(const pugi::xml_node& root) {
  ParagraphFinder finder;
  pugi::xml_node(root).traverse(finder);
  return finder.paragraphs;
}

// Lines of a value become line breaks of the run.
void set_words(pugi::xml_node text, const std::string& words) {
  text.attribute("xml:space") ? text.attribute("xml:space").set_value("preserve")
                              : text.append_attribute("xml:space").set_value("preserve");
  const auto lines = split(words, "\n");
  text.text().set(plain(lines.front()).c_str());
  pugi::xml_node run = text.parent();
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const pugi::xml_node broken = run.insert_child_after("w:br", text);
    text = run.insert_child_after("w:t", broken);
    text.append_attribute("xml:space") = "preserve";
    text.text().set(plain(lines[i]).c_str());
  }
}

// From the last to the first, so that places before stay right: the value goes where the
// placeholder began, what it covered in further runs goes away.
void replace(const Line& line, const Found& found, const std::string& value) {
  for (std::size_t i = line.pieces.size(); i-- > 0;) {
    const Piece& piece = line.pieces[i];
    const std::size_t end = piece.begin + piece.size;
    if (end <= found.begin || piece.begin >= found.end) continue;
    std::string words = piece.text.text().get();
    const std::size_t from = std::max(found.begin, piece.begin) - piece.begin;
    const std::size_t to = std::min(found.end, end) - piece.begin;
    words.replace(from, to - from, piece.begin <= found.begin ? value : "");
    set_words(piece.text, words);
  }
}

bool may_go(const pugi::xml_node& paragraph) {
  if (paragraph.child("w:pPr").child("w:sectPr")) return false;
  const bool in_body = std::string_view(paragraph.parent().name()) == "w:body";
  return in_body && !paragraph.select_node(".//w:drawing|.//w:pict|.//w:br");
}

void fill(const pugi::xml_node& paragraph, const std::map<std::string, std::string>& values) {
  const Line line = line_of(paragraph);
  const auto found = found_in(line.words);
  bool any = false;
  for (std::size_t i = found.size(); i-- > 0;) {
    const auto value = values.find(found[i].name);
    if (value == values.end()) continue;
    replace(line, found[i], value->second);
    any = true;
  }
  if (any && trim(line_of(paragraph).words).empty() && may_go(paragraph))
    paragraph.parent().remove_child(paragraph);
}

std::string attachments_in_words(const std::vector<std::string>& titles) {
  if (titles.size() == 1) return titles.front();
  std::vector<std::string> lines;
  for (const std::string& title : titles)
    lines.push_back(std::to_string(lines.size() + 1) + "." + title);
  return join(lines, "\n");
}

}  // namespace

std::map<std::string, std::string> placeholder_values(const Document& document) {
  const Official official = document.official.value_or(Official{});
  return {{"标题", document.title},         {"副标题", document.subtitle},
          {"发文机关", official.issuer},    {"发文字号", official.number},
          {"签发人", official.signer},      {"紧急程度", official.urgency},
          {"主送", official.addressee},     {"附件", attachments_in_words(official.attachments)},
          {"落款", official.signature},     {"日期", date_in_words(official)},
          {"附注", official.remark},        {"抄送", official.copies},
          {"印发机关", official.printer},   {"印发日期", printed_in_words(official)},
          {"编制信息", record_of(document)}};
}

std::vector<std::string> placeholders_in(const pugi::xml_node& root) {
  std::vector<std::string> names;
  for (const pugi::xml_node& paragraph : paragraphs_of(root))
    for (const Found& found : found_in(line_of(paragraph).words)) names.push_back(found.name);
  return names;
}

void fill_placeholders(const pugi::xml_node& root,
                       const std::map<std::string, std::string>& values) {
  for (const pugi::xml_node& paragraph : paragraphs_of(root)) fill(paragraph, values);
}

pugi::xml_node body_paragraph(const pugi::xml_node& root) {
  for (const pugi::xml_node& paragraph : paragraphs_of(root))
    for (const Found& found : found_in(line_of(paragraph).words))
      if (found.name == body_placeholder) return paragraph;
  return {};
}

}  // namespace duban
