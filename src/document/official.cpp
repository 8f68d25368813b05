#include "document/official.h"

namespace duban {

namespace {

std::string in_words(const std::optional<Day>& day, bool draft) {
  if (!day) return "";
  return draft ? std::to_string(day->year()) + "年　月　日" : in_chinese(*day);
}

}  // namespace

std::string date_in_words(const Official& official) {
  return in_words(official.date, official.draft);
}

std::string printed_in_words(const Official& official) {
  return in_words(official.printed, official.draft);
}

}  // namespace duban
