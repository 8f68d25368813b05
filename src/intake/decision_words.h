#pragma once

#include <string>
#include <vector>

#include "intake/draft.h"

namespace duban {

// Tasks of a draft, by index.
using TaskList = std::vector<std::size_t>;

// "1、2、4", the first `most` of them, then "……".
std::string numbers_of(const Draft& draft, const TaskList& tasks, std::size_t most = 20);

// "15.2（第57行）、16.1（第60行）", likewise.
std::string places_of(const Draft& draft, const SourceText& source, const TaskList& tasks,
                      std::size_t most = 8);

// "3项任务", "2项任务和5项措施".
std::string count_of(const Draft& draft, const TaskList& tasks);

// Joined by 、, the first `most` of them, then "……".
std::string first_of(const std::vector<std::string>& words, std::size_t most);

}  // namespace duban
