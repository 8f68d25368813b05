#include "plan/writer.h"

#include "base/on_all_cores.h"
#include "plan/toml_text.h"
#include "plan/written.h"

namespace duban {

namespace {

// A file's text as it grows: each table is led by an empty line, each field a line.
class Lines {
 public:
  void table(std::string_view header) { text_.append("\n").append(header).append("\n"); }
  void field(std::string_view key, std::string_view value) {
    if (!value.empty()) text_.append(key).append(" = ").append(value).append("\n");
  }
  void words(std::string_view key, const std::string& text) {
    if (!text.empty()) field(key, quoted(text));
  }
  void list(std::string_view key, const std::vector<std::string>& texts) {
    if (!texts.empty()) field(key, quoted_array(texts));
  }
  void day(std::string_view key, const std::optional<Day>& day) {
    if (day) field(key, to_string(*day));
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

void write_head(const Plan& plan, Lines& lines) {
  lines.field("schema", "1");
  lines.table("[plan]");
  lines.words("id", plan.id);
  lines.words("title", plan.title);
  lines.words("issuer", plan.issuer);
  lines.words("number", plan.number);
  lines.day("issued", plan.issued);
  if (plan.start && plan.end)
    lines.field(
        "period",
        InlineTable().add("start", to_string(*plan.start)).add("end", to_string(*plan.end)).str());
  lines.words("division", plan.division);
  lines.words("units", plan.units_file);
  if (!plan.source_file.empty() || !plan.source_sha256.empty())
    lines.field("source", InlineTable()
                              .add_text("file", plan.source_file)
                              .add_text("sha256", plan.source_sha256)
                              .str());
}

void write_unit(const Unit& unit, Lines& lines) {
  lines.table("[[unit]]");
  lines.words("id", unit.id);
  lines.words("name", unit.name);
  lines.list("aliases", unit.aliases);
  lines.list("groups", unit.groups);
  lines.words("code", unit.code);
  lines.words("level", unit.level);
  lines.words("contact", unit.contact);
  lines.day("valid_from", unit.valid_from);
  lines.day("valid_to", unit.valid_to);
  lines.words("successor", unit.successor);
}

std::string task_text(const Plan& plan, const Task& task) {
  Lines lines;
  lines.table("[[task]]");
  for (const auto& [name, value] : written_fields(plan, task)) lines.field(name, value);
  return lines.take();
}

}  // namespace

std::string write_plan(const Plan& plan) {
  Lines lines;
  write_head(plan, lines);
  for (const Unit& unit : plan.units)
    if (!unit.shared) write_unit(unit, lines);
  for (const Part& part : plan.parts) {
    lines.table("[[part]]");
    lines.words("number", part.number);
    lines.words("title", part.title);
  }
  return lines.take() +
         write_on_all_cores(plan.tasks.size(), [&](std::size_t i, std::string& text) {
           const Task& task = plan.tasks[i];
           if (task.unit.empty())  // else its parent's `each` makes it again
             text += task_text(plan, task);
         });
}

}  // namespace duban
