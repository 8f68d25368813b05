#include "base/value.h"

#include "base/text.h"

#include <fmt/core.h>

#include <cmath>

namespace duban {

int Value::line() const {
  return static_cast<int>(node_.source().begin.line) + origin_.lines_before;
}

bool Value::has(std::string_view field) const {
  const toml::table* table = node_.as_table();
  return table && table->contains(field);
}

std::string Value::text() const {
  if (const auto* value = node_.as_string()) return value->get();
  wrong_type("文字(用引号)");
  return {};
}

std::string Value::words() const {
  std::string value = text();
  if (is_text() && trim(value).empty()) complain("syntax", fmt::format("“{}”不能为空", name_));
  return value;
}

std::optional<Day> Value::day() const {
  if (const auto* value = node_.as_date())
    if (const auto day = real_day(value->get().year, value->get().month, value->get().day))
      return day;
  wrong_type("日期(如 2024-12-31,不加引号)");
  return {};
}

std::optional<double> Value::number() const {
  const auto value = node_.is_number() ? node_.value<double>() : std::nullopt;
  if (value && std::isfinite(*value)) return value;
  wrong_type("数字");
  return {};
}

std::optional<std::int64_t> Value::whole() const {
  if (const auto* value = node_.as_integer()) return value->get();
  wrong_type("整数");
  return {};
}

bool Value::flag(bool fallback) const {
  if (const auto* value = node_.as_boolean()) return value->get();
  wrong_type("true 或 false(不加引号)");
  return fallback;
}

std::vector<std::string> Value::texts() const {
  if (node_.is_string()) return {text()};
  std::vector<std::string> values;
  each_item([&](const Value& item) { values.push_back(item.text()); });
  return values;
}

void Value::wrong_type(std::string_view wanted) const {
  complain("syntax", fmt::format("“{}”应为{}", name_, wanted));
}

void Value::complain(std::string rule, std::string message, Severity severity) const {
  origin_.problems.push_back({std::move(rule), severity, place(), std::move(message)});
}

}  // namespace duban
