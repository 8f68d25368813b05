#include "exchange/ledger_proofs.h"

#include "base/text.h"
#include "evidence/asked.h"
#include "evidence/match.h"

namespace duban {

std::vector<std::string> proofs_in(std::string_view cell) {
  std::vector<std::string> proofs;
  const std::string lines = replace_all(replace_all(cell, "；", "\n"), ";", "\n");
  for (const std::string& line : split(lines, "\n"))
    if (const auto proof = trim(line); !proof.empty()) proofs.emplace_back(proof);
  return proofs;
}

std::vector<std::string> proved_by(const std::vector<std::string>& proofs,
                                   const std::vector<std::string>& open) {
  std::vector<HandedItem> items;
  for (const std::string& proof : proofs) items.push_back({proof, false});
  return match_proofs(open, items).met;
}

std::string wanted_in_words(const std::vector<std::string>& requirements) {
  std::vector<std::string> wanted;
  for (const std::string& one : requirements)
    wanted.push_back(one + "（" + how_to_prove(asked_by(one)) + "）");
  return join(wanted, "；");
}

}  // namespace duban
