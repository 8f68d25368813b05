#pragma once

#include "commands/command.h"

namespace duban {

// The verbs by the groups under which help lists them: what each takes and does.  commands.cpp
// joins them to the one table.
std::vector<Command> verbs_of_plans();
std::vector<Command> verbs_of_views();
std::vector<Command> verbs_of_events();
std::vector<Command> verbs_of_papers();
std::vector<Command> verbs_of_trust();

// Options that several groups take.
inline const Option plan_option = {"--plan", "只看这个方案", Option::Kind::value};
inline const Option unit_option = {"--unit", "牵头或配合的单位(名称、简称或代号)",
                                   Option::Kind::value};
inline const Option part_option = {"--part", "所属部分(如 四)", Option::Kind::value};
inline const Option template_option = {
    "--template", "写入本单位的docx模板(含{{标题}}、{{正文}}等占位符)", Option::Kind::value};

}  // namespace duban
