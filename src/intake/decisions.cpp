#include "intake/decisions.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "intake/cover.h"
#include "intake/decision_words.h"

namespace duban {

namespace {

bool has(std::string_view text, std::string_view word) { return text.find(word) != text.npos; }

// 各有关部门: a call on nobody in particular.  各县区 is a group that can be told apart.
bool is_vague(std::string_view owner) {
  static constexpr std::string_view vague[] = {"有关", "相关", "各部门", "各单位", "各责任单位"};
  return std::any_of(std::begin(vague), std::end(vague),
                     [&](std::string_view word) { return has(owner, word); });
}

bool has_only_vague_owners(const DraftTask& task) {
  const auto vague = [](const Said& owner) { return is_vague(owner.text); };
  return task.leads.size() + task.support.size() > 0 &&
         std::all_of(task.leads.begin(), task.leads.end(), vague) &&
         std::all_of(task.support.begin(), task.support.end(), vague);
}

// 定期, but not 不定期.
bool says_regularly(std::string_view text) {
  static constexpr std::string_view word = "定期";
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size()))
    if (!text.substr(0, at).ends_with("不")) return true;
  return false;
}

bool recurs(const DraftTask& task) {
  return std::any_of(task.times.begin(), task.times.end(),
                     [](const DraftTime& time) { return time.deadline.recurrence.has_value(); });
}

// The last days of its times that fall on one day.
std::set<Day> last_days(const DraftTask& task) {
  std::set<Day> days;
  for (const DraftTime& time : task.times)
    if (time.deadline.last && !time.deadline.recurrence) days.insert(*time.deadline.last);
  return days;
}

class Decisions {
 public:
  Decisions(const Draft& draft, const SourceText& source)
      : draft_(draft), source_(source), covers_(cover_of(draft)), head_of_(draft.tasks.size()) {
    for (const DraftTask& task : draft.tasks)
      if (task.parent >= 0 && !task.measure) head_of_[static_cast<std::size_t>(task.parent)] = true;
  }

  std::vector<std::string> all() {
    on_document();
    on_reading();
    on_times_read();
    on_owners();
    on_times_missing();
    on_guesses();
    on_rest();
    return std::move(lines_);
  }

 private:
  void on_document();
  void on_reading();
  void on_times_read();
  void on_ambiguous_times();
  void on_owners();
  void on_times_missing();
  void on_guesses();
  void on_rest();

  template <class Is>
  TaskList tasks_that(Is is) const {
    TaskList found;
    for (std::size_t i = 0; i < draft_.tasks.size(); ++i)
      if (is(i)) found.push_back(i);
    return found;
  }
  // An item of the document that heads no others.
  bool is_leaf_item(std::size_t i) const { return !draft_.tasks[i].measure && !head_of_[i]; }
  void say(std::string line) { lines_.push_back(std::move(line) + "。"); }
  // "有3项任务…：1、2、4。", or nothing.
  void say_of(const TaskList& tasks, std::string_view what);

  const Draft& draft_;
  const SourceText& source_;
  std::vector<TaskCover> covers_;
  std::vector<bool> head_of_;  // of other items
  std::vector<std::string> lines_;
};

void Decisions::say_of(const TaskList& tasks, std::string_view what) {
  if (tasks.empty()) return;
  say(fmt::format("有{}{}：{}", count_of(draft_, tasks), what, numbers_of(draft_, tasks)));
}

void Decisions::on_document() {
  const Letterhead& head = draft_.head;
  if (draft_.tasks.empty()) say("没有读出任务，请核对是否为方案、要点、分工一类的文件");
  std::vector<std::string> missing;
  if (head.title.empty()) missing.emplace_back("标题");
  if (head.issuer.empty()) missing.emplace_back("发文机关");
  if (!head.issued) missing.emplace_back("印发日期");
  if (missing.empty()) return;
  const char* const why = head.issued ? "" : "（“印发之日起”“年底前”一类的时限由印发日期推算）";
  say(fmt::format("没有读出文件的{}，请补充{}", join(missing, "、"), why));
}

void Decisions::on_reading() {
  constexpr std::size_t shown = 5;
  std::vector<std::string> unread;
  std::size_t count = 0;
  for (const ReadSentence& sentence : draft_.sentences) {
    if (sentence.role != Role::unread) continue;
    if (++count > shown + 1) continue;
    unread.push_back(fmt::format("第{}行“{}”", line_of(source_, sentence.said.bytes.start),
                                 shorten(trim(sentence.said.text), 24)));
  }
  if (count > 0)
    say(fmt::format("有{}句没有读懂，请判断是否为任务：{}", count, first_of(unread, shown)));
  const TaskList hidden = tasks_that([&](auto i) { return draft_.tasks[i].hidden; });
  if (!hidden.empty())
    say(fmt::format("有{}处有时限的要求写在目标、以往工作或结尾中，请决定是否列为任务：{}",
                    hidden.size(), places_of(draft_, source_, hidden)));
}

// One line for all tasks that say the same words.
void Decisions::on_ambiguous_times() {
  std::map<std::string, std::size_t> line_of_words;
  std::vector<std::pair<const Deadline*, TaskList>> groups;
  for (std::size_t i = 0; i < draft_.tasks.size(); ++i)
    for (const DraftTime& time : draft_.tasks[i].times) {
      if (!time.deadline.ambiguous) continue;
      const auto [at, is_new] = line_of_words.emplace(time.said.text, groups.size());
      if (is_new) groups.push_back({&time.deadline, {}});
      TaskList& tasks = groups[at->second].second;
      if (tasks.empty() || tasks.back() != i) tasks.push_back(i);
    }
  for (const auto& [deadline, tasks] : groups) {
    const std::string read = deadline->last ? to_string(*deadline->last) : "没有确定的日期";
    const std::string which = deadline->otherwise ? fmt::format("有两种理解：{}或{}", read,
                                                                to_string(*deadline->otherwise))
                                                  : fmt::format("含义不明确，暂读作{}", read);
    say(fmt::format("编号{}的时限“{}”{}", numbers_of(draft_, tasks), deadline->words, which));
  }
}

void Decisions::on_times_read() {
  on_ambiguous_times();
  std::vector<bool> told_below(draft_.tasks.size());
  for (const DraftTask& task : draft_.tasks)
    if (task.measure && task.parent >= 0 && says_regularly(task.said.text))
      told_below[static_cast<std::size_t>(task.parent)] = true;
  const TaskList vague = tasks_that([&](auto i) {
    const DraftTask& task = draft_.tasks[i];
    return !told_below[i] && says_regularly(task.said.text) && !recurs(task);
  });
  if (!vague.empty())
    say(fmt::format("有{}写“定期”而没有写明周期：{}", count_of(draft_, vague),
                    places_of(draft_, source_, vague)));
  say_of(tasks_that([&](auto i) { return last_days(draft_.tasks[i]).size() > 1; }),
         "写有几个时限，将以最晚的为准");
  const Letterhead& head = draft_.head;
  say_of(tasks_that([&](auto i) {
           const std::set<Day> days = last_days(draft_.tasks[i]);
           return !days.empty() && head.issued && *days.rbegin() < *head.issued;
         }),
         "的时限早于印发日期");
  say_of(tasks_that([&](auto i) {
           const std::set<Day> days = last_days(draft_.tasks[i]);
           return !days.empty() && head.period_end && *days.rbegin() > *head.period_end;
         }),
         "的时限晚于方案的实施期限");
}

void Decisions::on_owners() {
  const TaskList items = tasks_that([&](auto i) { return is_leaf_item(i); });
  const TaskList nobody = tasks_that([&](auto i) { return is_leaf_item(i) && !covers_[i].owner; });
  if (nobody.size() > 1 && nobody.size() == items.size())
    say(fmt::format("全部{}都没有写明责任单位，须另行分工", count_of(draft_, nobody)));
  else
    say_of(nobody, "没有写明责任单位");
  say_of(
      tasks_that([&](auto i) { return is_leaf_item(i) && covers_[i].owner && !covers_[i].lead; }),
      "写有责任单位而没有写明由谁牵头");
  say_of(tasks_that([&](auto i) { return draft_.tasks[i].leads.size() > 1; }),
         "写有几个牵头单位，请确定一个");
  say_of(tasks_that([&](auto i) { return has_only_vague_owners(draft_.tasks[i]); }),
         "的责任单位只有统称，请落实到具体单位");
}

void Decisions::on_times_missing() {
  const TaskList items = tasks_that([&](auto i) { return is_leaf_item(i); });
  const TaskList undated = tasks_that([&](auto i) {
    return is_leaf_item(i) && draft_.tasks[i].kind == TaskKind::milestone && !covers_[i].time;
  });
  const auto& end = draft_.head.period_end;
  const std::string until = end ? fmt::format("，将以方案期末{}为准", in_chinese(*end)) : "";
  if (undated.size() > 1 && undated.size() == items.size())
    say(fmt::format("全部{}都没有写明时限{}", count_of(draft_, undated), until));
  else
    say_of(undated, "没有写明时限" + until);
}

// One line a reason.
void Decisions::on_guesses() {
  std::map<std::string, std::size_t> group_of;
  std::vector<std::pair<std::string, TaskList>> groups;
  for (std::size_t i = 0; i < draft_.tasks.size(); ++i)
    for (const auto& [field, guess] : draft_.tasks[i].guesses) {
      if (guess.sure >= hardly_sure || draft_.tasks[i].hidden) continue;
      const auto [at, is_new] = group_of.emplace(guess.why, groups.size());
      if (is_new) groups.push_back({guess.why, {}});
      TaskList& tasks = groups[at->second].second;
      if (tasks.empty() || tasks.back() != i) tasks.push_back(i);
    }
  for (const auto& [why, tasks] : groups)
    say_of(tasks, "的拆分或判断把握不大（" + why + "），请核对");
}

void Decisions::on_rest() {
  std::vector<std::string> links;
  for (const DraftLink& link : draft_.links)
    links.push_back(fmt::format("{}→{}", draft_.tasks[static_cast<std::size_t>(link.before)].number,
                                draft_.tasks[static_cast<std::size_t>(link.after)].number));
  if (!links.empty())
    say(fmt::format("有{}条先后关系出于推测，请逐条确认：{}", links.size(), first_of(links, 12)));
  if (!draft_.shortcomings.empty())
    say(fmt::format("文中承认{}处不足，请决定是否列入整改", draft_.shortcomings.size()));
}

}  // namespace

std::vector<std::string> decisions(const Draft& draft, const SourceText& source) {
  return Decisions(draft, source).all();
}

}  // namespace duban
