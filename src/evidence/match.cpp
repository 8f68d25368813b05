#include "evidence/match.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "evidence/asked.h"
#include "evidence/proof_text.h"

namespace duban {

namespace {

constexpr std::string_view signs[] = {"“", "”", "\"", "《", "》", "「", "」", " ", "　"};
// What a requirement adds to the name of the thing.
constexpr std::string_view additions[] = {"及文号", "和文号", "、文号",     "及发文字号",
                                          "及日期", "、日期", "及印发日期", "文本"};

std::string bare(std::string_view text) {
  std::string words(text);
  for (const std::string_view sign : signs) words = replace_all(words, sign, "");
  return words;
}

std::string core_of(std::string_view requirement) {
  std::string core = bare(requirement);
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view addition : additions)
      if (core.size() > addition.size() + 3 && core.ends_with(addition))
        core.resize(core.size() - addition.size()), cut = true;
  }
  return core;
}

bool names(std::string_view text, std::string_view requirement) {
  return bare(text).find(core_of(requirement)) != std::string::npos;
}

bool shown_by_file(ProofFacet facet) {
  return facet == ProofFacet::minutes || facet == ProofFacet::figure || facet == ProofFacet::rate;
}

// `meant`: somebody said, or its name does, that the item is for it.
bool item_shows(ProofFacet facet, const HandedItem& item, bool meant) {
  return shows(facet, item.text) || (meant && item.file && shown_by_file(facet));
}

bool item_satisfies(const Asked& asked, const HandedItem& item, bool meant) {
  if (asked.empty()) return item.file || says_something(item.text);
  return std::all_of(asked.begin(), asked.end(),
                     [&](ProofFacet facet) { return item_shows(facet, item, meant); });
}

// Gives items to requirements, first by name, then where only one way is left.
class Matching {
 public:
  Matching(const std::vector<std::string>& open, const std::vector<HandedItem>& items)
      : open_(open), items_(items), used_(items.size()), met_(open.size()), unclear_(open.size()) {
    for (const std::string& requirement : open) asked_.push_back(asked_by(requirement));
    std::size_t texts = 0, files = 0;
    for (const HandedItem& item : items) proof_.push_back(item.file ? files++ : texts++);
    for (std::size_t i = 0; i < open.size(); ++i) take_named(open[i], i);
    for (const Asked& group : groups()) take_group(group);
  }

  bool met(std::size_t i) const { return met_[i]; }
  bool unclear(std::size_t i) const { return unclear_[i] && !met_[i]; }

 private:
  void take_named(const std::string& requirement, std::size_t i) {
    for (std::size_t item = 0; item < items_.size(); ++item)
      if (names(items_[item].text, requirement) && item_satisfies(asked_[i], items_[item], true))
        met_[i] = true, use(item, asked_[i]);
  }

  // The most demanding first, those that take any material last.
  std::vector<Asked> groups() const {
    std::vector<Asked> all(asked_);
    std::stable_sort(all.begin(), all.end(),
                     [](const Asked& a, const Asked& b) { return a.size() > b.size(); });
    std::vector<Asked> once;
    for (Asked& asked : all)
      if (std::find(once.begin(), once.end(), asked) == once.end()) once.push_back(asked);
    return once;
  }

  void take_group(const Asked& group) {
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < asked_.size(); ++i)
      if (asked_[i] == group && !met_[i]) wanted.push_back(i);
    std::vector<std::size_t> fitting;
    for (std::size_t item = 0; item < items_.size(); ++item)
      if (is_free(item, group) && item_satisfies(group, items_[item], false))
        fitting.push_back(item);
    const bool enough = proofs_in(fitting) >= wanted.size();
    for (const std::size_t i : wanted) {
      unclear_[i] = !fitting.empty();
      met_[i] = enough;
    }
    if (enough && !wanted.empty())
      for (const std::size_t item : fitting) use(item, group);
  }

  std::size_t proofs_in(const std::vector<std::size_t>& items) const {
    std::set<std::size_t> proofs;
    for (const std::size_t item : items) proofs.insert(proof_[item]);
    return proofs.size();
  }

  // The text that a file was handed in with, or the file of a text, was taken for something.
  bool is_companion_of_used(std::size_t item) const {
    for (std::size_t i = 0; i < items_.size(); ++i)
      if (i != item && proof_[i] == proof_[item] && !used_[i].empty()) return true;
    return false;
  }

  // An item serves one requirement of a kind; what fits a kind of its own, or is named as another
  // thing, is no other material.
  bool is_free(std::size_t item, const Asked& group) const {
    if (!group.empty())
      return std::none_of(group.begin(), group.end(),
                          [&](ProofFacet facet) { return used_[item].contains(int(facet)); });
    if (!used_[item].empty() || is_companion_of_used(item)) return false;
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (names(items_[item].text, open_[i])) return false;
      if (!asked_[i].empty() && item_satisfies(asked_[i], items_[item], false)) return false;
    }
    return true;
  }

  void use(std::size_t item, const Asked& asked) {
    used_[item].insert(-1);
    for (const ProofFacet facet : asked) used_[item].insert(int(facet));
  }

  const std::vector<std::string>& open_;
  const std::vector<HandedItem>& items_;
  std::vector<Asked> asked_;
  std::vector<std::size_t> proof_;   // by item: a text and a file in the same place are one proof
  std::vector<std::set<int>> used_;  // by item: facets it was taken for, -1 = at all
  std::vector<bool> met_;
  std::vector<bool> unclear_;
};

}  // namespace

bool satisfies(std::string_view requirement, const std::vector<HandedItem>& items) {
  const auto any = [&](auto fits) { return std::any_of(items.begin(), items.end(), fits); };
  const Asked asked = asked_by(requirement);
  if (asked.empty())
    return any([&](const HandedItem& item) { return item_satisfies(asked, item, true); });
  return std::all_of(asked.begin(), asked.end(), [&](ProofFacet facet) {
    return any([&](const HandedItem& item) { return item_shows(facet, item, true); });
  });
}

ProofMatch match_proofs(const std::vector<std::string>& open,
                        const std::vector<HandedItem>& items) {
  const Matching matching(open, items);
  ProofMatch match;
  for (std::size_t i = 0; i < open.size(); ++i) {
    if (matching.met(i)) match.met.push_back(open[i]);
    if (matching.unclear(i)) match.unclear.push_back(open[i]);
  }
  return match;
}

std::optional<std::string> named_requirement(const std::vector<std::string>& requirements,
                                             std::string_view typed) {
  const std::string wanted = bare(typed);
  std::vector<std::string> holding;
  for (const std::string& requirement : requirements) {
    if (bare(requirement) == wanted) return requirement;
    if (!wanted.empty() && bare(requirement).find(wanted) != std::string::npos)
      holding.push_back(requirement);
  }
  return holding.size() == 1 ? std::optional(holding.front()) : std::nullopt;
}

std::vector<std::string> still_missing(const std::vector<std::string>& requirements,
                                       const std::vector<std::string>& proved) {
  std::vector<std::string> missing;
  for (const std::string& requirement : requirements)
    if (std::find(proved.begin(), proved.end(), requirement) == proved.end())
      missing.push_back(requirement);
  return missing;
}

std::vector<std::string> named_as_handed_in(const std::vector<std::string>& requirements,
                                            std::string_view text) {
  std::vector<std::string> named;
  if (!says_something(text)) return named;
  for (const std::string& requirement : requirements)
    if (names(text, requirement)) named.push_back(requirement);
  for (std::string& met :
       match_proofs(still_missing(requirements, named), {{std::string(text), false}}).met)
    if (!asked_by(met).empty()) named.push_back(std::move(met));
  return named;
}

}  // namespace duban
