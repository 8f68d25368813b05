#include "plan/edit.h"

#include "base/error.h"
#include "base/toml.h"
#include "plan/written.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// The byte at toml++'s place, whose columns count code points from 1.  A byte-order mark is none.
std::size_t byte_at(std::string_view text, const toml::source_position& position) {
  std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (toml::source_index line = 1; line < position.line; ++line) at = text.find('\n', at) + 1;
  for (toml::source_index column = 1; column < position.column; ++column) {
    do ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  }
  return at;
}

toml::table parse_or_refuse(std::string_view text, const char* refusal) {
  auto root = parse_toml(text, "");
  if (!root) throw Error(fmt::format("{}:{}", refusal, root.problems.front().message));
  return std::move(*root);
}

const toml::table* find_task(const toml::table& root, const std::string& number) {
  const toml::array* tasks = root["task"].as_array();
  if (!tasks) return nullptr;
  for (const toml::node& item : *tasks) {
    const toml::table* task = item.as_table();
    if (task && (*task)["number"].value<std::string_view>() == number) return task;
  }
  return nullptr;
}

// False for [task.source], [[task.targets]] and source.line = 57, whose text lies apart.
bool is_one_value(const toml::node& node) {
  if (const toml::table* table = node.as_table()) return table->is_inline();
  const toml::array* array = node.as_array();
  const toml::table* first = array && !array->empty() ? array->front().as_table() : nullptr;
  return !first || first->is_inline();
}

// The field of the task after which the canonical order puts `key`; null = the table's own header.
const toml::node* find_predecessor(const toml::table& task, std::string_view key) {
  const toml::node* predecessor = nullptr;
  for (const std::string_view name : canonical_order()) {
    if (name == key) break;
    if (const toml::node* node = task.get(name); node && is_one_value(*node)) predecessor = node;
  }
  return predecessor;
}

// Adds the line below the one on which the predecessor, or the header, ends.
std::string insert_line(std::string_view text, const toml::table& task, std::string_view key,
                        std::string_view value) {
  const toml::node* predecessor = find_predecessor(task, key);
  const auto begin = (predecessor ? predecessor->source() : task.source()).begin;
  const auto end = predecessor ? predecessor->source().end : begin;
  const std::size_t line_end = text.find('\n', byte_at(text, end));
  const std::string_view first_line = text.substr(byte_at(text, {begin.line, 1}));
  const std::string_view blanks = first_line.substr(0, first_line.find_first_not_of(" \t"));
  const bool windows = text.find("\r\n") != text.npos;
  const std::string line = fmt::format("{}{} = {}", blanks, key, value);
  const std::string_view newline = windows ? "\r\n" : "\n";
  if (line_end == text.npos) return fmt::format("{}{}{}", text, newline, line);
  return fmt::format("{}{}{}{}", text.substr(0, line_end + 1), line, newline,
                     text.substr(line_end + 1));
}

std::string replace_value(std::string_view text, const toml::node& node, std::string_view value) {
  const std::size_t begin = byte_at(text, node.source().begin);
  const std::size_t end = byte_at(text, node.source().end);
  return fmt::format("{}{}{}", text.substr(0, begin), value, text.substr(end));
}

}  // namespace

std::string set_field(std::string_view text, const std::string& number, std::string_view key,
                      std::string_view toml_value) {
  const toml::table root = parse_or_refuse(text, "方案文件不符合 TOML 语法");
  if (parse_or_refuse(fmt::format("value = {}", toml_value), "新值不符合 TOML 语法").size() != 1)
    throw Error("新值不是一个 TOML 值");
  const toml::table* task = find_task(root, number);
  if (!task) throw Error(fmt::format("方案文件中没有编号为“{}”的任务", number));
  const toml::node* node = task->get(key);
  if (task->is_inline() || (node && !is_one_value(*node)))
    throw Error(fmt::format("任务“{}”的“{}”不是写在一行里的字段,请手工修改", number, key));
  std::string edited =
      node ? replace_value(text, *node, toml_value) : insert_line(text, *task, key, toml_value);
  parse_or_refuse(edited, "改动后方案文件不再符合 TOML 语法");
  return edited;
}

}  // namespace duban
