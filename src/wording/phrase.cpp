#include "wording/phrase.h"

#include <array>
#include <cmath>

#include "wording/quantity.h"

namespace duban {

static Json number(double value) {
  constexpr double exact = 9e15;
  if (value == std::floor(value) && std::abs(value) < exact)
    return static_cast<std::int64_t>(value);
  return value;
}

static void put_deadline(Json& json, const Deadline& deadline) {
  const auto& recurrence = deadline.recurrence;
  json["kind"] = to_string(deadline.kind);
  json["first"] = to_json(recurrence ? recurrence->from : deadline.first);
  json["last"] = to_json(deadline.last);
  if (recurrence) json["rrule"] = to_rrule(*recurrence);
  json["strength"] = to_string(deadline.strength);
}

static void put_quantity(Json& json, const Quantity& quantity) {
  json["op"] = quantity.op;
  json["value"] = number(quantity.value);
  json["unit"] = quantity.unit;
  json["per"] = text_or_null(quantity.per);
}

std::string_view to_string(DeadlineKind kind) {
  constexpr std::array<std::string_view, 7> names = {"by",      "in",       "period",   "recurring",
                                                     "ongoing", "relative", "triggered"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(Strength strength) {
  constexpr std::array<std::string_view, 4> names = {"must", "aim", "explore", "encourage"};
  return names[static_cast<std::size_t>(strength)];
}

Json phrase_json(std::string_view line, const WordingContext& context) {
  const auto deadline = read_deadline(line, context);
  const auto quantity = read_quantity(line);
  if (!deadline && !quantity) return {};
  Json json;
  for (const char* key : {"kind", "first", "last", "rrule", "strength", "op", "value", "unit",
                          "per", "rule", "ambiguous"})
    json[key] = nullptr;
  json["kind"] = "target";
  json["ambiguous"] = deadline && deadline->ambiguous;
  if (deadline) {
    put_deadline(json, *deadline);
    json["rule"] = deadline->rule;
  }
  if (quantity) put_quantity(json, *quantity);
  return json;
}

}  // namespace duban
