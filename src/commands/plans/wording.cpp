#include "wording/phrase.h"

#include "commands/commands.h"

#include <istream>
#include <ostream>
#include <string>

namespace duban {

// One phrase a line in, one line of JSON each out.
Exit wording(World& world, const Arguments& arguments) {
  WordingContext context;
  context.issued =
      arguments.day("--today").value_or(arguments.day("--as-of").value_or(world.today));
  context.year = arguments.whole("--year").value_or(0);
  std::string line;
  while (std::getline(world.in, line)) {
    if (line.ends_with('\r')) line.pop_back();
    world.out << phrase_json(line, context).dump() << '\n';
  }
  return Exit::all_well;
}

}  // namespace duban
