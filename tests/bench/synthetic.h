#pragma once

#include <string>

// A county's plan as TOML: 8 parts, 26 tasks, 8 measures a task, 60 units, 1.46 finish-to-start
// links a measure, a third with deadlines in words.  The same arguments give the same text.
// `tasks` numbered tasks make 8 × `tasks` measures.
std::string synthetic_plan(const std::string& id, int tasks, unsigned seed);

constexpr int measures_a_task = 8;
constexpr int tasks_a_county = 26;
