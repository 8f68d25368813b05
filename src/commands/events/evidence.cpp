#include "base/text.h"
#include "commands/commands.h"
#include "commands/events/handing.h"
#include "commands/events/record.h"
#include "evidence/asked.h"
#include "stage/slice.h"
#include "status/parts.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

std::string wanted_lines(const std::vector<std::string>& missing) {
  std::string lines;
  for (const std::string& requirement : missing)
    lines += fmt::format("  {}:{}\n", requirement, how_to_prove(asked_by(requirement)));
  return lines;
}

// What one call hands in, asked task by task which of its requirements that meets.
class Proving {
 public:
  Proving(World& world, const Arguments& arguments)
      : world_(world),
        arguments_(arguments),
        handing_(handing_of(arguments, rules_of(arguments).evidence)) {}

  const Handing& handing() const { return handing_; }

  EventBody body() const {
    EventBody body;
    body.evidence = handing_.texts;
    body.files = handing_.files;
    return body;
  }

  // Fills in what is proved; says why what --for names is not.
  std::string prove(const Office& office, const Selected& task, EventBody& body) {
    wanted_ = requirements_of(office, task);
    const std::vector<std::string>& before = task.state.detail->proved;
    const std::vector<std::string> open = still_missing(wanted_, before);
    if (!handing_.meant_for.empty()) return prove_named(task, body);
    match_ = handing_.empty() ? ProofMatch() : match_proofs(open, handing_.items());
    body.proves = match_.met;
    // What was proved before may be proved again: the former proof can still be withdrawn.
    if (body.proves.empty() && open.empty() && !handing_.empty())
      body.proves = match_proofs(wanted_, handing_.items()).met;
    return "";
  }

  std::vector<std::string> missing(const Selected& task, const EventBody& body) const {
    return still_missing(still_missing(wanted_, task.state.detail->proved), body.proves);
  }

  // Of a refusal: something was handed in that may be one of several.
  std::string unclear_line() const {
    if (match_.unclear.empty()) return "";
    return fmt::format("  所交的看不出是“{}”中的哪一项,请用 --for 写明\n",
                       join(match_.unclear, "”“"));
  }

  void tell_outcome(const Selected& task, const EventBody& body) {
    if (wanted_.empty()) return;
    std::string line = task.plan + "/" + task.number;
    if (!body.proves.empty()) line += fmt::format(" 认作“{}”", join(body.proves, "”“"));
    if (!match_.unclear.empty())
      line += fmt::format(" 看不出是“{}”中的哪一项,请用 --for 写明", join(match_.unclear, "”“"));
    const auto lacking = missing(task, body);
    line += lacking.empty() ? ";佐证已齐" : fmt::format(";尚缺:{}", join(lacking, "、"));
    later_ += line + "\n";
  }
  void tell(std::string line) { later_ += std::move(line) + "\n"; }

  // What was to be told stands once the events are recorded.
  Exit record(EventKind kind, const Check& check) {
    bool recorded = false;
    const Exit exit =
        duban::record(world_, arguments_, kind, body(), check, [&](const Office& office) {
          keep_files(office, handing_);
          recorded = true;
        });
    if (recorded) world_.err << later_;
    return exit;
  }

 private:
  std::string prove_named(const Selected& task, EventBody& body) {
    match_ = {};
    if (wanted_.empty()) return fmt::format("{}没有列出佐证要求,请去掉 --for", name_of(task));
    const auto requirement = named_requirement(wanted_, handing_.meant_for);
    if (!requirement)
      return fmt::format("{}的佐证要求中没有“{}”;有:{}", name_of(task), handing_.meant_for,
                         join(wanted_, "、"));
    if (!satisfies(*requirement, handing_.items()))
      return fmt::format("{}的“{}”须{}", name_of(task), *requirement,
                         how_to_prove(asked_by(*requirement)));
    body.proves = {*requirement};
    return "";
  }

  World& world_;
  const Arguments& arguments_;
  Handing handing_;
  std::vector<std::string> wanted_;
  ProofMatch match_;
  std::string later_;
};

// The lead answers for the whole: what supporting units still owe is told and refuses nothing.
std::string parts_not_handed_in(const Office& office, const Selected& task) {
  bool any = false;
  office.journal.each_event({task.plan, task.number, office.horizon}, [&](const Event& event) {
    any = any || !unit_of_part(event.period).empty();
  });
  if (!any) return "";
  const auto plan = office.journal.plan(task.plan, office.horizon, Journal::Detail::none);
  const PlanStates states = office.journal.states(*plan, office.horizon);
  std::vector<std::string> units;
  for (const SupportPart& part : parts_of(*plan, states, find_task(*plan, task.number))) {
    const Stage stage = part.state.stage;
    if (part.asked && stage != Stage::submitted && stage != Stage::cancelled && !is_done(stage))
      units.push_back(plan->unit_name(part.unit));
  }
  if (units.empty()) return "";
  return fmt::format("{}配合单位尚未交齐:{};由牵头单位就整项任务负责", name_of(task),
                     join(units, "、"));
}

}  // namespace

Exit add_evidence(World& world, const Arguments& arguments) {
  Proving proving(world, arguments);
  if (proving.handing().empty())
    throw Usage{"请用 --proof 说明佐证,如制度文件的文号或公布链接,或用 --file 附上文件"};
  return proving.record(EventKind::evidence,
                        [&](const Office& office, const Selected& task, Day, EventBody& body) {
                          std::string refused = proving.prove(office, task, body);
                          if (refused.empty()) proving.tell_outcome(task, body);
                          return refused;
                        });
}

Exit submit(World& world, const Arguments& arguments) {
  const bool overrides = arguments.has("--override");
  if (overrides && arguments.text("--note").empty())
    throw Usage{"--override 须用 --note 说明佐证不齐仍受理的理由"};
  Proving proving(world, arguments);
  if (proving.handing().empty() && arguments.has("--for"))
    throw Usage{"--for 须与 --proof 或 --file 同用"};
  return proving.record(EventKind::submitted, [&](const Office& office, const Selected& task, Day,
                                                  EventBody& body) {
    if (std::string refused = proving.prove(office, task, body); !refused.empty()) return refused;
    const auto missing = proving.missing(task, body);
    if (!missing.empty() && !overrides) {
      return fmt::format(
          "{}还缺{}项佐证,不能申请办结:\n{}{}  请用 --proof、--file 补齐,或用 --override --note "
          "理由 申请先予受理",
          name_of(task), missing.size(), wanted_lines(missing), proving.unclear_line());
    }
    body.overridden = !missing.empty();
    if (body.overridden)
      proving.tell(
          fmt::format("{}佐证不齐,按所述理由受理;尚缺:{}", name_of(task), join(missing, "、")));
    if (std::string owed = task.period.empty() ? parts_not_handed_in(office, task) : "";
        !owed.empty())
      proving.tell(std::move(owed));
    return std::string();
  });
}

}  // namespace duban
