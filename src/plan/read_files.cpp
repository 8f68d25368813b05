#include "plan/reader.h"

#include "base/file.h"
#include "base/on_all_cores.h"
#include "base/text.h"
#include "plan/read_text.h"

#include <map>
#include <memory>
#include <mutex>

namespace duban {

namespace fs = std::filesystem;

namespace {

// What is in no encoding that we know goes to the parser as it is, which says where it breaks off.
std::string read_person_text(const fs::path& path) {
  std::string bytes = read_file(path);
  auto text = decode(bytes);
  return text ? std::move(*text) : std::move(bytes);
}

// The units files beside the plans, each read once however many plans share it.
class UnitFiles {
 public:
  // Throws Error where the file cannot be read.
  std::optional<std::vector<Unit>> get(const fs::path& path, Problems& problems) {
    const std::lock_guard lock(reading_);
    auto& file = files_[path];
    if (!file)
      file = std::make_unique<Result<std::vector<Unit>>>(
          read_units(read_person_text(path), path.string()));
    problems.insert(problems.end(), file->problems.begin(), file->problems.end());
    return file->value;
  }

 private:
  std::mutex reading_;
  std::map<fs::path, std::unique_ptr<Result<std::vector<Unit>>>> files_;
};

Result<Plan> read_one(const fs::path& path, UnitFiles& unit_files, std::size_t workers) {
  const SharedUnits shared = [&](const std::string& units_file, Problems& problems) {
    return unit_files.get((path.parent_path() / units_file).lexically_normal(), problems);
  };
  return read_plan_text(read_person_text(path), path.string(), shared, {workers});
}

}  // namespace

Result<Plan> read_plan_file(const fs::path& file) {
  UnitFiles unit_files;
  return without_errors(read_one(file, unit_files, count_cores()));
}

std::vector<Result<Plan>> read_plan_drafts(const std::vector<fs::path>& files) {
  UnitFiles unit_files;
  std::vector<Result<Plan>> plans(files.size());
  const std::size_t cores = count_cores();
  const std::size_t workers_inside = files.size() < cores ? cores : 1;
  on_all_cores(files.size(), cores, [&](std::size_t, std::size_t i) {
    plans[i] = read_one(files[i], unit_files, workers_inside);
  });
  return plans;
}

}  // namespace duban
