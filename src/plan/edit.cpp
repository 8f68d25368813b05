#include "plan/edit.h"

#include "base/error.h"
#include "base/text.h"
#include "base/toml.h"
#include "plan/written.h"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>

namespace duban {

namespace {

// A text whose places are looked up by line and column.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {
    starts_.push_back(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1))
      starts_.push_back(at + 1);
  }

  std::size_t begin_of(std::size_t line) const { return starts_[line - 1]; }
  // Behind its line break.
  std::size_t end_of(std::size_t line) const {
    return line < starts_.size() ? starts_[line] : text_.size();
  }
  // The byte at toml++'s place, whose columns count code points from 1.
  std::size_t byte_at(const toml::source_position& position) const {
    std::size_t at = begin_of(position.line);
    for (toml::source_index column = 1; column < position.column; ++column) {
      do ++at;
      while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80);
    }
    return at;
  }

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

toml::table parse_or_refuse(std::string_view text, const char* refusal) {
  auto root = parse_toml(text, "");
  if (!root) throw Error(fmt::format("{}:{}", refusal, root.problems.front().message));
  return std::move(*root);
}

using Tasks = std::unordered_map<std::string_view, const toml::table*>;

Tasks tasks_by_number(const toml::table& root) {
  Tasks tasks;
  const toml::array* all = root["task"].as_array();
  if (!all) return tasks;
  for (const toml::node& item : *all) {
    const toml::table* task = item.as_table();
    if (!task) continue;
    if (const auto number = (*task)["number"].value<std::string_view>())
      tasks.emplace(*number, task);
  }
  return tasks;
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

// The last line that a table's fields take; a table in it may stand apart, [task.source].
std::size_t last_line(const toml::table& table) {
  std::size_t line = table.source().begin.line;
  for (const auto& [key, node] : table) {
    line = std::max<std::size_t>(line, node.source().end.line);
    if (const toml::table* inner = node.as_table()) line = std::max(line, last_line(*inner));
    if (const toml::array* items = node.as_array())
      for (const toml::node& item : *items)
        if (const toml::table* inner = item.as_table()) line = std::max(line, last_line(*inner));
  }
  return line;
}

// In place of [begin, end).
struct Splice {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

class Editor {
 public:
  Editor(std::string_view text, const toml::table& root)
      : text_(text),
        lines_(text),
        tasks_(tasks_by_number(root)),
        newline_(text.find("\r\n") != text.npos ? "\r\n" : "\n") {}

  Splice splice(const PlanEdit& edit) const;

 private:
  const toml::table& task(const std::string& number) const;
  Splice set(const PlanEdit& edit) const;
  Splice insert_line(const toml::table& task, const PlanEdit& edit) const;
  Splice insert_at(std::size_t at, const std::string& value) const;
  Splice remove(const PlanEdit& edit) const;
  Splice remove_task(const toml::table& task) const;
  const toml::node* one_line_field(const PlanEdit& edit) const;

  std::string_view text_;
  Lines lines_;
  Tasks tasks_;
  std::string newline_;
};

const toml::table& Editor::task(const std::string& number) const {
  const auto found = tasks_.find(number);
  if (found == tasks_.end()) throw Error(fmt::format("方案文件中没有编号为“{}”的任务", number));
  return *found->second;
}

// Null where the task has no such field.
const toml::node* Editor::one_line_field(const PlanEdit& edit) const {
  const toml::table& of = task(edit.number);
  const toml::node* node = of.get(edit.key);
  if (of.is_inline() || (node && !is_one_value(*node)))
    throw Error(
        fmt::format("任务“{}”的“{}”不是写在一行里的字段,请手工修改", edit.number, edit.key));
  return node;
}

// The line below the one on which the predecessor, or the header, ends.
Splice Editor::insert_line(const toml::table& task, const PlanEdit& edit) const {
  const toml::node* predecessor = find_predecessor(task, edit.key);
  const auto begin = (predecessor ? predecessor->source() : task.source()).begin;
  const auto end = predecessor ? predecessor->source().end : begin;
  const std::string_view first_line = text_.substr(lines_.begin_of(begin.line));
  const std::string_view blanks = first_line.substr(0, first_line.find_first_not_of(" \t"));
  const std::string line = fmt::format("{}{} = {}", blanks, edit.key, edit.value);
  const std::size_t behind = lines_.end_of(end.line);
  if (behind == text_.size() && !text_.ends_with('\n')) return {behind, behind, newline_ + line};
  return {behind, behind, line + newline_};
}

Splice Editor::set(const PlanEdit& edit) const {
  if (parse_or_refuse(fmt::format("value = {}", edit.value), "新值不符合 TOML 语法").size() != 1)
    throw Error("新值不是一个 TOML 值");
  const toml::node* node = one_line_field(edit);
  if (!node) return insert_line(task(edit.number), edit);
  return {lines_.byte_at(node->source().begin), lines_.byte_at(node->source().end), edit.value};
}

Splice Editor::remove(const PlanEdit& edit) const {
  const toml::node* node = one_line_field(edit);
  if (!node) return {};
  return {lines_.begin_of(node->source().begin.line), lines_.end_of(node->source().end.line), ""};
}

// An empty line between it and what stands before.
Splice Editor::insert_at(std::size_t at, const std::string& value) const {
  const bool ends_line = at == 0 || text_[at - 1] == '\n';
  return {at, at, (ends_line ? "" : newline_) + newline_ + replace_all(value, "\n", newline_)};
}

// With the empty line before it.
Splice Editor::remove_task(const toml::table& task) const {
  std::size_t first = task.source().begin.line;
  if (first > 1 && trim(text_.substr(lines_.begin_of(first - 1),
                                     lines_.end_of(first - 1) - lines_.begin_of(first - 1)))
                       .empty())
    --first;
  return {lines_.begin_of(first), lines_.end_of(last_line(task)), ""};
}

Splice Editor::splice(const PlanEdit& edit) const {
  switch (edit.kind) {
    case PlanEdit::Kind::set:
      return set(edit);
    case PlanEdit::Kind::remove:
      return remove(edit);
    case PlanEdit::Kind::insert_behind:
      return insert_at(lines_.end_of(last_line(task(edit.number))), edit.value);
    case PlanEdit::Kind::append:
      return insert_at(text_.size(), edit.value);
    case PlanEdit::Kind::remove_task:
      return remove_task(task(edit.number));
  }
  return {};
}

}  // namespace

std::string edit_plan(std::string_view text, const std::vector<PlanEdit>& edits) {
  const toml::table root = parse_or_refuse(text, "方案文件不符合 TOML 语法");
  const Editor editor(text, root);
  std::vector<Splice> splices;
  for (const PlanEdit& edit : edits) splices.push_back(editor.splice(edit));
  std::stable_sort(splices.begin(), splices.end(),
                   [](const Splice& a, const Splice& b) { return a.begin < b.begin; });
  std::string edited;
  std::size_t done = 0;
  for (const Splice& splice : splices) {
    edited.append(text.substr(done, splice.begin - done)).append(splice.text);
    done = splice.end;
  }
  edited.append(text.substr(done));
  parse_or_refuse(edited, "改动后方案文件不再符合 TOML 语法");
  return edited;
}

std::string set_field(std::string_view text, const std::string& number, std::string_view key,
                      std::string_view toml_value) {
  return edit_plan(text,
                   {{PlanEdit::Kind::set, number, std::string(key), std::string(toml_value)}});
}

}  // namespace duban
