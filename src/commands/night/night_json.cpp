#include "commands/night/night_json.h"

#include "base/text.h"
#include "reports/letters/letter.h"

#include <fmt/core.h>

namespace duban {

namespace {

std::string as_file_name(std::string words) {
  for (const char* sign : {"/", "\\", ":"}) words = replace_all(words, sign, "-");
  return words;
}

Json json_of(const Concern& concern) {
  return {{"task", name_of(concern)},
          {"title", concern.title},
          {"kind", to_string(concern.kind)},
          {"lamp", to_string(concern.lamp)},
          {"unit", text_or_null(concern.unit)},
          {"since", to_json(concern.since)},
          {"due", to_json(concern.due)},
          {"days_late", concern.days_late},
          {"reason", concern.reason}};
}

Json json_of(const std::vector<Concern>& concerns) {
  Json list = Json::array();
  for (const Concern& concern : concerns) list.push_back(json_of(concern));
  return list;
}

Json json_of(const std::vector<OfficeDuty>& duties) {
  Json list = Json::array();
  for (const OfficeDuty& duty : duties)
    list.push_back({{"kind", to_string(duty.kind)},
                    {"task", duty.task},
                    {"title", duty.title},
                    {"unit", text_or_null(duty.unit)},
                    {"by", to_string(duty.by)},
                    {"days_late", duty.days_late},
                    {"reason", duty.reason},
                    {"command", duty.command}});
  return list;
}

}  // namespace

std::string file_of(const NightPaper& paper) {
  return as_file_name(fmt::format("{:03}-{}-{}.html", paper.number, paper.paper,
                                  paper.unit.empty() ? "各有关单位" : paper.unit));
}

Json json_of(const NightSummary& summary) {
  Json cleared = Json::array(), papers = Json::array(), held = Json::array();
  for (const SeenFinding& seen : summary.changes.cleared)
    cleared.push_back({{"task", seen.plan + "/" + seen.task},
                       {"period", text_or_null(seen.period)},
                       {"kind", seen.kind},
                       {"unit", text_or_null(seen.unit)},
                       {"first_seen", to_string(seen.first)}});
  for (const NightPaper& paper : summary.escalation.papers)
    papers.push_back({{"number", number_of(paper)},
                      {"paper", paper.paper},
                      {"tier", paper.tier},
                      {"unit", text_or_null(paper.unit)},
                      {"items", paper.items.size()},
                      {"reply_by", to_json(paper.reply_by)},
                      {"file", file_of(paper)}});
  for (const HeldBack& back : summary.escalation.held)
    held.push_back({{"unit", back.unit},
                    {"items", back.items},
                    {"reason", back.reason},
                    {"tasks", back.names}});
  return {{"night", to_string(summary.night)},
          {"new", json_of(summary.changes.fresh)},
          {"continuing", json_of(summary.changes.continuing)},
          {"cleared", cleared},
          {"papers", papers},
          {"held_back", held},
          {"nobody", json_of(summary.escalation.nobody)},
          {"month",
           {{"units", summary.month.units},
            {"papers", summary.month.papers},
            {"requests", summary.month.requests},
            {"fields", summary.month.fields}}},
          {"rectify", json_of(summary.duties)},
          {"failed", summary.failed},
          {"undelivered", summary.undelivered}};
}

}  // namespace duban
