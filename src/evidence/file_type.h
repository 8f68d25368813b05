#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// What a file is, told by its content and never by its name.
struct FileType {
  std::string_view id;    // pdf ofd docx … as the rule file names them; "" = not known
  std::string_view name;  // in Chinese
};

// Every type that can be told apart, and so be allowed.
const std::vector<FileType>& known_file_types();

// Of those; nothing where it is none of them: programs, scripts, plain archives, what has macros.
std::optional<FileType> file_type_of(std::string_view content);

// Whether opening a file of that name would run it, whatever is in it.
bool runs_when_opened(std::string_view name);

// How many bytes and which types an office takes.
struct EvidenceLimits {
  int most_mb = 50;
  std::vector<std::string> types;  // ids; empty = every known one
};

// Why the file is not taken, in Chinese; "" where it is.
std::string why_not_taken(std::string_view name, std::string_view content,
                          const EvidenceLimits& limits);

}  // namespace duban
