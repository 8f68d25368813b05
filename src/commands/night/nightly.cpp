#include "base/json.h"
#include "base/lock.h"
#include "commands/commands.h"
#include "commands/night/night_post.h"
#include "commands/night/night_recipients.h"
#include "commands/night/night_run.h"
#include "commands/progress_line.h"

#include <fmt/core.h>

#include <filesystem>
#include <ostream>

namespace duban {

namespace {

// The last night that was checked, and whether all of it could be done.
struct LastNight {
  Day day;
  bool whole = true;
};

std::optional<LastNight> last_night(const Journal& journal) {
  const auto checked = journal.office_events(EventKind::checked, Day(1, 1, 1), Day(9999, 12, 31));
  if (checked.empty()) return {};
  const Json body = Json::parse(checked.back().body, nullptr, false);
  const bool whole = !body.is_object() || body.value("failed", Json::array()).empty();
  return LastNight{checked.back().on, whole};
}

// The nights still to be run, in order: those missed since the last one, and the last one again
// where a step of it failed.
std::vector<Day> nights_to_run(const Journal& journal, const Arguments& arguments, Day until) {
  const auto last = last_night(journal);
  Day first = until;
  if (last)
    first = last->whole ? last->day + 1 : last->day;
  else if (const auto from = arguments.day("--from"))
    first = *from;
  std::vector<Day> nights;
  for (Day night = first; night <= until; night = night + 1) nights.push_back(night);
  return nights;
}

std::filesystem::path folder_of(const Arguments& arguments) {
  if (arguments.has("--folder")) return arguments.text("--folder");
  return std::filesystem::path(store_file(arguments)).replace_extension(".nights");
}

void tell(World& world, const NightSummary& summary, const std::filesystem::path& folder) {
  world.out << fmt::format("{} 新增{}项,延续{}项,消除{}项;发文{}件;见 {}\n",
                           to_string(summary.night), summary.changes.fresh.size(),
                           summary.changes.continuing.size(), summary.changes.cleared.size(),
                           summary.escalation.papers.size(),
                           (folder / to_string(summary.night)).string());
  for (const std::string& failed : summary.failed) world.err << "未完成 " << failed << '\n';
  for (const std::string& line : summary.undelivered) world.err << "未送达 " << line << '\n';
}

void remark(World& world, const NightPost& post) {
  for (const std::string& remark : post.remarks()) world.out << remark << '\n';
}

// On a day that was checked before: what still waits to be sent.
Exit send_waiting(World& world, NightPost& post) {
  const auto undelivered = post.send();
  remark(world, post);
  for (const std::string& line : undelivered) world.err << "未送达 " << line << '\n';
  return undelivered.empty() ? Exit::all_well : Exit::failure;
}

std::optional<NightPost> post_of(World& world, const Office& office, const Arguments& arguments,
                                 const std::filesystem::path& folder) {
  auto channels = channels_of(arguments);
  if (!channels) return {};
  complain(world, settle_units(*channels, office));
  return NightPost(std::move(*channels), folder / "outbox", world.now, world.today);
}

// Whether all of it could be done, and all that was due was sent.
bool run_nights(World& world, Office& office, const std::vector<Day>& nights,
                const std::filesystem::path& folder, NightPost* post) {
  StepLog log(folder / "nightly.log");  // makes the folder
  NightRun run(office, world.now, folder, log, post);
  bool whole = true;
  ProgressLine line(world, "巡检", nights.size());
  for (const Day night : nights) {
    const auto newest = night == nights.back() ? NightRun::Newest::yes : NightRun::Newest::no;
    const NightSummary summary = run.run(night, newest);
    tell(world, summary, folder);
    whole = whole && summary.failed.empty() && summary.undelivered.empty();
    line.step();
  }
  return whole;
}

}  // namespace

Exit nightly(World& world, const Arguments& arguments) {
  // The store first: where there is none, nothing is left beside it.
  Office office = open_office(world, arguments, Journal::Mode::write);
  const FileLock lock(store_file(arguments) + ".nightly");
  if (!lock.held()) {
    world.err << "另一个 duban nightly 正在运行,本次没有做任何事\n";
    return Exit::failure;
  }
  const Day until = office.horizon.as_of;
  if (until > world.today) throw Usage{fmt::format("{}尚未到来", in_chinese(until))};
  const auto folder = folder_of(arguments);
  auto post = post_of(world, office, arguments, folder);
  const auto nights = nights_to_run(office.journal, arguments, until);
  if (nights.empty()) {
    world.out << fmt::format("{}已巡检过,没有要做的\n", in_chinese(until));
    return post ? send_waiting(world, *post) : Exit::all_well;
  }
  const bool whole = run_nights(world, office, nights, folder, post ? &*post : nullptr);
  if (post) remark(world, *post);
  return whole ? Exit::all_well : Exit::failure;
}

}  // namespace duban
