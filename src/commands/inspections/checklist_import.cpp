#include "commands/inspections/checklist_records.h"

#include "base/file.h"
#include "commands/papers/unit_ledgers.h"
#include "exchange/returned_checks.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

struct AllReturned {
  std::vector<ReturnedCheck> filled;
  int empty = 0;
};

Result<AllReturned> read_all(const std::vector<std::string>& files, const FindChecklist& find,
                             Day received) {
  AllReturned all;
  Problems problems;
  for (const std::string& file : files) {
    auto read = read_returned_checks(read_file(file), file, find, received);
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    if (!read) continue;
    all.empty += read->empty;
    std::move(read->filled.begin(), read->filled.end(), std::back_inserter(all.filled));
  }
  return result_of(std::move(all), std::move(problems));
}

bool says_the_same(CheckResult known, const CheckResult& told) {
  known.event = told.event;
  return known == told;
}

// What this file, or another of the same call, told of the item before.
const CheckResult* told_before(const std::vector<CheckResult>& known, const CheckResult& told) {
  const auto found = std::find_if(known.rbegin(), known.rend(), [&](const CheckResult& one) {
    return one.checklist == told.checklist && one.plan == told.plan && one.number == told.number &&
           one.period == told.period;
  });
  return found == known.rend() ? nullptr : &*found;
}

// Leaves out what is recorded already; what contradicts it is a problem.
std::vector<CheckResult> news_of(const Office& office, const std::vector<ReturnedCheck>& filled,
                                 Problems& problems) {
  std::vector<CheckResult> news;
  for (const ReturnedCheck& check : filled) {
    const CheckResult& told = check.result;
    auto known = results_of(events_of_task(office, told.plan, told.number));
    known.insert(known.end(), news.begin(), news.end());
    const CheckResult* before = told_before(known, told);
    if (!before)
      news.push_back(told);
    else if (!says_the_same(*before, told))
      problems.push_back(
          {"conflict", Severity::error, check.row,
           before->event.empty()
               ? "另一份文件对同一项填得不同"
               : fmt::format("这一项已登记({},{}“{}”),与此不同;确须更正的用 duban correct {}",
                             before->event, in_chinese(before->on), in_chinese(before->verdict),
                             before->event)});
  }
  return news;
}

void need_living(const Office& office, const std::vector<ReturnedCheck>& filled,
                 Problems& problems) {
  for (const ReturnedCheck& check : filled) {
    const CheckResult& told = check.result;
    const auto stage = office.journal.state(told.plan, told.number, "", office.horizon).stage;
    if (!allowed(stage, EventKind::noted))
      problems.push_back({"not-allowed", Severity::error, check.row,
                          fmt::format("该任务目前“{}”,不能登记督察结果", in_chinese(stage))});
  }
}

Exit refuse_all(World& world, Problems problems) {
  sort_problems(problems);
  complain(world, problems);
  world.err << "有错误,未登记任何一行\n";
  return Exit::attention;
}

void tell(World& world, const CheckResult& result) {
  world.out << fmt::format("{}/{} {} {}", result.plan, result.number, in_chinese(result.on),
                           in_chinese(result.verdict));
  if (result.score) world.out << fmt::format(" 评分{}", *result.score);
  if (!result.problem.empty()) world.out << ";发现问题:" << result.problem;
  world.out << '\n';
}

}  // namespace

Exit import_checklists(World& world, const Arguments& arguments,
                       const std::vector<std::string>& files) {
  if (files.empty()) throw Usage{"请写明要导入的清单文件"};
  const bool preview = arguments.has("--preview");
  Office office =
      open_office(world, arguments, preview ? Journal::Mode::read : Journal::Mode::write);
  office.horizon = {world.today, {}};
  const auto issued = issued_checklists(office);
  const FindChecklist find = [&](const std::string& name) -> std::optional<FoundChecklist> {
    for (const IssuedChecklist& one : issued)
      if (one.event == name || one.list.number == name) return FoundChecklist{one.event, one.list};
    return {};
  };
  auto read = read_all(files, find, world.today);
  if (!read) return refuse_all(world, std::move(read.problems));
  Problems problems;
  need_living(office, read->filled, problems);
  const auto news = news_of(office, read->filled, problems);
  if (has_errors(problems)) return refuse_all(world, std::move(problems));
  std::vector<NewEvent> events;
  for (const CheckResult& result : news) {
    tell(world, result);
    const auto own = recorded_as(result);
    events.insert(events.end(), own.begin(), own.end());
  }
  if (!preview && !events.empty()) office.journal.append(events, world.now);
  world.out << fmt::format("{}个文件:{}{}项督察结果、{}个问题,{}项此前已登记,{}项未查\n",
                           files.size(), preview ? "将登记" : "登记了", news.size(),
                           events.size() - news.size(), read->filled.size() - news.size(),
                           read->empty);
  return Exit::all_well;
}

}  // namespace duban
