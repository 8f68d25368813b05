#include "docx/runs.h"

#include "base/sha256.h"
#include "base/text.h"
#include "docx/looks.h"
#include "docx/xml.h"
#include "formats/words.h"

namespace duban {

namespace {

struct Colours {
  Tint tint;
  const char* ink;
  const char* fill;
};

// Dark enough to be read and copied; the fill is told in grey print by the lamp's own word.
constexpr Colours colours[] = {{Tint::green, "1E6B32", "E6F3E9"},
                               {Tint::yellow, "7A5C00", "FFF5D6"},
                               {Tint::red, "B00020", "FBE4E6"},
                               {Tint::grey, "595959", "EFEFEF"},
                               {Tint::blue, "1F4E8C", "E4EDF8"}};

std::string ink_of(Tint tint) {
  for (const Colours& of : colours)
    if (of.tint == tint) return of.ink;
  return "";
}

void add_run_to(pugi::xml_node parent, const Text& run) {
  const std::string lamp = lamp_words(run.tint);
  const std::string words = words_beside_lamp(run);
  add_words(parent, lamp + (lamp.empty() || words.empty() ? "" : " "),
            {.bold = run.bold, .colour = ink_of(run.tint)});
  add_words(parent, words, {.bold = run.bold});
}

}  // namespace

std::string fill_of(Tint tint) {
  for (const Colours& of : colours)
    if (of.tint == tint) return of.fill;
  return "";
}

std::set<std::string> anchors_of(const Document& document) {
  std::set<std::string> anchors;
  for (const Block& block : document.blocks) {
    if (const auto* const table = std::get_if<Table>(&block))
      anchors.insert(table->anchors.begin(), table->anchors.end());
    if (const auto* const marked = std::get_if<MarkedText>(&block))
      for (const auto& passage : marked->passages)
        for (const auto& run : passage.runs) anchors.insert(run.anchor);
  }
  anchors.erase("");
  return anchors;
}

std::string bookmark_name(const std::string& anchor) {
  constexpr std::size_t most = 40;
  const std::string name = "a_" + replace_all(anchor, "-", "_");
  return name.size() <= most ? name : "a_" + sha256(anchor).substr(0, most - 2);
}

void add_runs(const WordFlow& flow, pugi::xml_node paragraph, const std::vector<Text>& runs) {
  for (const Text& run : runs) {
    if (run.link.empty() || !flow.anchors.contains(run.link)) {
      add_run_to(paragraph, run);
      continue;
    }
    add_run_to(add_element(paragraph, "w:hyperlink",
                           {{"w:anchor", bookmark_name(run.link)}, {"w:history", "1"}}),
               run);
  }
}

void add_bookmark(WordFlow& flow, pugi::xml_node paragraph, const std::string& anchor) {
  if (anchor.empty()) return;
  const std::string id = std::to_string(flow.bookmarks++);
  add_element(paragraph, "w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark_name(anchor)}});
  add_element(paragraph, "w:bookmarkEnd", {{"w:id", id}});
}

}  // namespace duban
