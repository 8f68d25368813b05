#include "findings/score_rules.h"

namespace duban {

namespace {

struct KindWords {
  std::string_view id;
  std::string_view chinese;
};

constexpr KindWords kinds[] = {{"per-miss", "少一次扣分,扣完为止"},
                               {"proportional", "按完成比例得分"},
                               {"all-or-nothing", "否则不得分"},
                               {"per-violation", "出现一例扣分"},
                               {"bonus", "加分"}};

}  // namespace

std::string_view to_string(ScoreKind kind) { return kinds[static_cast<std::size_t>(kind)].id; }

std::string_view in_chinese(ScoreKind kind) {
  return kinds[static_cast<std::size_t>(kind)].chinese;
}

const Countable* find_countable(std::string_view id) {
  const auto colon = id.find(':');
  if (colon + 1 == id.size()) return nullptr;  // nothing is named
  const auto key = colon == id.npos ? id : id.substr(0, colon + 1);
  for (const Countable& row : score_countables)
    if (row.id == key) return &row;
  return nullptr;
}

std::string_view name_in(std::string_view id) {
  const auto colon = id.find(':');
  return colon == id.npos ? std::string_view() : id.substr(colon + 1);
}

}  // namespace duban
