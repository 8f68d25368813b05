#include "commands/events/handing.h"

#include "base/error.h"
#include "base/file.h"
#include "base/sha256.h"
#include "evidence/file_name.h"
#include "evidence/file_type.h"

#include <fmt/core.h>

#include <filesystem>

namespace duban {

namespace fs = std::filesystem;

namespace {

// A device has no end and a huge file no use: both are refused before they are read.
void refuse_unread(const fs::path& path, const EvidenceLimits& limits) {
  std::error_code failed;
  if (fs::exists(path, failed) && !fs::is_regular_file(path, failed))
    throw Usage{fmt::format("“{}”不是文件,不能作为佐证", path.string())};
  const auto size = fs::file_size(path, failed);
  if (!failed && size > static_cast<std::uintmax_t>(limits.most_mb) << 20)
    throw Usage{
        fmt::format("“{}”有{},超过上限{} MB", path.string(), size_in_words(size), limits.most_mb)};
}

void add_file(const std::string& typed, const EvidenceLimits& limits, Handing& handing) {
  refuse_unread(typed, limits);
  std::string content = read_file(typed);
  if (const std::string why = why_not_taken(typed, content, limits); !why.empty())
    throw Usage{fmt::format("“{}”不能作为佐证:{}", shown_file_name(typed), why)};
  handing.files.push_back(
      {sha256(content), shown_file_name(typed), static_cast<std::int64_t>(content.size())});
  handing.contents.push_back(std::move(content));
}

}  // namespace

std::vector<HandedItem> Handing::items() const {
  std::vector<HandedItem> items;
  for (const std::string& text : texts) items.push_back({text, false});
  for (const StoredFile& file : files) items.push_back({stem_of(file.name), true});
  return items;
}

Handing handing_of(const Arguments& arguments, const EvidenceLimits& limits) {
  Handing handing;
  handing.texts = arguments.texts("--proof");
  handing.meant_for = arguments.text("--for");
  for (const std::string& file : arguments.texts("--file")) add_file(file, limits, handing);
  return handing;
}

void keep_files(const Office& office, const Handing& handing) {
  for (const std::string& content : handing.contents) office.journal.files().put(content);
}

std::vector<std::string> requirements_of(const Office& office, const Selected& task) {
  if (!task.period.empty()) return {};
  const auto read = office.journal.task(task.plan, task.number, office.horizon);
  return read ? read->detail->evidence : std::vector<std::string>();
}

}  // namespace duban
