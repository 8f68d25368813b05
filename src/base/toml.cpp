#include "base/toml.h"

#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

static int line_of(const toml::source_region& region) {
  return static_cast<int>(region.begin.line);
}

Result<toml::table> parse_toml(std::string_view text, const std::string& file, int lines_before) {
  try {
    return {toml::parse(text), {}};
  } catch (const toml::parse_error& error) {
    const Place place{file, line_of(error.source()) + lines_before};
    return {std::nullopt,
            {{"syntax", Severity::error, place,
              fmt::format("不符合 TOML 语法(第 {} 列):{}", error.source().begin.column,
                          error.description())}}};
  }
}

Fields::Fields(const toml::table& table, std::string file, Problems& problems, int lines_before)
    : table_(table), file_(std::move(file)), problems_(problems), lines_before_(lines_before) {}

const toml::node* Fields::find(std::string_view key) {
  asked_.emplace_back(key);
  return table_.get(key);
}

const toml::node* Fields::any(std::string_view key) { return find(key); }

std::string Fields::text(std::string_view key) {
  const toml::node* node = find(key);
  if (!node) return {};
  if (const auto* value = node->as_string()) return value->get();
  wrong_type(key, "文字(用引号)");
  return {};
}

std::optional<Day> Fields::day(std::string_view key) {
  const toml::node* node = find(key);
  if (!node) return {};
  if (const auto* value = node->as_date())
    return real_day(value->get().year, value->get().month, value->get().day);
  wrong_type(key, "日期(如 2024-12-31,不加引号)");
  return {};
}

std::optional<double> Fields::number(std::string_view key) {
  const toml::node* node = find(key);
  if (!node) return {};
  if (node->is_number()) return node->value<double>();
  wrong_type(key, "数字");
  return {};
}

int Fields::whole(std::string_view key, int fallback) {
  const toml::node* node = find(key);
  if (!node) return fallback;
  if (const auto* value = node->as_integer(); value && std::abs(value->get()) < 1'000'000'000)
    return static_cast<int>(value->get());
  wrong_type(key, "整数");
  return fallback;
}

bool Fields::flag(std::string_view key, bool fallback) {
  const toml::node* node = find(key);
  if (!node) return fallback;
  if (const auto* value = node->as_boolean()) return value->get();
  wrong_type(key, "true 或 false");
  return fallback;
}

std::vector<std::string> Fields::texts(std::string_view key) {
  const toml::node* node = find(key);
  if (!node) return {};
  std::vector<std::string> values;
  const toml::array* array = node->as_array();
  if (!array || !std::all_of(array->begin(), array->end(),
                             [](const toml::node& item) { return item.is_string(); })) {
    wrong_type(key, "文字的数组(如 [\"甲\", \"乙\"])");
    return {};
  }
  for (const toml::node& item : *array) values.push_back(item.as_string()->get());
  return values;
}

std::vector<std::string> Fields::text_or_texts(std::string_view key) {
  const toml::node* node = table_.get(key);
  if (node && node->is_string()) return {text(key)};
  return texts(key);
}

const toml::table* Fields::table(std::string_view key) {
  const toml::node* node = find(key);
  if (!node) return nullptr;
  if (const toml::table* table = node->as_table()) return table;
  wrong_type(key, "表");
  return nullptr;
}

std::vector<const toml::table*> Fields::tables(std::string_view key) {
  const toml::node* node = find(key);
  if (!node) return {};
  std::vector<const toml::table*> tables;
  const toml::array* array = node->as_array();
  if (!array) return wrong_type(key, fmt::format("表的数组([[{}]])", key)), tables;
  for (const toml::node& item : *array) {
    if (!item.is_table()) return wrong_type(key, fmt::format("表的数组([[{}]])", key)), tables;
    tables.push_back(item.as_table());
  }
  return tables;
}

Place Fields::place(const toml::node& node) const {
  return {file_, line_of(node.source()) + lines_before_};
}

Place Fields::place(std::string_view key) const {
  const toml::node* node = table_.get(key);
  return place(node ? *node : static_cast<const toml::node&>(table_));
}

void Fields::complain(std::string rule, Place place, std::string message, Severity severity) {
  problems_.push_back({std::move(rule), severity, std::move(place), std::move(message)});
}

void Fields::wrong_type(std::string_view key, std::string_view wanted) {
  complain("syntax", place(key), fmt::format("“{}”应为{}", key, wanted));
}

void Fields::finish() {
  for (const auto& [key, value] : table_) {
    const std::string name(key.str());
    if (std::find(asked_.begin(), asked_.end(), name) != asked_.end()) continue;
    complain("unknown-field", place(value),
             fmt::format("没有名为“{}”的字段{}", name, did_you_mean(name, asked_)));
  }
}

}  // namespace duban
