#include "commands/run.h"

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/help.h"

#include <fmt/chrono.h>
#include <fmt/core.h>
#include <unistd.h>
#include <CLI/CLI.hpp>

#include <ctime>
#include <iostream>
#include <sstream>

namespace duban {

namespace {

// The one place that reads the clock.
std::time_t read_clock() { return std::time(nullptr); }

World make_world(std::istream& in, std::ostream& out, std::ostream& err, std::time_t now) {
  constexpr std::time_t beijing = 8 * 3600;
  return {in,
          out,
          err,
          fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now)),
          Day(static_cast<int>((now + beijing) / 86400)),
          &out == &std::cout && ::isatty(STDOUT_FILENO) != 0,
          &err == &std::cerr && ::isatty(STDERR_FILENO) != 0};
}

// One option of the table as CLI11 knows it; what was given lands in `values`.
void declare(CLI::App& app, const Option& option, std::vector<std::string>& values) {
  CLI::Option* declared = nullptr;
  if (option.kind == Option::Kind::flag) {
    declared = app.add_flag_callback(option.name, [&values] { values.emplace_back(); });
  } else {
    declared = app.add_option(option.name, values);
    declared->allow_extra_args(option.kind == Option::Kind::many ||
                               option.kind == Option::Kind::some);
    if (option.kind == Option::Kind::value)
      declared->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    if (option.kind == Option::Kind::one) declared->expected(1);
  }
  declared->required(option.kind == Option::Kind::one || option.kind == Option::Kind::some);
}

// "--output,-o" is known to commands as "--output".
std::string key_of(const Option& option) { return option.name.substr(0, option.name.find(',')); }

[[noreturn]] void misused(const Command& command, const CLI::ParseError& error) {
  std::string what = error.what();
  if (dynamic_cast<const CLI::RequiredError*>(&error))
    what = fmt::format("缺少必需的参数({})", usage_line(command));
  else if (dynamic_cast<const CLI::ExtrasError*>(&error))
    what = fmt::format("有不认识或多余的参数:{}", what.substr(what.find(':') + 1));
  else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
    what = fmt::format("选项 {} 少了或多了值", what.substr(0, what.find(':')));
  throw Usage{fmt::format("duban {}:{}\n用法:{}", command.name, what, usage_line(command))};
}

Arguments parse(const Command& command, std::vector<std::string> words) {
  CLI::App app;
  app.set_help_flag();
  std::vector<Option> options = common_options();
  options.insert(options.end(), command.options.begin(), command.options.end());
  std::vector<std::vector<std::string>> values(options.size());
  for (std::size_t i = 0; i < options.size(); ++i) declare(app, options[i], values[i]);
  std::reverse(words.begin(), words.end());
  try {
    app.parse(std::move(words));
  } catch (const CLI::ParseError& error) {
    misused(command, error);
  }
  Arguments arguments;
  for (std::size_t i = 0; i < options.size(); ++i)
    for (std::string& value : values[i]) arguments.add(key_of(options[i]), std::move(value));
  return arguments;
}

// Where in `words` the verb stands: the first word that is neither an option nor its value.
std::size_t verb_position(const std::vector<std::string>& words) {
  std::size_t i = 0;
  while (i < words.size() && words[i].starts_with('-'))
    i +=
        words[i].find('=') == std::string::npos && words[i] != "--help" && words[i] != "-h" ? 2 : 1;
  return i;
}

// Runs the verb; with -o its output becomes a file, whole or not at all.
Exit run_command(const Command& command, const Arguments& arguments, World& world) {
  const std::string file = arguments.text("--output", "-");
  if (file == "-") return command.run(world, arguments);
  std::ostringstream content;
  World to_file{world.in, content, world.err, world.now, world.today, false, world.watched};
  const Exit exit = command.run(to_file, arguments);
  if (exit != Exit::failure && !content.view().empty()) write_file(file, content.view());
  return exit;
}

bool wants_help(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return word == "--help" || word == "-h"; });
}

// What is typed is recorded and printed again: it must be text, without codes that steer a
// terminal.
void refuse_what_is_no_text(const std::vector<std::string>& words) {
  const auto steers = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
  };
  for (const std::string& word : words) {
    if (!is_utf8(word)) throw Usage{"参数须为 UTF-8 编码的文字"};
    if (std::any_of(word.begin(), word.end(), steers)) throw Usage{"参数中不能有控制字符"};
  }
}

Exit dispatch(std::vector<std::string> words, World& world) {
  refuse_what_is_no_text(words);
  const std::size_t at = verb_position(words);
  if (at >= words.size()) {
    world.out << overall_help();
    return words.empty() || wants_help(words) ? Exit::all_well : Exit::attention;
  }
  const std::string name = words[at];
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
  const Command& command = command_named(name);
  if (wants_help(words)) {
    world.out << help_of(command);
    return Exit::all_well;
  }
  return run_command(command, parse(command, std::move(words)), world);
}

}  // namespace

int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
        std::ostream& err, std::optional<std::time_t> now) {
  World world = make_world(in, out, err, now ? *now : read_clock());
  try {
    const Exit exit = dispatch(arguments, world);
    out.flush();
    if (!out) throw Error("无法写到标准输出");
    return static_cast<int>(exit);
  } catch (const Usage& usage) {
    err << usage.message << '\n';
    return static_cast<int>(Exit::attention);
  } catch (const std::exception& refused) {
    err << "duban: " << refused.what() << '\n';
    return static_cast<int>(Exit::failure);
  }
}

}  // namespace duban
