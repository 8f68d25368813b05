#include "commands/night/night_run.h"

#include "base/error.h"
#include "base/file.h"
#include "base/on_all_cores.h"
#include "burden/asked_by_papers.h"
#include "commands/inspections/rectify_steps.h"
#include "commands/night/night_json.h"
#include "commands/unit_concerns.h"
#include "docx/docx.h"
#include "formats/html/html.h"
#include "formats/json.h"
#include "formats/markdown.h"
#include "issuing/letters.h"
#include "issuing/series.h"
#include "night/issued.h"
#include "night/rotation.h"
#include "reports/letters/letter.h"
#include "reports/letters/morning.h"

#include <fmt/core.h>

#include <algorithm>
#include <mutex>

namespace duban {

namespace {

// Submitted and waiting for the office; what a register of problems waits for is told by itself.
std::vector<std::string> to_review(const Assessment& on) {
  std::vector<std::string> tasks;
  if (is_rectify_plan(on.plan)) return tasks;
  for (TaskIndex i = 0; i < on.plan.tasks.size(); ++i) {
    if (!on.plan.tasks[i].leaf || on.status.tasks[i].stage != Stage::submitted) continue;
    const std::string unit = on.plan.unit_name(answering_unit(on.plan, i));
    tasks.push_back(fmt::format("{} {}{}", on.plan.tasks[i].number, on.plan.tasks[i].title,
                                unit.empty() ? "" : "〔" + unit + "〕"));
  }
  return tasks;
}

NewEvent event_of(const NightPaper& paper) {
  NewEvent event;
  event.kind = EventKind::letter_issued;
  event.on = paper.night;
  event.by = "duban nightly";
  event.unit = paper.unit;
  event.body = write_paper(paper);
  return event;
}

}  // namespace

NightRun::NightRun(Office& office, std::string now, std::filesystem::path folder, StepLog& log,
                   NightPost* post)
    : office_(office), now_(std::move(now)), folder_(std::move(folder)), log_(log), post_(post) {}

void NightRun::step(const char* name, NightSummary& summary, const std::function<void()>& work) {
  const std::string what = fmt::format("{} {}", to_string(summary.night), name);
  try {
    work();
    log_.done(what);
  } catch (const std::exception& refused) {
    summary.failed.push_back(fmt::format("{}:{}", name, refused.what()));
    log_.failed(what, refused.what());
  }
}

std::vector<Concern> NightRun::check(NightSummary& summary) const {
  const auto ids = office_.journal.plans(office_.horizon);
  std::vector<std::vector<Concern>> concerns(ids.size());
  summary.plans.resize(ids.size());
  std::mutex reading;  // one connection: read by one, judged by all cores
  on_all_cores(ids.size(), count_cores(), [&](std::size_t, std::size_t i) {
    std::unique_lock lock(reading);
    auto read = read_plan_of(office_, ids[i], Journal::Detail::all);
    lock.unlock();
    const Assessment on = assess(std::move(read.plan), std::move(read.states),
                                 office_.horizon.as_of, office_.calendar, office_.rules);
    summary.plans[i] = {ids[i], on.plan.title, on.plan.sample, count(on.plan, on.status, on.lamps),
                        to_review(on)};
    concerns[i] = concerns_of_units(on);
  });
  std::vector<Concern> all;
  for (auto& of_plan : concerns)
    all.insert(all.end(), std::make_move_iterator(of_plan.begin()),
               std::make_move_iterator(of_plan.end()));
  return all;
}

// Papers that this night issued already, before it was cut short, stand; else they are issued now,
// numbered and recorded while nobody else can take a number.
void NightRun::issue(const std::vector<Concern>& concerns, NightSummary& summary) {
  LettersSoFar so_far;
  const auto decide = [&]() -> std::vector<NewEvent> {
    so_far = letters_so_far(office_.journal, summary.night);
    summary.escalation =
        escalate(concerns, so_far.before, office_.rules, office_.calendar, summary.night);
    std::vector<NewEvent> events;
    if (!so_far.tonight.empty()) return events;
    const int year = summary.night.year();
    int number = next_number(so_far.all, office_.rules.office.mark, year);
    for (NightPaper& paper : summary.escalation.papers) {
      paper.number = number++;
      events.push_back(event_of(paper));
    }
    return events;
  };
  const std::vector<Event> added = office_.journal.append_decided(decide, now_);
  summary.escalation.papers.clear();
  events_.clear();
  for (const Event& event : so_far.tonight.empty() ? added : so_far.tonight) {
    summary.escalation.papers.push_back(*read_paper(event));
    events_.push_back(event);
  }
  auto& all = so_far.before;
  std::erase_if(all, [&](const NightPaper& paper) { return paper.night > summary.night; });
  all.insert(all.end(), summary.escalation.papers.begin(), summary.escalation.papers.end());
  summary.month = asked_in_month_of(summary.night, all);
}

void NightRun::write_papers(const NightSummary& summary) const {
  const auto folder = folder_ / to_string(summary.night);
  make_folders(folder);
  const auto& papers = summary.escalation.papers;
  for (std::size_t i = 0; i < papers.size(); ++i) {
    const Document paper = letter(papers[i], events_[i].id, events_[i].hash);
    auto file = folder / file_of(papers[i]);
    write_file(file, to_html(paper));
    write_file(file.replace_extension(".docx"), to_docx(paper));
  }
}

void NightRun::write_summary(const NightSummary& summary) const {
  const auto folder = folder_ / to_string(summary.night);
  make_folders(folder);
  const Document paper = morning(summary);
  write_file(folder / "早报.html", to_html(paper));
  write_file(folder / "早报.md", to_markdown(paper));
  write_file(folder / "night.json", json_of(summary).dump(2) + "\n");
}

// Only files of this very name are ever taken away.
void NightRun::back_up(Day night) const {
  const auto folder = folder_ / "backup";
  make_folders(folder);
  const auto file = [&](Day day) { return folder / fmt::format("duban-{}.db", to_string(day)); };
  const Problems lacking = office_.journal.backup(file(night));
  std::vector<Day> days;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.size() != 19 || !name.starts_with("duban-") || !name.ends_with(".db")) continue;
    if (const auto day = parse_day(name.substr(6, 10))) days.push_back(*day);
  }
  for (const Day day : backups_to_drop(std::move(days))) {
    std::filesystem::remove(file(day));
    std::filesystem::remove_all(file(day).string() + ".files");
  }
  if (!lacking.empty()) throw Error(lacking.front().message);
}

// What waits, for the count of what units were spared.
static Json held_json(const std::vector<HeldBack>& held) {
  Json list = Json::array();
  for (const HeldBack& back : held)
    list.push_back({{"unit", back.unit}, {"reason", back.reason}, {"items", back.names}});
  return list;
}

void NightRun::record(const NightSummary& summary) {
  NewEvent event;
  event.kind = EventKind::checked;
  event.on = summary.night;
  event.by = "duban nightly";
  Json body = {{"rules", office_.rules.id},
               {"new", summary.changes.fresh.size()},
               {"continuing", summary.changes.continuing.size()},
               {"cleared", summary.changes.cleared.size()},
               {"papers", summary.escalation.papers.size()},
               {"failed", summary.failed}};
  if (const auto& held = summary.escalation.held; !held.empty()) body["held"] = held_json(held);
  event.body = body.dump();
  office_.journal.record_night(event, summary.changes.seen, now_);
}

void NightRun::post_papers(const NightSummary& summary) const {
  const auto& papers = summary.escalation.papers;
  for (std::size_t i = 0; i < papers.size(); ++i)
    post_->add(papers[i], events_[i].id, letter(papers[i], events_[i].id, events_[i].hash));
}

void NightRun::post_morning(const NightSummary& summary) const {
  post_->add_morning(summary.night, office_.journal.origin(), morning(summary));
}

void NightRun::send(NightSummary& summary) {
  for (const std::string& line : post_->send()) {
    summary.undelivered.push_back(line);
    log_.failed(to_string(summary.night) + " 发送", line);
  }
}

NightSummary NightRun::run(Day night, Newest newest) {
  office_.horizon = {night, {}};
  NightSummary summary;
  summary.night = night;
  summary.rules = office_.rules.name;
  std::vector<Concern> concerns;
  bool checked = false;
  step("巡检", summary, [&] {
    concerns = check(summary);
    summary.duties = rectify_duties(office_);
    summary.changes = compare_nights(office_.journal.seen_findings(), concerns, night);
    checked = true;
  });
  if (checked) {
    step("发文登记", summary, [&] { issue(concerns, summary); });
    step("写公文", summary, [&] { write_papers(summary); });
    if (post_) step("放入发件箱", summary, [&] { post_papers(summary); });
  }
  if (!log_.broken().empty()) summary.failed.push_back("写日志:" + log_.broken());
  const bool to_send = post_ && newest == Newest::yes;
  if (newest == Newest::yes) step("备份", summary, [&] { back_up(night); });
  if (to_send) step("发送", summary, [&] { send(summary); });
  step("写早报", summary, [&] { write_summary(summary); });
  if (to_send) step("早报放入发件箱", summary, [&] { post_morning(summary); });
  if (checked) step("登记巡检", summary, [&] { record(summary); });
  if (to_send) step("发早报", summary, [&] { send(summary); });
  return summary;
}

}  // namespace duban
