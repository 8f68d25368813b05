#include <fmt/core.h>

#include <filesystem>
#include <istream>
#include <iterator>
#include <map>
#include <ostream>

#include "base/file.h"
#include "base/text.h"
#include "base/toml.h"
#include "commands/commands.h"
#include "commands/office.h"
#include "commands/papers/paper.h"
#include "formats/html/html.h"
#include "intake/assignment_draft.h"
#include "intake/draft_json.h"
#include "intake/merge.h"
#include "intake/to_plan.h"
#include "outline/tables/column_names.h"
#include "plan/reader.h"
#include "plan/writer.h"
#include "reports/coverage/coverage.h"
#include "source/rename_columns.h"

namespace duban {

namespace {

struct DocumentRead {
  SourceText source;
  Draft draft;
};

std::string bytes_of(World& world, const std::string& file) {
  if (file != "-") return read_file(file);
  return {std::istreambuf_iterator<char>(world.in), {}};
}

// What a person says that the columns of a table of another shape are called here.
std::map<std::string, std::string> mapped_columns(const Arguments& arguments) {
  const std::string file = arguments.text("--columns");
  const auto root = parse_toml(read_text_file(file), file);
  Problems problems = root.problems;
  std::map<std::string, std::string> names;
  if (root) {
    Fields fields(*root, file, problems);
    const toml::table* columns = fields.table("columns");
    if (!columns)
      fields.complain("syntax", {file, 1}, "应有 [columns],每行一列:原列名 = 本程序的列名");
    static const toml::table none;
    for (const auto& [key, value] : columns ? *columns : none) {
      const auto name = value.value<std::string>();
      if (!name || !is_column_name(*name))
        fields.complain("syntax", fields.place(value),
                        "列名应如“任务编号”“工作任务”“牵头单位”“配合单位”“完成时限”");
      else
        names[std::string(key.str())] = *name;
    }
    fields.finish();
  }
  if (problems.empty()) return names;
  std::string all;
  for (const Problem& problem : problems) all += to_string(problem) + "\n";
  throw Usage{all.substr(0, all.size() - 1)};
}

Result<DocumentRead> read_document(World& world, const Arguments& arguments) {
  const std::string file = arguments.text("DOC");
  Result<SourceText> source = read_source(bytes_of(world, file), file);
  if (!source) return {std::nullopt, std::move(source.problems)};
  if (arguments.has("--columns")) rename_columns(*source, mapped_columns(arguments));
  DraftContext context;
  context.issued = arguments.day("--issued");
  context.year = arguments.whole("--year").value_or(0);
  Draft draft = make_draft(*source, context);
  return {DocumentRead{std::move(*source), std::move(draft)}, std::move(source.problems)};
}

std::vector<Unit> known_units(const Arguments& arguments) {
  const std::string file = arguments.text("--units");
  if (file.empty()) return {};
  Result<std::vector<Unit>> units = read_units(read_text_file(file), file);
  if (!units) throw Usage{to_string(units.problems.front())};
  for (Unit& unit : *units) unit.shared = true;
  return std::move(*units);
}

// What intake itself wrote, before anybody corrected it: kept beside the plan file, so that reading
// the document again can tell corrections from its own words.
std::filesystem::path base_of(const std::filesystem::path& plan) {
  return std::filesystem::path(plan).replace_extension(".draft.toml");
}

std::string_view what_became(MergeChange::Kind kind) {
  switch (kind) {
    case MergeChange::Kind::added:
      return "新增";
    case MergeChange::Kind::removed:
      return "删去(新文件已无)";
    case MergeChange::Kind::changed:
      return "改动";
    case MergeChange::Kind::kept:
      return "保留你的更正";
    case MergeChange::Kind::left_out:
      return "你已删去,新文件仍有";
    case MergeChange::Kind::gone:
      return "新文件已无,因你更正过而保留";
  }
  return "";
}

void tell(std::ostream& out, const MergeChange& change) {
  out << fmt::format("{} {} {}", what_became(change.kind),
                     change.number.empty() ? "方案" : change.number, change.title);
  if (!change.field.empty())
    out << fmt::format(" {}: {} → {}", change.field, change.before.empty() ? "(无)" : change.before,
                       change.after.empty() ? "(无)" : change.after);
  out << '\n';
}

// A plan that a person has in hand, or Usage with what is wrong with it.
Plan plan_in_hand(const std::filesystem::path& file) {
  Result<Plan> plan = read_plan_file(file);
  if (plan) return std::move(*plan);
  std::string all;
  for (const Problem& problem : plan.problems) all += to_string(problem) + "\n";
  throw Usage{fmt::format("{}先改正再重读文件:{}", all, file.string())};
}

void count(std::ostream& out, const Draft& draft) {
  int measures = 0;
  for (const DraftTask& task : draft.tasks) measures += task.measure ? 1 : 0;
  out << fmt::format("读出任务{}项、措施{}条;待人决定{}件\n",
                     draft.tasks.size() - static_cast<std::size_t>(measures), measures,
                     draft.decisions.size());
  for (const std::string& decision : draft.decisions) out << "- " << decision << '\n';
}

void write_report(World& world, const DocumentRead& read, const std::string& format) {
  world.out << written_paper(coverage_report(read.draft, read.source), format, world.terminal);
}

// A plan names its units' file from where it stands itself.
PlanOptions plan_options(const Arguments& arguments) {
  PlanOptions options{arguments.text("--id"), known_units(arguments), arguments.text("--units")};
  const std::filesystem::path output = arguments.text("--output", "-");
  if (!options.units_file.empty() && output != "-")
    options.units_file = std::filesystem::proximate(options.units_file,
                                                    std::filesystem::absolute(output).parent_path())
                             .string();
  return options;
}

// Writes the plan file, new or merged with the one that is there, and its base.
void write_draft(World& world, const DocumentRead& reading, const Arguments& arguments,
                 const std::filesystem::path& file) {
  PlanOptions options = plan_options(arguments);
  if (!std::filesystem::exists(file)) {
    const std::string text = write_plan(to_plan(reading.draft, reading.source, options));
    write_file(file, text);
    write_file(base_of(file), text);
    return count(world.err, reading.draft);
  }
  const Plan corrected = plan_in_hand(file);
  const Plan base =
      std::filesystem::exists(base_of(file)) ? plan_in_hand(base_of(file)) : corrected;
  options.id = corrected.id;
  options.known = corrected.units;
  const Plan fresh = to_plan(reading.draft, reading.source, options);
  const Merged merged = merge_drafts(read_file(file), corrected, base, fresh);
  write_file(file, merged.text);
  write_file(base_of(file), write_plan(fresh));
  for (const MergeChange& change : merged.changes) tell(world.err, change);
  world.err << fmt::format("与{}合并:{}处不同\n", file.string(), merged.changes.size());
}

void write_assignment(World& world, const DocumentRead& reading, const std::string& plan_file) {
  const AssignmentDraft assignment = assignment_draft(reading.draft, plan_in_hand(plan_file));
  world.out << assignment.text;
  for (const AssignmentDraft::Row& row : assignment.rows)
    if (row.task.empty())
      world.err << fmt::format("方案中没有与之相应的任务:{} {}\n", row.number,
                               shorten(row.title, 40));
  if (!assignment.unknown.empty())
    world.err << fmt::format("方案的单位表中没有:{}\n", join(assignment.unknown, "、"));
  if (!assignment.unassigned.empty())
    world.err << fmt::format("没有分到的任务:{}\n", join(assignment.unassigned, "、"));
}

}  // namespace

Exit intake(World& world, const Arguments& arguments) {
  const std::string format =
      format_of(arguments, {"text", "html", "md", "json", "toml", "docx", "pdf"});
  const Result<DocumentRead> read = read_document(world, arguments);
  if (!read) return complain(world, read.problems);
  const std::string output = arguments.text("--output", "-");
  if (arguments.has("--report"))
    write_file(arguments.text("--report"), to_html(coverage_report(read->draft, read->source)));
  if (arguments.has("--for"))
    write_assignment(world, *read, arguments.text("--for"));
  else if (format == "json")
    world.out << draft_json(read->draft, read->source) << '\n';
  else if (format != "toml")
    write_report(world, *read, format);
  else if (output == "-")
    world.out << write_plan(to_plan(read->draft, read->source, plan_options(arguments)));
  else
    write_draft(world, *read, arguments, output);
  return read->draft.tasks.empty() ? Exit::attention : Exit::all_well;
}

}  // namespace duban
