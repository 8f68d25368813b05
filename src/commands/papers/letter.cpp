#include "reports/letters/letter.h"

#include "base/text.h"
#include "commands/commands.h"
#include "commands/papers/issue_report.h"
#include "commands/papers/paper.h"
#include "commands/unit_concerns.h"
#include "commands/unit_directory.h"
#include "issuing/letters.h"
#include "issuing/series.h"
#include "night/by_hand.h"
#include "night/issued.h"
#include "night/ladder.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <ostream>
#include <set>

namespace duban {

namespace {

std::string name_of(const Tier& tier) {
  return fmt::format("{}({}{})", tier.id, tier.paper, tier.sheet.empty() ? "" : "," + tier.sheet);
}

// By id, paper or sheet; no_tier where none is asked for.
std::size_t tier_wanted(const Rules& rules, const std::string& typed) {
  if (typed.empty()) return no_tier;
  std::vector<std::size_t> found;
  std::vector<std::string> known;
  for (std::size_t i = 0; i < rules.tiers.size(); ++i) {
    const Tier& tier = rules.tiers[i];
    known.push_back(name_of(tier));
    if (tier.id == typed) return i;
    if (tier.paper == typed || tier.sheet == typed) found.push_back(i);
  }
  if (found.empty())
    throw Usage{fmt::format("规则的发文阶梯没有“{}”;可用:{}", typed, join(known, "、"))};
  if (found.size() > 1)
    throw Usage{
        fmt::format("规则中“{}”有{}级,请写代号:{}", typed, found.size(), join(known, "、"))};
  return found.front();
}

LetterWanted wanted_letter(const Office& office, const Arguments& arguments,
                           const std::vector<std::string>& plans) {
  LetterWanted wanted{PlanUnits(office, plans).find(arguments.text("UNIT")),
                      tier_wanted(office.rules, arguments.text("--tier")),
                      arguments.texts("--task")};
  if (wanted.tier != no_tier && office.rules.tiers[wanted.tier].together)
    throw Usage{
        fmt::format("{}写给各单位,不发给一个单位:由夜间巡检发,或用“duban report bulletin "
                    "--issue”",
                    office.rules.tiers[wanted.tier].paper)};
  return wanted;
}

std::vector<Concern> all_concerns(const Office& office, const std::vector<std::string>& plans) {
  std::vector<Concern> all;
  for (const std::string& id : plans) {
    auto concerns = concerns_of_units(assess_plan(office, id));
    all.insert(all.end(), std::make_move_iterator(concerns.begin()),
               std::make_move_iterator(concerns.end()));
  }
  return all;
}

// A task that was named must be one about which something can be written.
void need_tasks(const std::vector<Concern>& concerns, const LetterWanted& wanted) {
  std::vector<std::string> known;
  for (const Concern& concern : concerns)
    if (concern.unit == wanted.unit &&
        std::find(known.begin(), known.end(), concern.number) == known.end())
      known.push_back(concern.number);
  for (const std::string& task : wanted.tasks)
    if (std::none_of(concerns.begin(), concerns.end(), [&](const Concern& concern) {
          return concern.unit == wanted.unit && is_of_task(concern, task);
        }))
      throw Usage{fmt::format("{}的任务{}没有需要督办的情形{}", wanted.unit, task,
                              known.empty() ? "" : ";有的是:" + join(known, "、"))};
}

// Each task once, and none that the letter tells of.
void tell_left_out(std::ostream& err, const LetterByHand& letter) {
  std::set<std::string> told;
  for (const PaperItem& item : letter.paper.items) told.insert(name_of(item.concern));
  for (const auto& [concern, why] : letter.left_out)
    if (told.insert(name_of(concern)).second)
      err << fmt::format("未写入 {} {}({}):{}\n", concern.number, concern.title,
                         in_chinese(concern.kind), why);
}

// The same letter of the same day.
std::optional<Event> same_letter(const std::vector<Event>& letters, const NightPaper& paper) {
  for (const Event& event : letters) {
    const auto issued = read_paper(event);
    if (issued && issued->by_hand && issued->night == paper.night && issued->unit == paper.unit &&
        issued->items == paper.items && issued->reply_by == paper.reply_by)
      return event;
  }
  return {};
}

// One letter to be: what it is made of but the papers that went out before.
class Drafting {
 public:
  Drafting(const Office& office, const Arguments& arguments)
      : office_(office), arguments_(arguments) {
    const auto plans = chosen_plans(office, arguments);
    wanted_ = wanted_letter(office, arguments, plans);
    concerns_ = all_concerns(office, plans);
    need_tasks(concerns_, wanted_);
  }

  LetterByHand after(const std::vector<Event>& letters) const {
    LetterByHand letter = write_by_hand(concerns_, papers_in(letters), office_.rules,
                                        office_.calendar, office_.horizon.as_of, wanted_);
    if (const auto reply_by = arguments_.day("--reply-by")) {
      if (*reply_by <= letter.paper.night)
        throw Usage{fmt::format("--reply-by {}不晚于发函之日", in_chinese(*reply_by))};
      letter.paper.reply_by = reply_by;
    }
    letter.paper.note = arguments_.text("--note");
    return letter;
  }

  Usage nothing_to_write() const {
    return Usage{
        fmt::format("{}截至{}没有可以发函的事项", wanted_.unit, in_chinese(office_.horizon.as_of))};
  }

 private:
  const Office& office_;
  const Arguments& arguments_;
  LetterWanted wanted_;
  std::vector<Concern> concerns_;
};

void refuse_over_cap(const Arguments& arguments, LetterByHand& letter) {
  if (letter.over_cap.empty()) return;
  if (!arguments.has("--override") || letter.paper.note.empty())
    throw Usage{
        fmt::format("{}:{}(规则 [burden]),未签发;确需发出的,加 --override 并用 --note 写明理由",
                    letter.paper.unit, letter.over_cap)};
  letter.paper.over_cap = letter.over_cap;
}

NewEvent event_of(const NightPaper& paper, const std::string& by) {
  NewEvent event;
  event.kind = EventKind::letter_issued;
  event.on = paper.night;
  event.by = by;
  event.unit = paper.unit;
  event.body = write_paper(paper);
  return event;
}

void refuse_other_day(const World& world, const Arguments& arguments) {
  refuse_unfit_to_issue(world, arguments);
  if (const auto as_of = arguments.day("--as-of"); as_of && *as_of != world.today)
    throw Usage{"函的日期就是签发之日,不能倒签:签发时不写 --as-of"};
}

void tell_issued(World& world, const Event& event, const NightPaper& paper, bool before) {
  world.err << fmt::format("{} {} {} {}致{},{}项\n", before ? "今日已发过同样的函:" : "已登记",
                           event.id, number_of(paper), paper.paper, paper.unit, paper.items.size());
  if (!before && paper.office.name.empty())
    world.err << "提示:规则文件 [office] 没有写 name,本函没有发文机关署名\n";
}

Exit issue(World& world, const Arguments& arguments) {
  refuse_other_day(world, arguments);
  Office office = open_office(world, arguments, Journal::Mode::write);
  const Drafting drafting(office, arguments);
  std::optional<Event> before;
  const auto number_it = [&]() -> std::vector<NewEvent> {
    const auto letters = all_letters(office.journal);
    LetterByHand letter = drafting.after(letters);
    NightPaper& paper = letter.paper;
    if ((before = same_letter(letters, paper))) return {};
    tell_left_out(world.err, letter);
    if (paper.items.empty()) throw drafting.nothing_to_write();
    refuse_over_cap(arguments, letter);
    // What cannot be written in this format is told before anything is recorded.
    written_report(world, arguments, "letter", duban::letter(paper, ""));
    paper.number = next_number(letters, paper.office.mark, paper.night.year());
    return {event_of(paper, arguments.text("--by"))};
  };
  const auto recorded = office.journal.append_decided(number_it, world.now);
  const Event& event = before ? *before : recorded.front();
  const NightPaper paper = *read_paper(event);
  tell_issued(world, event, paper, before.has_value());
  world.out << written_report(world, arguments, "letter", letter(paper, event.id, event.hash));
  return Exit::all_well;
}

}  // namespace

Exit letter_to_unit(World& world, const Arguments& arguments) {
  report_format(arguments);
  if (arguments.has("--issue")) return issue(world, arguments);
  if (arguments.has("--by")) throw Usage{"--by 与 --issue 一起用"};
  const Office office = open_office(world, arguments);
  const Drafting drafting(office, arguments);
  const LetterByHand draft = drafting.after(all_letters(office.journal));
  tell_left_out(world.err, draft);
  if (draft.paper.items.empty()) throw drafting.nothing_to_write();
  if (!draft.over_cap.empty())
    world.err << fmt::format("提示:{}(规则 [burden]),签发须加 --override 和 --note\n",
                             draft.over_cap);
  world.out << written_report(world, arguments, "letter", letter(draft.paper, ""));
  return Exit::all_well;
}

}  // namespace duban
