#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace duban {

// The columns that hold JSON.  "" stands for nothing there; what is read was written here, or was
// tampered with: then what cannot be understood is left out, and `verify` finds it.

std::string to_json(const std::vector<std::string>& texts);
std::vector<std::string> read_texts(std::string_view json);

std::string to_json(const std::vector<Target>& targets);
std::vector<Target> read_targets(std::string_view json);

std::string to_json(const std::optional<Recurrence>& recurrence);
std::optional<Recurrence> read_recurrence(std::string_view json);

std::string to_json(const std::optional<Span>& span);
std::optional<Span> read_span(std::string_view json);

enum class Lines { kept, left_out };
std::string to_json(const TaskDetail& detail, Lines lines = Lines::kept);
TaskDetail read_detail(std::string_view json);

}  // namespace duban
