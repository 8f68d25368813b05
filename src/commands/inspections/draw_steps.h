#pragma once

#include "commands/command.h"

namespace duban {

// The steps of `draw`, a file each.
Exit draw_freeze(World& world, const Arguments& arguments);
Exit draw_at_once(World& world, const Arguments& arguments);  // freeze and run in one
Exit draw_run(World& world, const Arguments& arguments, const std::string& record);
Exit draw_show(World& world, const Arguments& arguments, const std::string& record);
Exit draw_verify(World& world, const Arguments& arguments, const std::string& record);
Exit draw_log(World& world, const Arguments& arguments);

}  // namespace duban
