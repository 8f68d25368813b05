#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace duban {

// Throws Error where the file is missing, unreadable or a folder.
std::string read_file(const std::filesystem::path& path);
// The same as text: UTF-8 with or without a byte-order mark, or GB18030.  Throws Error for neither.
std::string read_text_file(const std::filesystem::path& path);

// Whole or not at all: through a temporary beside it and a rename, both flushed to the disk.  What
// is not a regular file (a pipe, a device) is written straight to and never replaced; a symbolic
// link is followed.  Throws Error and leaves the former content where the disk refuses.
void write_file(const std::filesystem::path& path, std::string_view content);

// Makes the folder and those above it where they are missing.  Throws Error.
void make_folders(const std::filesystem::path& path);

// Makes the names in the folder ("" = here) survive a power cut; where it cannot be flushed, the
// file system needs no flushing.
void flush_folder(const std::filesystem::path& folder);

}  // namespace duban
