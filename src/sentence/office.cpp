#include "sentence/office.h"

#include <algorithm>
#include <string>

#include "sentence/office_words.h"
#include "sentence/owners/text.h"
#include "sentence/person_words.h"

namespace duban {

namespace {

// Longer than any office's name with its bracket; in bytes.
constexpr std::size_t longest_name = 150;

// The name without its brackets: 各县人民政府 of 各县（市、区）人民政府.
std::string without_brackets(std::string_view name) {
  std::string plain;
  std::size_t done = 0;
  for (const At pair : bracket_pairs(name)) {
    if (pair.from < done) continue;
    plain.append(name.substr(done, pair.from - done));
    done = pair.to;
  }
  return plain.append(name.substr(done));
}

bool is_plain(std::string_view name) {
  return !holds_any(never_in_a_name, name) && begins_with_any(never_first, name) == 0 &&
         name.find_first_of("\n\t?!%=;:,\"") == std::string_view::npos;
}

bool ends_as_office(std::string_view name) {
  const std::size_t ending = ends_with_any(office_endings, name);
  if (ending == 0 || ends_with_any(deceiving_endings, name) != 0) return false;
  return ending < name.size() || begins_with_any(whole_names, name) == name.size();
}

bool is_team(std::string_view name) {
  return std::find(std::begin(youth_leagues), std::end(youth_leagues), name) !=
         std::end(youth_leagues);
}

bool all_digits_and_counters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t digit = begins_with_any(counting, text.substr(at));
    if (digit == 0) return false;
    at += digit;
  }
  return true;
}

}  // namespace

bool is_bare_office(std::string_view name) {
  return std::find(std::begin(bare_offices), std::end(bare_offices), name) !=
             std::end(bare_offices) ||
         (begins_with_any(of_the_former, name) != 0 && ends_with_any(general_endings, name) != 0);
}

bool is_general_office(std::string_view name) {
  const std::string plain = without_brackets(name);
  name = plain;
  if (is_bare_office(name)) return true;
  const std::size_t ending = ends_with_any(general_endings, name);
  if (ending == 0) return false;
  std::string_view rest = name.substr(0, name.size() - ending);
  if (all_digits_and_counters(rest)) return true;
  for (std::size_t word = 1; word != 0 && !rest.empty();) {
    word = begins_with_any(general_words, rest);
    rest.remove_prefix(word);
  }
  return rest.empty() || ends_with_any(general_words, rest) != 0;
}

bool is_division_word(std::string_view name) {
  return std::find(std::begin(division_words), std::end(division_words), name) !=
         std::end(division_words);
}

bool continues_division(std::string_view name) {
  const std::size_t ending = ends_with_any(division_bodies, name);
  const std::string_view division = name.substr(0, name.size() - ending);
  return std::find(std::begin(division_units), std::end(division_units), division) !=
         std::end(division_units);
}

bool is_person(std::string_view name) {
  if (ends_with_any(person_titles, name) != 0) return true;
  const std::size_t count = count_characters(name);
  if (count < 2 || count > 3 || name.size() != 3 * count) return false;
  if (begins_with_any(surnames, name) == 0) return false;
  return ends_with_any(office_endings, name) == 0 && begins_with_any(not_persons, name) == 0;
}

bool is_nobody(std::string_view words) {
  if (words.find_first_not_of("0123456789-/*.— ") == std::string_view::npos) return true;
  return std::find(std::begin(nobodies), std::end(nobodies), words) != std::end(nobodies);
}

bool is_office(std::string_view name) {
  if (name.size() > longest_name) return false;
  const std::string plain = without_brackets(name);
  const std::string_view base = plain;
  if (is_team(base)) return true;
  if (base.size() < 6) return false;
  if (!is_plain(base) || is_bare_office(base) || is_person(base)) return false;
  // 市、区 alone are no names; 各市、区 are.
  const std::size_t comma = base.rfind("、");
  if (comma != std::string_view::npos && !base.starts_with("各") &&
      is_division_word(base.substr(comma + std::string_view("、").size())))
    return false;
  return ends_as_office(base);
}

bool is_titled_office(std::string_view name) {
  if (!is_office(name)) return false;
  const std::string base = without_brackets(name);
  if (is_team(base) || begins_with_any(whole_names, base) == base.size()) return true;
  if (begins_with_any(ministries, base) == base.size()) return true;
  const std::size_t title = begins_with_any(titles, base);
  return title != 0 && count_characters(std::string_view(base).substr(title)) >= 2;
}

std::size_t leading_office(std::string_view text) {
  std::size_t limit = 0;
  while (limit < longest_name && limit < text.size()) {
    if (begins_with_any(ends_a_name, text.substr(limit)) != 0) break;
    limit += bytes_of_character(text, limit);
    if (limit < 6 || !is_office(text.substr(0, limit))) continue;
    // 市财政局 in 市财政局国库处, but 市政府 goes on in 市政府办公室.
    const std::string_view rest = text.substr(limit);
    if (begins_with_any(goes_on, rest) == 0) return limit;
  }
  return 0;
}

}  // namespace duban
