#include <fmt/core.h>

#include <algorithm>
#include <istream>
#include <iterator>
#include <ostream>

#include "annual/check_annual.h"
#include "base/file.h"
#include "base/json.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/office.h"

namespace duban {

namespace {

// What was found in one file: problems alone where it could not be read.
struct AnnualLinted {
  std::string file;
  std::optional<AnnualReport> report;
  std::vector<AnnualFault> faults;
};

std::string content_of(World& world, const std::string& file) {
  if (file != "-") return read_file(file);
  return {std::istreambuf_iterator<char>(world.in), {}};
}

AnnualLinted lint_file(const std::string& file, const std::string& bytes, SourceText& source,
                       const AnnualContext& context) {
  AnnualLinted linted;
  linted.file = file;
  Result<SourceText> read = read_source(bytes, file);
  for (const Problem& problem : read.problems) linted.faults.push_back({problem, ""});
  if (!read) return linted;
  source = std::move(*read);
  linted.report = read_annual_report(source, context);
  for (AnnualFault& fault : check_annual(*linted.report)) linted.faults.push_back(std::move(fault));
  return linted;
}

std::size_t errors_of(const std::vector<AnnualLinted>& all) {
  std::size_t errors = 0;
  for (const AnnualLinted& linted : all)
    errors += static_cast<std::size_t>(std::count_if(
        linted.faults.begin(), linted.faults.end(),
        [](const AnnualFault& fault) { return fault.problem.severity == Severity::error; }));
  return errors;
}

constexpr AnnualPart all_parts[] = {AnnualPart::results, AnnualPart::shortcomings, AnnualPart::duty,
                                    AnnualPart::next_year};

int line_of_part(const AnnualReport& report, AnnualPart part) {
  const AnnualSection* section = report.section_of(part);
  if (!section) return 0;
  for (const AnnualText& text : report.texts)
    if (text.item == section->item) return report.line(text);
  return 0;
}

std::string day_words(const std::optional<AnnualDay>& day) {
  return day ? in_chinese(day->day) : "未知";
}

// What the paper is taken to be, so that a wrong reading is seen.
void write_reading(std::ostream& out, const AnnualReport& report) {
  out << fmt::format("{}:{}年度,成文{},公开{},约{}字\n", report.source->file,
                     report.year ? std::to_string(*report.year) : "未知", day_words(report.written),
                     day_words(report.published), report.characters);
  for (const AnnualPart part : all_parts) {
    const int line = line_of_part(report, part);
    out << fmt::format("  {}:{}\n", in_chinese(part),
                       line > 0 ? fmt::format("第{}行", line) : "没有单列");
  }
}

std::string quoted(const AnnualFault& fault) {
  return fault.words.empty() ? "" : fmt::format("(“{}”)", replace_all(fault.words, "\n", " "));
}

void write_text(std::ostream& out, const std::vector<AnnualLinted>& all) {
  std::size_t faults = 0;
  for (const AnnualLinted& linted : all) {
    for (const AnnualFault& fault : linted.faults)
      out << to_string(fault.problem) << quoted(fault)
          << (fault.problem.severity == Severity::advice ? " [提示]\n" : "\n");
    if (linted.report) write_reading(out, *linted.report);
    faults += linted.faults.size();
  }
  const std::size_t errors = errors_of(all);
  out << (faults == 0 ? std::string("没有发现问题\n")
                      : fmt::format("错误{}个,提示{}个\n", errors, faults - errors));
}

Json day_json(const std::optional<AnnualDay>& day) {
  return day ? to_json(std::optional<Day>(day->day)) : Json();
}

Json report_json(const AnnualReport& report) {
  constexpr const char* ids[] = {"results", "shortcomings", "duty", "next-year"};
  Json parts = Json::object();
  for (const AnnualPart part : all_parts) {
    const int line = line_of_part(report, part);
    parts[ids[static_cast<std::size_t>(part)]] = line > 0 ? Json(line) : Json();
  }
  return {{"file", report.source->file},
          {"title", text_or_null(report.outline.head.title)},
          {"year", report.year ? Json(*report.year) : Json()},
          {"written", day_json(report.written)},
          {"published", day_json(report.published)},
          {"characters", report.characters},
          {"parts", parts}};
}

void write_json(std::ostream& out, const std::vector<AnnualLinted>& all) {
  Json reports = Json::array();
  Json faults = Json::array();
  for (const AnnualLinted& linted : all) {
    if (linted.report) reports.push_back(report_json(*linted.report));
    for (const AnnualFault& fault : linted.faults)
      faults.push_back(
          {{"file", fault.problem.place.file},
           {"line", fault.problem.place.line},
           {"rule", fault.problem.rule},
           {"severity", fault.problem.severity == Severity::error ? "error" : "advice"},
           {"message", fault.problem.message},
           {"words", text_or_null(fault.words)}});
  }
  out << Json{{"reports", reports}, {"problems", faults}}.dump(2) << '\n';
}

}  // namespace

Exit annual_lint(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  const AnnualContext context{arguments.whole("--year"), arguments.day("--published")};
  const std::vector<std::string> files = arguments.texts("FILE");
  std::vector<SourceText> sources(files.size());  // what the reports point into
  std::vector<AnnualLinted> all;
  for (std::size_t i = 0; i < files.size(); ++i)
    all.push_back(lint_file(files[i], content_of(world, files[i]), sources[i], context));
  if (format == "json")
    write_json(world.out, all);
  else
    write_text(world.out, all);
  return errors_of(all) > 0 ? Exit::attention : Exit::all_well;
}

}  // namespace duban
