// Whether the shortcomings are there, are concrete, and have causes.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "annual/check_annual.h"
#include "intake/shortcomings.h"

namespace duban {

namespace {

constexpr std::array causes = {"原因", "由于", "因为", "影响", "主要是", "源于",  "导致",
                               "造成", "根源", "受限", "归结", "主观上", "客观上"};

struct Admitted {
  int all = 0;
  int bare = 0;  // told in a heading or a half-sentence, with nothing behind it
  bool causes = false;
  const AnnualText* first = nullptr;
};

bool says_cause(std::string_view words) {
  return std::any_of(causes.begin(), causes.end(),
                     [&](std::string_view word) { return words.find(word) != words.npos; });
}

bool is_in(const AnnualReport& report, const AnnualText& text, const AnnualSection& section) {
  return text.section >= 0 && &report.sections[static_cast<std::size_t>(text.section)] == &section;
}

// A numbered shortcoming with a paragraph of its own behind its heading is told; one of several in
// a sentence is only named.
void count(const AnnualText& text, Admitted& admitted) {
  if (!admitted.first) admitted.first = &text;
  const std::string_view words(text.text.text());
  const auto found = find_shortcomings(words);
  const auto sentences = split_sentences(words);
  admitted.all += static_cast<int>(found.size());
  auto next = found.begin();  // both in order of their places
  for (const At& sentence : sentences) {
    int within = 0;
    for (; next != found.end() && next->from < sentence.to; ++next)
      within += next->from >= sentence.from && next->to <= sentence.to ? 1 : 0;
    if (within > 1) admitted.bare += within;
  }
}

Admitted admitted_in(const AnnualReport& report, const AnnualSection& section) {
  Admitted admitted;
  for (std::size_t i = 0; i < report.texts.size(); ++i) {
    const AnnualText& text = report.texts[i];
    if (!is_in(report, text, section) || text.item == section.item) {
      if (is_in(report, text, section) && !text.heading) {
        count(text, admitted);
        admitted.causes = admitted.causes || says_cause(text.text.text());
      }
      continue;
    }
    admitted.causes = admitted.causes || says_cause(text.text.text());
    if (!admitted.first) admitted.first = &text;
    const bool begins = i == 0 || report.texts[i - 1].item != text.item;
    const bool alone = i + 1 == report.texts.size() || report.texts[i + 1].item != text.item;
    if (!begins) continue;
    ++admitted.all;
    const bool bare = alone && split_sentences(text.text.text()).size() < 2 && text.heading;
    if (bare) ++admitted.bare;
  }
  return admitted;
}

}  // namespace

void check_shortcomings(const AnnualReport& report, AnnualFaults& faults) {
  const AnnualSection* section = report.section_of(AnnualPart::shortcomings);
  if (!section) return;
  const Admitted admitted = admitted_in(report, *section);
  if (admitted.all == 0)
    return faults.error("shortcomings-empty",
                        fmt::format("“{}”一部分没有写出一条具体的不足", section->title));
  const At whole{0, admitted.first->text.size()};
  if (admitted.bare == admitted.all)
    faults.advice("shortcomings-vague", *admitted.first, whole,
                  fmt::format("{}条不足都只有一句话，没有写明表现在哪里、涉及哪些单位或事项，"
                              "也没有写原因",
                              admitted.all));
  else if (!admitted.causes)
    faults.advice("no-causes", *admitted.first, whole,
                  "规定要求报告“不足和原因”，这一部分只写了不足，没有写原因");
}

}  // namespace duban
