#pragma once

#include <string>
#include <string_view>

// What is wrong with a page as XML, or "": each tag is closed in order, attributes stand in double
// quotes, once each, and & opens one of the five entities that the writer knows.
std::string xml_fault(std::string_view page);

// How often a tag opens in a page, e.g. "svg".
int count_tags(std::string_view page, const std::string& name);
int count(std::string_view page, std::string_view piece);
