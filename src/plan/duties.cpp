#include "plan/duties.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/embedded.h"
#include "base/toml.h"
#include "plan/toml_text.h"

namespace duban {

namespace {

constexpr std::string_view folder = "plans/duties/";

Duty read_duty(const toml::table& table, const std::string& file, Problems& problems) {
  Fields fields(table, file, problems);
  Duty duty{fields.text("id"),   fields.text("title"),          fields.text("article"),
            fields.text("who"),  fields.text("every"),          fields.text("within"),
            fields.text("each"), fields.flag("confirmed", true)};
  if (duty.title.empty()) fields.complain("syntax", fields.place("title"), "义务须有 title");
  if (duty.every.empty() == duty.within.empty())
    fields.complain("syntax", fields.place("every"), "every(周期)与 within(期限)须写且只写一个");
  fields.finish();
  return duty;
}

bool is_group(const std::vector<Unit>& units, const std::string& group) {
  return std::any_of(units.begin(), units.end(), [&](const Unit& unit) {
    return std::find(unit.groups.begin(), unit.groups.end(), group) != unit.groups.end();
  });
}

std::string task_of(const Duty& duty, std::size_t number, const std::vector<Unit>& units) {
  std::string text =
      fmt::format("\n[[task]]\nnumber = \"{}\"\ntitle = {}\n", number, quoted(duty.title));
  if (duty.every.empty())
    text += fmt::format("kind = \"triggered\"\ndue = {}\n", quoted(duty.within));
  else
    text += fmt::format("every = {}\n", quoted(duty.every));
  if (!duty.each.empty() && is_group(units, duty.each))
    text += fmt::format("each = {}\n", quoted(duty.each));
  if (!duty.article.empty()) text += fmt::format("printed = {}\n", quoted(duty.article));
  if (!duty.confirmed)
    text += fmt::format("guess = {{ every = {} }}\n",
                        quoted("依据的条文未能核对原文,请核实;适用于" + duty.who));
  return text;
}

}  // namespace

Result<DutyFile> read_duties(std::string_view text, const std::string& file) {
  const auto root = parse_toml(text, file);
  if (!root) return {std::nullopt, root.problems};
  Problems problems;
  Fields fields(*root, file, problems);
  if (fields.whole("schema", 0) != 1)
    fields.complain("syntax", fields.place("schema"), "义务文件须有 schema = 1");
  DutyFile duties{fields.text("id"), fields.text("title"), fields.text("law"), {}};
  for (const toml::table* table : fields.tables("duty"))
    duties.duties.push_back(read_duty(*table, file, problems));
  fields.finish();
  return result_of(std::move(duties), std::move(problems));
}

std::vector<DutyFile> preset_duties() {
  std::vector<DutyFile> all;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.starts_with(folder)) continue;
    if (auto duties = read_duties(file.content, std::string(file.name)))
      all.push_back(std::move(*duties));
  }
  std::sort(all.begin(), all.end(),
            [](const DutyFile& a, const DutyFile& b) { return a.id < b.id; });
  return all;
}

std::string plan_of_duties(const DutyFile& file, Day first, Day last,
                           const std::vector<Unit>& units, const std::string& units_file) {
  std::string text = fmt::format(
      "schema = 1\n\n[plan]\nid = {}\ntitle = {}\nissuer = {}\nissued = {}\nperiod = {{ start = "
      "{}, end = {} "
      "}}\n",
      quoted(file.id), quoted(file.title), quoted(file.law), to_string(first), to_string(first),
      to_string(last));
  if (!units_file.empty()) text += fmt::format("units = {}\n", quoted(units_file));
  for (std::size_t i = 0; i < file.duties.size(); ++i)
    text += task_of(file.duties[i], i + 1, units);
  return text;
}

}  // namespace duban
