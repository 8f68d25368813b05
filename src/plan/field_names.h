#pragma once

#include <string>
#include <vector>

namespace duban {

// The fields that the reader knows, sorted, by the table they stand in.
std::vector<std::string> root_field_names();
std::vector<std::string> plan_field_names();
std::vector<std::string> period_field_names();
std::vector<std::string> plan_source_field_names();
std::vector<std::string> part_field_names();
std::vector<std::string> unit_field_names();
std::vector<std::string> task_field_names();
std::vector<std::string> link_field_names();
std::vector<std::string> target_field_names();
std::vector<std::string> source_field_names();

}  // namespace duban
