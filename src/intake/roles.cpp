#include "intake/roles.h"

#include <algorithm>
#include <set>

#include "sentence/owners/owners.h"
#include "sentence/times/times.h"

namespace duban {

namespace {

class Judge {
 public:
  Judge(const Outline& outline, const std::vector<ItemText>& texts)
      : items_(outline.items),
        texts_(texts),
        report_(is_report(outline)),
        only_looks_back_(outline.head.title.ends_with("总结")),
        rectifies_(outline.head.title.find("整改") != std::string::npos) {
    for (std::size_t i = 0; i < items_.size(); ++i)
      if (!texts_[i].children.empty()) groups_.insert({items_[i].parent, items_[i].marker.style});
  }

  std::vector<ItemRole> roles() {
    sections_.resize(items_.size());
    std::vector<ItemRole> roles(items_.size());
    for (std::size_t i = 0; i < items_.size(); ++i) {
      sections_[i] = section(i);
      roles[i] = role(i);
    }
    return roles;
  }

 private:
  // Its own heading's, else that of the section it stands in.
  Section section(std::size_t i) const {
    const int parent = items_[i].parent;
    const Section above =
        parent >= 0 ? sections_[static_cast<std::size_t>(parent)] : Section::unsaid;
    if (above == Section::past || above == Section::shortcomings || above == Section::aims)
      return above;
    const Section own = section_of(items_[i].title, report_ && parent < 0);
    if (own != Section::unsaid) return own;
    if (above == Section::unsaid && report_ && parent < 0 &&
        (only_looks_back_ || has_section_ahead()))
      return Section::past;
    return above;
  }

  bool has_section_ahead() const {
    return std::any_of(items_.begin(), items_.end(), [](const OutlineItem& item) {
      return item.parent < 0 && section_of(item.title, true) == Section::ahead;
    });
  }

  ItemRole role(std::size_t i) const {
    switch (sections_[i]) {
      case Section::aims:
        return ItemRole::context;
      case Section::past:
        return ItemRole::past;
      case Section::shortcomings:
        return ItemRole::shortcoming;
      default:
        return carries_duty(i) ? ItemRole::task : ItemRole::part;
    }
  }

  bool carries_duty(std::size_t i) const {
    const ItemText& text = texts_[i];
    if (items_[i].row) return true;
    if (has_owner_or_due(text)) return true;
    if (says_what(text) && (text.children.empty() || rectifies_)) return true;
    if (tells_purpose(items_[i].title) || tells_purpose(text.body.text())) return false;
    if (text.children.empty()) return !text.body.empty() || !stands_among_parts(i);
    return !tells_steps(items_[i].title) && says_owner_or_time(text.body.text());
  }

  // 规划分三个阶段实施: its times are those of the steps below.
  static bool tells_steps(std::string_view title) {
    return title.ends_with("步骤") || title.ends_with("阶段") || title.ends_with("进度安排") ||
           title.ends_with("时间安排") || title.ends_with("步骤和安排") ||
           title.ends_with("步骤安排") || title.ends_with("步骤与安排");
  }

  // 为…，根据…，制定本规划。 and nothing more: the first article of many papers.
  static bool tells_purpose(std::string_view words) {
    constexpr std::size_t longest = 30;  // bytes of 制定本规划。
    const bool opens = words.starts_with("为") || words.starts_with("根据");
    const std::size_t made = words.rfind("制定本");
    return opens && made != words.npos && words.size() - made <= longest;
  }

  static bool has_owner_or_due(const ItemText& text) {
    return text.has(Label::lead) || text.has(Label::owner) || text.has(Label::support) ||
           text.has(Label::due);
  }

  // A task of a list of problems; else a group told by its 目标： and 措施： whose tasks stand
  // below.
  static bool says_what(const ItemText& text) {
    return text.has(Label::goal) || text.has(Label::measure);
  }

  static bool says_owner_or_time(std::string_view body) {
    if (body.empty()) return false;
    if (!find_owners(body).empty()) return true;
    const TimeContext context{{Day(2020, 1, 1), 2020}, false};
    const std::vector<FoundTime> times = find_times(body, context);
    return std::any_of(times.begin(), times.end(), [](const FoundTime& time) {
      return time.deadline.kind != DeadlineKind::in || time.deadline.words.size() > 12;
    });
  }

  // A bare heading whose neighbours of the same kind head groups is the head of an empty group.
  bool stands_among_parts(std::size_t i) const {
    return groups_.contains({items_[i].parent, items_[i].marker.style});
  }

  const std::vector<OutlineItem>& items_;
  const std::vector<ItemText>& texts_;
  bool report_;
  bool only_looks_back_;  // 2022年工作总结
  bool rectifies_;
  std::set<std::pair<int, NumberStyle>> groups_;  // parent and style of the items that head others
  std::vector<Section> sections_;
};

}  // namespace

bool is_report(const Outline& outline) {
  if (names_report(outline.head.title)) return true;
  bool admits = false;
  bool looks_back = false;
  bool looks_ahead = false;
  for (const OutlineItem& item : outline.items) {
    if (item.parent >= 0) continue;
    const Section section = section_of(item.title, true);
    admits = admits || section == Section::shortcomings;
    looks_back = looks_back || section == Section::past;
    looks_ahead = looks_ahead || section == Section::ahead;
  }
  return looks_back && (admits || looks_ahead);
}

std::vector<ItemRole> judge_items(const Outline& outline, const std::vector<ItemText>& texts) {
  return Judge(outline, texts).roles();
}

}  // namespace duban
