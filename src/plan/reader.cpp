#include "plan/reader.h"

#include "base/on_all_cores.h"
#include "base/value.h"
#include "plan/batch.h"
#include "plan/head_reader.h"
#include "plan/pieces.h"
#include "plan/read_text.h"
#include "plan/task_reader.h"

#include <algorithm>

namespace duban {

namespace {

void drop_unknown_units(const std::string& file, Problems& problems) {
  std::erase_if(problems, [&](const Problem& problem) {
    return problem.place.file == file &&
           (problem.rule == "unknown-unit" || problem.rule == "unknown-group");
  });
}

class PlanText {
 public:
  PlanText(std::string_view text, const std::string& file, const SharedUnits& shared_units,
           Workshare share)
      : text_(text), file_(file), shared_units_(shared_units), share_(share) {}

  Result<Plan> read() const {
    const std::vector<Piece> pieces = cut_at_tasks(text_, share_.piece_size);
    if (pieces.size() > 1)
      if (auto plan = read(pieces)) return std::move(*plan);
    return *read({{text_, 0}});
  }

 private:
  std::optional<Result<Plan>> read(const std::vector<Piece>& pieces) const;
  bool read_head_and_units(const toml::table& root, Plan& plan, Problems& problems) const;
  bool read_batches(const std::vector<Piece>& pieces, const toml::table& first, const Plan& plan,
                    std::vector<Batch>& batches) const;
  bool read_batch(const Piece& piece, const Setting& setting, DeadlineReader& deadlines,
                  Batch& batch) const;
  void read_tasks(const toml::table& root, int lines_before, const Setting& setting,
                  DeadlineReader& deadlines, Batch& batch) const;

  std::string_view text_;
  const std::string& file_;
  const SharedUnits& shared_units_;
  Workshare share_;
};

// Nothing where the pieces mean another thing apart than together, or one is faulty: then only
// the whole tells what is wrong, and where.
std::optional<Result<Plan>> PlanText::read(const std::vector<Piece>& pieces) const {
  const bool whole = pieces.size() == 1;
  auto first = parse_toml(pieces.front().text, file_);
  if (!first && whole) return Result<Plan>{std::nullopt, std::move(first.problems)};
  if (!first || (!whole && first->contains("task"))) return {};
  Plan plan;
  plan.file = file_;
  Problems problems;
  const bool units_known = read_head_and_units(*first, plan, problems);
  std::vector<Batch> batches(pieces.size());
  if (!read_batches(pieces, *first, plan, batches)) return {};
  resolve(plan, std::move(batches), problems);
  if (!units_known) drop_unknown_units(file_, problems);
  sort_problems(problems);
  return Result<Plan>{std::move(plan), std::move(problems)};
}

// False where the units file is faulty: then nobody can say which units are known.
bool PlanText::read_head_and_units(const toml::table& root, Plan& plan, Problems& problems) const {
  const Origin origin{file_, 0, problems};
  std::vector<SuccessorName> successors;
  read_head(Value(root, "方案文件", origin), plan, successors);
  bool units_known = true;
  if (!plan.units_file.empty()) {
    auto shared = shared_units_(plan.units_file, problems);
    units_known = shared.has_value();
    if (shared)
      for (Unit& unit : *shared) plan.units.emplace_back(std::move(unit)).shared = true;
  }
  check_units(plan.units, successors, problems);
  return units_known;
}

bool PlanText::read_batches(const std::vector<Piece>& pieces, const toml::table& first,
                            const Plan& plan, std::vector<Batch>& batches) const {
  const Setting setting(plan);
  std::vector<DeadlineReader> deadlines(share_.workers, DeadlineReader(setting.context));
  read_tasks(first, 0, setting, deadlines.front(), batches.front());
  std::vector<char> good(pieces.size(), true);  // not bool: threads write beside each other
  on_all_cores(pieces.size() - 1, share_.workers, [&](std::size_t worker, std::size_t item) {
    const std::size_t at = item + 1;
    good[at] = read_batch(pieces[at], setting, deadlines[worker], batches[at]);
  });
  return std::all_of(good.begin(), good.end(), [](char piece) { return piece; });
}

bool PlanText::read_batch(const Piece& piece, const Setting& setting, DeadlineReader& deadlines,
                          Batch& batch) const {
  const auto root = parse_toml(piece.text, file_);
  if (!root || root->size() != 1 || !root->contains("task")) return false;
  read_tasks(*root, piece.lines_before, setting, deadlines, batch);
  return true;
}

void PlanText::read_tasks(const toml::table& root, int lines_before, const Setting& setting,
                          DeadlineReader& deadlines, Batch& batch) const {
  const toml::node* tasks = root.get("task");
  if (!tasks) return;
  const Origin origin{file_, lines_before, batch.problems};
  const Value array(*tasks, "task", origin);
  batch.tasks.reserve(array.count());
  array.each_item([&](const Value& table) { read_task(table, setting, deadlines, batch); });
}

}  // namespace

Result<Plan> read_plan_text(std::string_view text, const std::string& file,
                            const SharedUnits& shared_units, Workshare share) {
  return PlanText(text, file, shared_units, share).read();
}

Result<Plan> without_errors(Result<Plan> draft) {
  if (has_errors(draft.problems)) draft.value.reset();
  return draft;
}

Result<Plan> read_plan(std::string_view text, const std::string& file,
                       const std::vector<Unit>& shared_units) {
  return without_errors(read_plan_text(
      text, file, [&](const std::string&, Problems&) { return std::optional(shared_units); },
      {count_cores()}));
}

}  // namespace duban
