// What became of each sentence.
#include <algorithm>

#include "intake/drafting.h"

namespace duban {

namespace {

struct Verdict {
  Role role;
  const char* why;
};

Verdict verdict_of_piece(PieceKind kind) {
  switch (kind) {
    case PieceKind::furniture:
      return {Role::furniture, "网页或版式的附带文字"};
    case PieceKind::head:
      return {Role::head, "文头、落款或发文说明"};
    default:
      return {Role::context, "条目之外的说明"};
  }
}

Verdict verdict_of_item(ItemRole role) {
  switch (role) {
    case ItemRole::part:
      return {Role::context, "分组标题或引言"};
    case ItemRole::context:
      return {Role::context, "目标、思想或要求"};
    case ItemRole::past:
      return {Role::context, "已做的工作"};
    case ItemRole::shortcoming:
      return {Role::shortcoming, "承认的不足"};
    case ItemRole::task:
      return {Role::task, ""};
  }
  return {Role::unread, ""};
}

// Finds the last task whose words begin at or before a place and end behind it; measures stand
// behind their task, so the innermost one.
class TaskFinder {
 public:
  explicit TaskFinder(const std::vector<DraftTask>& tasks) : tasks_(tasks) {}

  // Of the tasks from `near` (>= 0) on.  Quick where the places asked for go on.
  int at(std::int64_t place, int near) {
    if (near != near_ || place < place_) from_ = static_cast<std::size_t>(near);
    near_ = near, place_ = place;
    int found = holds(static_cast<std::size_t>(near)) ? near : -1;
    bool over = true;
    for (std::size_t i = from_; i < tasks_.size() && tasks_[i].said.bytes.start <= place; ++i) {
      if (holds(i)) found = static_cast<int>(i);
      over = over && tasks_[i].said.bytes.end <= place;
      if (over || static_cast<int>(i) == near) from_ = i + 1, over = true;
    }
    return found;
  }

 private:
  bool holds(std::size_t i) const {
    return i < tasks_.size() && tasks_[i].said.bytes.start <= place_ &&
           tasks_[i].said.bytes.end > place_;
  }

  const std::vector<DraftTask>& tasks_;
  std::size_t from_ = 0;  // no task between near_ and this one holds a place further on
  int near_ = -1;
  std::int64_t place_ = 0;
};

}  // namespace

// Figures were found in the document's order.
bool Drafting::says_figure(const Bytes& sentence) const {
  const auto first = std::lower_bound(
      draft_.figures.begin(), draft_.figures.end(), sentence.start,
      [](const DraftFigure& figure, std::int64_t at) { return figure.said.bytes.start < at; });
  return first != draft_.figures.end() && first->said.bytes.start < sentence.end;
}

void Drafting::account() {
  TaskFinder finder(draft_.tasks);
  int near = 0;
  for (const OutlinePiece& piece : outline_.pieces) {
    Verdict verdict = piece.item >= 0 && piece.kind != PieceKind::furniture
                          ? verdict_of_item(roles_[static_cast<std::size_t>(piece.item)])
                          : verdict_of_piece(piece.kind);
    if (piece.item >= 0 && task_of_[static_cast<std::size_t>(piece.item)] >= 0)
      near = task_of_[static_cast<std::size_t>(piece.item)];
    for (const At& at : split_sentences(piece.text.text())) {
      ReadSentence read;
      read.said = {piece.text.text().substr(at.from, at.to - at.from),
                   piece.text.bytes(at.from, at.to)};
      read.role = verdict.role;
      read.why = verdict.why;
      if (verdict.role != Role::furniture && verdict.role != Role::head)
        read.task = finder.at(read.said.bytes.start, near);
      if (read.task >= 0) {
        const bool measure = draft_.tasks[static_cast<std::size_t>(read.task)].measure;
        read.role = measure ? Role::measure : Role::task;
        read.why.clear();
      } else if (verdict.role == Role::task) {
        read.task = near;
      } else if (verdict.role == Role::context && says_figure(read.said.bytes)) {
        read.role = Role::figure;
        read.why = "已做工作的数字";
      }
      draft_.sentences.push_back(std::move(read));
    }
  }
}

}  // namespace duban
