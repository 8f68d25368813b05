// What a report tells beside next steps: figures of deeds done, shortcomings it admits.
#include <fmt/core.h>

#include "intake/announced.h"
#include "intake/drafting.h"
#include "intake/shortcomings.h"

namespace duban {

void Drafting::read_figures(const Traced& text) {
  for (FoundFigure& figure : find_figures(text.text())) {
    const At at = figure.at;
    draft_.figures.push_back(
        {std::move(figure),
         {text.text().substr(at.from, at.to - at.from), text.bytes(at.from, at.to)}});
  }
}

// “以下五方面” before eight items.
void Drafting::compare_announced(std::size_t item) {
  const ItemText& text = texts_[item];
  if (text.children.empty() || text.body.empty()) return;
  const auto announced = announced_count(text.body.text());
  const auto found = static_cast<int>(text.children.size());
  if (!announced || *announced == found) return;
  draft_.contradictions.push_back(
      fmt::format("“{}”说有{}项，列出了{}项", outline_.items[item].title, *announced, found));
}

// A numbered shortcoming is its heading, or its first sentence; a paragraph may admit several.
void Drafting::read_shortcoming(std::size_t item) {
  const ItemText& text = texts_[item];
  if (!text.children.empty()) return;
  const bool is_section = outline_.items[item].parent < 0;
  if (is_section) {
    for (const At& at : find_shortcomings(text.body.text())) add_shortcoming(text.body, at);
  } else if (!text.title.empty()) {
    add_shortcoming(text.title, {0, text.title.size()});
  } else if (!text.body.empty()) {
    add_shortcoming(text.body, split_sentences(text.body.text()).front());
  }
}

void Drafting::add_shortcoming(const Traced& text, At at) {
  constexpr std::string_view stop = "。";
  if (text.text().substr(at.from, at.to - at.from).ends_with(stop)) at.to -= stop.size();
  const std::string words = text.text().substr(at.from, at.to - at.from);
  draft_.shortcomings.push_back({words, {words, text.bytes(at.from, at.to)}});
}

}  // namespace duban
