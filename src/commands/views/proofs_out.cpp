#include "commands/views/proofs_out.h"

#include "base/text.h"
#include "evidence/asked.h"
#include "evidence/file_name.h"
#include "evidence/match.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

bool is_proved(const ProofsShown& shown, const std::string& requirement) {
  return still_missing({requirement}, shown.state.detail->proved).empty();
}

// The events that proved it, of the whole task.
std::vector<std::string> proved_by(const ProofsShown& shown, const std::string& requirement) {
  std::vector<std::string> events;
  for (const HandedIn& handed : shown.handed_in)
    if (handed.period.empty() && still_missing({requirement}, handed.proves).empty())
      events.push_back(handed.event);
  return events;
}

void write_required(std::ostream& out, const ProofsShown& shown) {
  if (shown.task.detail->evidence.empty()) return;
  out << "佐证要求\n";
  for (const std::string& requirement : shown.task.detail->evidence)
    if (is_proved(shown, requirement))
      out << fmt::format("  已有 {}({})\n", requirement, join(proved_by(shown, requirement), "、"));
    else
      out << fmt::format("  缺   {}:{}\n", requirement, how_to_prove(asked_by(requirement)));
  if (shown.state.detail->overridden)
    out << fmt::format("  佐证不齐时已受理,理由:{}\n", *shown.state.detail->overridden);
}

// Who handed it in: the unit whose part it is, else the person, else the unit that was named.
std::string giver(const ProofsShown& shown, const HandedIn& handed) {
  const std::string unit(unit_of_part(handed.period));
  if (unit.empty()) return handed.by.empty() ? shown.plan.unit_name(handed.unit) : handed.by;
  return fmt::format("{}的部分{}", shown.plan.unit_name(unit),
                     handed.by.empty() ? "" : "(" + handed.by + ")");
}

void write_handed_in(std::ostream& out, const ProofsShown& shown) {
  if (shown.handed_in.empty()) return;
  out << "已交佐证\n";
  for (const HandedIn& handed : shown.handed_in) {
    std::string line = fmt::format("  {}  {}", handed.event, to_string(handed.on));
    for (const std::string& piece : {giver(shown, handed), join(handed.texts, "、")})
      if (!piece.empty()) line += "  " + piece;
    out << line << '\n';
    for (const StoredFile& file : handed.files)
      out << fmt::format("    {}({}) {}\n", shown_file_name(file.name),
                         size_in_words(static_cast<std::uintmax_t>(file.size)),
                         shown.files.path_of(file.sha256).string());
  }
}

Json required_json(const ProofsShown& shown) {
  Json list = Json::array();
  for (const std::string& requirement : shown.task.detail->evidence) {
    Json facets = Json::array();
    for (const ProofFacet facet : asked_by(requirement)) facets.push_back(to_string(facet));
    list.push_back({{"text", requirement},
                    {"asks", facets},
                    {"proved", is_proved(shown, requirement)},
                    {"events", proved_by(shown, requirement)},
                    {"how", how_to_prove(asked_by(requirement))}});
  }
  return list;
}

Json files_json(const ProofsShown& shown, const HandedIn& handed) {
  Json list = Json::array();
  for (const StoredFile& file : handed.files)
    list.push_back({{"name", shown_file_name(file.name)},
                    {"size", file.size},
                    {"sha256", file.sha256},
                    {"path", shown.files.path_of(file.sha256).string()}});
  return list;
}

}  // namespace

void write_proofs(std::ostream& out, const ProofsShown& shown) {
  write_required(out, shown);
  write_handed_in(out, shown);
}

Json proofs_json(const ProofsShown& shown) {
  Json handed_in = Json::array();
  for (const HandedIn& handed : shown.handed_in)
    handed_in.push_back({{"event", handed.event},
                         {"on", to_string(handed.on)},
                         {"by", text_or_null(handed.by)},
                         {"unit", text_or_null(handed.unit)},
                         {"period", text_or_null(handed.period)},
                         {"texts", handed.texts},
                         {"proves", handed.proves},
                         {"files", files_json(shown, handed)}});
  return {{"required", required_json(shown)},
          {"handed_in", handed_in},
          {"overridden",
           shown.state.detail->overridden ? Json(*shown.state.detail->overridden) : Json(nullptr)}};
}

}  // namespace duban
