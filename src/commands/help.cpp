#include "commands/help.h"

#include "base/text.h"
#include "formats/wrap.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// Terminal cells: a Han character takes two.
std::size_t cells(std::string_view text) {
  std::size_t count = 0;
  for (const char32_t point : code_points(text)) count += point >= 0x1100 ? 2 : 1;
  return count;
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t used = cells(text);
  return std::string(text) + std::string(used < width ? width - used : 1, ' ');
}

// The words beside a name, in a column of their own.
std::string beside(std::string_view name, std::size_t width, std::string_view words) {
  constexpr int page = 100;
  const std::vector<std::string> lines = wrap(words, page - static_cast<int>(width) - 2);
  std::string text;
  for (const std::string& line : lines)
    text += "  " + padded(text.empty() ? name : "", width) + line + "\n";
  return text;
}

std::string written(const Option& option) {
  std::string name = replace_all(option.name, ",", ", ");
  switch (option.kind) {
    case Option::Kind::value:
      return name + " 值";
    case Option::Kind::many:
      return "[" + name + "…]";
    case Option::Kind::some:
      return name + "…";
    default:
      return name;
  }
}

bool is_positional(const Option& option) { return !option.name.starts_with('-'); }

std::string option_lines(const std::vector<Option>& options) {
  std::string text;
  for (const Option& option : options) text += beside(written(option), 24, option.help);
  return text;
}

}  // namespace

std::string usage_line(const Command& command) {
  std::string line = fmt::format("duban {}", command.name);
  for (const Option& option : command.options)
    if (is_positional(option)) line += " " + written(option);
  const bool has_options = std::any_of(command.options.begin(), command.options.end(),
                                       [](const Option& option) { return !is_positional(option); });
  return has_options ? line + " [选项…]" : line;
}

std::string help_of(const Command& command) {
  std::string text = fmt::format("{}\n用法:{}\n", command.summary, usage_line(command));
  if (!command.options.empty()) text += "\n" + option_lines(command.options);
  return text + "\n通用选项\n" + option_lines(common_options());
}

std::string overall_help() {
  std::string text =
      "duban(督办):读懂方案、盯住时限、写好公文\n用法:duban [--db 文件] 命令 [参数…]\n";
  std::string_view group;
  for (const Command& command : all_commands()) {
    if (command.group != group) text += fmt::format("\n{}\n", group = command.group);
    text += beside(command.name, 18, command.summary);
  }
  return text + "\n通用选项\n" + option_lines(common_options()) +
         "\n退出码:0 一切正常;1 有需要人看的情况;2 未能办成\n“duban help 命令”显示该命令的用法\n";
}

}  // namespace duban
