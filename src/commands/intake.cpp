#include <istream>
#include <iterator>
#include <ostream>

#include "base/file.h"
#include "commands/commands.h"
#include "commands/office.h"
#include "intake/draft_json.h"

namespace duban {

namespace {

std::string bytes_of(World& world, const std::string& file) {
  if (file != "-") return read_file(file);
  return {std::istreambuf_iterator<char>(world.in), {}};
}

}  // namespace

Exit intake(World& world, const Arguments& arguments) {
  const std::string file = arguments.text("DOC");
  const Result<SourceText> source = read_source(bytes_of(world, file), file);
  if (!source) return complain(world, source.problems);
  DraftContext context;
  context.issued = arguments.day("--issued");
  context.year = arguments.whole("--year").value_or(0);
  const Draft draft = make_draft(*source, context);
  world.out << draft_json(draft, *source).dump(2) << '\n';
  return Exit::all_well;
}

}  // namespace duban
