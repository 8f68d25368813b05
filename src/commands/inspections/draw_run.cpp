#include "commands/inspections/draw_steps.h"

#include "base/text.h"
#include "commands/inspections/draw_records.h"
#include "inspection/seed.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// The draw must be the one that was announced: frozen in this journal.
void need_recorded(const std::string& frozen_hash, const std::vector<RecordedDraw>& recorded) {
  if (std::none_of(recorded.begin(), recorded.end(), [&](const RecordedDraw& other) {
        return !other.record.drawn && other.record.sha256 == frozen_hash;
      }))
    throw Usage{fmt::format("校验值为 {} 的冻结没有在本库登记,不能据以抽取", frozen_hash)};
}

// The last draw of the same freezing; none = not drawn yet.
const RecordedDraw* last_of(const std::string& frozen_hash,
                            const std::vector<RecordedDraw>& recorded) {
  const RecordedDraw* last = nullptr;
  for (const RecordedDraw& other : recorded)
    if (other.record.drawn && other.record.drawn->frozen_sha256 == frozen_hash) last = &other;
  return last;
}

void read_again(const Arguments& arguments, const RecordedDraw* before, DrawnRecord& drawn) {
  const bool again = arguments.has("--again");
  if (!before && again) throw Usage{"尚未抽取过,不用 --again"};
  if (!before) return;
  if (!again)
    throw Usage{fmt::format("已于{}抽取({});确须重抽的,请用 --again 并用 --note 说明理由",
                            in_chinese(before->record.drawn->on), before->event)};
  drawn.again_of = before->record.sha256;
  drawn.again_why = arguments.text("--note");
  if (drawn.again_why.empty()) throw Usage{"重抽须用 --note 说明理由"};
}

// In the order of the commitments, whatever the order in which they are told.
std::vector<SeedReveal> reveals_of(const Arguments& arguments, const FrozenDraw& frozen) {
  std::vector<SeedReveal> told;
  for (const std::string& text : arguments.texts("--reveal")) {
    const std::size_t equals = text.find('=');
    if (equals == text.npos) throw Usage{"--reveal 应写作 名称=秘密"};
    told.push_back({text.substr(0, equals), text.substr(equals + 1)});
  }
  const auto unmet = unmet_commitments(frozen.commitments, told);
  if (!unmet.empty()) throw Usage{join(unmet, "\n") + "\n未作任何登记"};
  std::vector<SeedReveal> sorted;
  for (const SeedCommitment& one : frozen.commitments)
    sorted.push_back(*std::find_if(told.begin(), told.end(), [&](const SeedReveal& reveal) {
      return reveal.party == one.party;
    }));
  return sorted;
}

// What secrets make is fixed by the commitments, so a redraw needs a new freezing.
void read_seed(const Arguments& arguments, DrawnRecord& drawn) {
  if (drawn.frozen.seed_from == SeedFrom::committed) {
    if (arguments.has("--seed")) throw Usage{"种子由各方秘密组成,请用 --reveal 公开"};
    if (!drawn.again_of.empty())
      throw Usage{"各方秘密已经公开,同样的秘密只能得出同样的结果;重抽请重新 draw freeze"};
    drawn.reveals = reveals_of(arguments, drawn.frozen);
    drawn.seed = seed_of(drawn.reveals);
    return;
  }
  drawn.seed = std::string(trim(arguments.text("--seed")));
  if (drawn.seed.empty())
    throw Usage{fmt::format("请用 --seed 写明种子(来源:{})", drawn.frozen.seed_source)};
}

void need_new_seed(const DrawnRecord& drawn, const std::vector<RecordedDraw>& recorded) {
  for (const RecordedDraw& other : recorded)
    if (other.record.drawn && other.record.drawn->frozen_sha256 == drawn.frozen_sha256 &&
        other.record.drawn->seed == drawn.seed)
      throw Usage{"这个种子已经用过,同样的种子只能得出同样的结果"};
}

}  // namespace

Exit draw_run(World& world, const Arguments& arguments, const std::string& name) {
  draw_format(world, arguments);
  Office office = open_office(world, arguments, Journal::Mode::write);
  const auto recorded = recorded_draws(office);
  DrawnRecord drawn;
  drawn.frozen = draw_named(name, recorded).record.frozen;
  drawn.frozen_sha256 = hash_of_frozen(drawn.frozen);
  need_recorded(drawn.frozen_sha256, recorded);
  drawn.on = arguments.day("--on").value_or(world.today);
  if (drawn.on > world.today || drawn.on < drawn.frozen.on)
    throw Usage{fmt::format("抽取日期应在冻结日({})与今天之间", in_chinese(drawn.frozen.on))};
  drawn.by = arguments.text("--by");
  read_again(arguments, last_of(drawn.frozen_sha256, recorded), drawn);
  read_seed(arguments, drawn);
  need_new_seed(drawn, recorded);
  drawn.journal_head = office.journal.head();
  drawn.outcome = draw_from(drawn.frozen, drawn.frozen_sha256, drawn.seed);
  record_draws(world, arguments, office, {event_of_drawn(drawn)});
  return Exit::all_well;
}

}  // namespace duban
