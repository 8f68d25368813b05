#pragma once

#include <filesystem>
#include <string>

// A case is text: files, commands and their exact output, replayed in one fresh folder.
//
//   ;; a remark
//   === plan.toml            a file, until the next mark
//   @ 2024-07-01T08:00:00Z   what the clock says from here on (UTC)
//   $ duban check --as-of 2023-01-15 < input.txt
//   what it prints on both streams
//   [1]                      its exit status, where it is not 0
//
// $PLANS in a command is the folder plans of the source tree; ORIGIN stands for the store's origin
// in what it prints and in commands, HASH for any hash.
//
// Returns the case's text again, with what the commands really print.
std::string replay(const std::string& text, const std::filesystem::path& folder);
