#include "intake/read_duty.h"

#include <algorithm>

#include "base/text.h"
#include "sentence/measures.h"

namespace duban {

namespace {

Said said_at(const Traced& text, At at) {
  return {text.text().substr(at.from, at.to - at.from), text.bytes(at.from, at.to)};
}

// Needs: the places stand in order.
bool overlaps_one(const std::vector<At>& places, At at) {
  const auto first = std::partition_point(places.begin(), places.end(),
                                          [&](At place) { return place.to <= at.from; });
  return first != places.end() && first->from < at.to;
}

// 2024年, not 年底前.
bool names_a_year(std::string_view words) {
  for (std::size_t digits = 0, i = 0; i < words.size(); ++i) {
    digits = words[i] >= '0' && words[i] <= '9' ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return words.find("十四五") != std::string_view::npos ||
         words.find("十五五") != std::string_view::npos;
}

bool rests_on_year(const Deadline& deadline) {
  return deadline.kind != DeadlineKind::recurring && deadline.kind != DeadlineKind::ongoing &&
         !names_a_year(deadline.words);
}

class DutyReader {
 public:
  DutyReader(DraftTask& task, const DutyContext& context) : task_(task), context_(context) {}

  void split(const DutyText& duty, bool whole);
  void read_running(const DutyText& duty);
  void read_marks(const DutyText& duty);
  void read_labelled(const LabelledText& labelled);
  void name(const DutyText& duty);
  std::vector<DraftTask> measures() {
    settle_owners();
    return std::move(measures_);
  }

 private:
  void take_heading();
  void read_slot(const Traced& text, At at);
  void add_times(const Traced& text, At within, std::string_view words, bool slot,
                 std::vector<At>& taken);
  void add_targets(const Traced& text, At within, std::string_view words,
                   const std::vector<At>& taken);
  void add_owners(const Traced& text, const OwnerMark& mark, std::size_t offset);
  DraftTask& at(std::size_t place);
  bool is_told(const Said& said) const;
  void settle_owners();

  DraftTask& task_;
  const DutyContext& context_;
  std::vector<DraftTask> measures_;
  std::vector<At> places_;  // of the measures, in the duty's text and in its order
};

// Whoever owns what stands at a place: a measure, else the task.
DraftTask& DutyReader::at(std::size_t place) {
  const auto behind = std::upper_bound(places_.begin(), places_.end(), place,
                                       [](std::size_t at, At next) { return at < next.from; });
  if (behind == places_.begin() || place >= std::prev(behind)->to) return task_;
  return measures_[static_cast<std::size_t>(behind - places_.begin()) - 1];
}

// A sentence that names owners is read as the duty's own and as a mark.
bool DutyReader::is_told(const Said& said) const {
  const auto tells = [&](const DraftTask& task) {
    return std::any_of(task.times.begin(), task.times.end(), [&](const auto& time) {
      return time.said.bytes.start == said.bytes.start && time.said.bytes.end == said.bytes.end;
    });
  };
  return tells(task_) || std::any_of(measures_.begin(), measures_.end(), tells);
}

// Who leads the task in one sentence and helps in another leads it.
void DutyReader::settle_owners() {
  std::erase_if(task_.support, [&](const Said& owner) {
    return std::any_of(task_.leads.begin(), task_.leads.end(),
                       [&](const Said& lead) { return lead.text == owner.text; });
  });
}

void DutyReader::split(const DutyText& duty, bool whole) {
  for (const At& range : duty.duties) {
    const std::string_view words =
        std::string_view(duty.running).substr(range.from, range.to - range.from);
    for (FoundMeasure& found : split_measures(words)) {
      At place{range.from + found.at.from, range.from + found.at.to};
      while (place.to > place.from && duty.running[place.to - 1] == ' ')
        --place.to;  // an owners' mark
      DraftTask measure;
      measure.measure = true;
      measure.short_title = measure.title = std::move(found.title);
      measure.kind = found.kind;
      measure.evidence = std::move(found.evidence);
      measure.said = said_at(duty.text, place);
      measure.guesses["title"] = {std::move(found.why), found.sure};
      measures_.push_back(std::move(measure));
      places_.push_back(place);
    }
  }
  take_heading();
  if (!whole && measures_.size() > 1) return;
  for (DraftTask& measure : measures_) {
    if (task_.short_title.empty() && task_.title.empty()) task_.short_title = measure.title;
    task_.evidence.insert(task_.evidence.end(), measure.evidence.begin(), measure.evidence.end());
  }
  measures_.clear();
  places_.clear();
}

// 加强组织领导。各单位要…: a paragraph's first words are what it goes by, not a duty of their own.
void DutyReader::take_heading() {
  constexpr int longest = 12;
  if (!task_.title.empty() || measures_.size() < 2) return;
  std::string& first = measures_.front().title;
  const std::string_view words = trim(measures_.front().said.text);
  if (length(first) > longest || !trim(task_.said.text).starts_with(first)) return;
  if (words != first && words != first + "。") return;
  task_.title = std::move(first);
  measures_.erase(measures_.begin());
  places_.erase(places_.begin());
}

void DutyReader::add_times(const Traced& text, At within, std::string_view words, bool slot,
                           std::vector<At>& taken) {
  for (FoundTime& found : find_times(words, {context_.words, slot})) {
    const At place{within.from + found.at.from, within.from + found.at.to};
    taken.push_back(place);
    if (!context_.year_known && rests_on_year(found.deadline)) continue;
    if (is_told(said_at(text, place))) continue;
    at(place.from).times.push_back({std::move(found.deadline), said_at(text, place)});
  }
}

void DutyReader::add_targets(const Traced& text, At within, std::string_view words,
                             const std::vector<At>& taken) {
  for (FoundTarget& found : find_targets(words)) {
    const At place{within.from + found.at.from, within.from + found.at.to};
    if (overlaps_one(taken, place)) continue;
    at(place.from).targets.push_back({std::move(found.quantity), said_at(text, place)});
  }
}

void DutyReader::read_running(const DutyText& duty) {
  std::vector<At> taken;
  const At all{0, duty.text.size()};
  add_times(duty.text, all, duty.running, false, taken);
  add_targets(duty.text, all, duty.running, taken);
  places_.clear();  // what labels and brackets say is the whole task's
}

void DutyReader::add_owners(const Traced& text, const OwnerMark& mark, std::size_t offset) {
  const auto add = [&](std::vector<Said>& to, const std::vector<NamedOwner>& names) {
    for (const NamedOwner& owner : names) {
      const bool known = std::any_of(to.begin(), to.end(),
                                     [&](const Said& said) { return said.text == owner.name; });
      if (known) continue;
      to.push_back({owner.name, text.bytes(offset + owner.at.from, offset + owner.at.to)});
    }
  };
  add(task_.leads, mark.leads);
  add(task_.support, mark.support);
  if (mark.for_following) add(task_.standing, mark.standing);
}

void DutyReader::read_slot(const Traced& text, At at) {
  std::vector<At> taken;
  const std::string words = text.text().substr(at.from, at.to - at.from);
  add_times(text, at, words, true, taken);
  add_targets(text, at, words, taken);
}

void DutyReader::read_marks(const DutyText& duty) {
  for (const OwnerMark& mark : duty.marks) {
    add_owners(duty.text, mark, 0);
    for (const At& rest : mark.rest) read_slot(duty.text, rest);
  }
}

void DutyReader::read_labelled(const LabelledText& labelled) {
  const Traced& text = labelled.text;
  switch (labelled.label) {
    case Label::lead:
      return add_owners(text, read_owner_slot(text.text(), true), 0);
    case Label::owner: {
      OwnerMark mark = read_owner_slot(text.text(), false);
      if (context_.first_leads && mark.leads.empty() && !mark.support.empty()) {
        mark.leads.push_back(mark.support.front());
        mark.support.erase(mark.support.begin());
      }
      add_owners(text, mark, 0);
      for (const At& rest : mark.rest) read_slot(text, rest);
      return;
    }
    case Label::support:
      return add_owners(text, read_owner_slot(text.text(), false), 0);
    case Label::due:
      return read_slot(text, {0, text.size()});
    case Label::evidence:
      task_.evidence.push_back(text.text());
      return;
    default:
      return;
  }
}

void DutyReader::name(const DutyText& duty) {
  if (task_.short_title.empty()) task_.short_title = task_.title;
  if (task_.short_title.empty() && !measures_.empty()) task_.short_title = measures_.front().title;
  constexpr std::size_t longest = 30;
  if (task_.short_title.empty()) {
    std::string_view words = trim(duty.running);
    words = words.substr(0, words.find("\n"));
    for (const std::string_view stop : {"。", "；", ";"})
      if (words.ends_with(stop)) words.remove_suffix(stop.size());
    task_.short_title = shorten(words, longest);
  }
  if (measures_.empty()) task_.kind = kind_of_duty(duty.running);
}

}  // namespace

std::vector<DraftTask> read_duty(DraftTask& task, const DutyText& duty,
                                 const std::vector<LabelledText>& labelled,
                                 const DutyContext& context, bool whole) {
  DutyReader reader(task, context);
  reader.split(duty, whole);
  reader.read_running(duty);
  reader.read_marks(duty);
  reader.name(duty);
  for (const LabelledText& slot : labelled) reader.read_labelled(slot);
  return reader.measures();
}

}  // namespace duban
