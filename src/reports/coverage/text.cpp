#include "reports/coverage/text.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "intake/decision_words.h"
#include "reports/coverage/pieces.h"

namespace duban {

namespace {

using Weight = MarkedText::Weight;

struct RoleLook {
  const char* name;
  Tint tint;
  Weight weight;
};

// In the order of the enumerators.
constexpr std::array<RoleLook, role_count> looks = {{{"任务", Tint::blue, Weight::plain},
                                                     {"措施", Tint::green, Weight::plain},
                                                     {"背景", Tint::none, Weight::plain},
                                                     {"不足", Tint::yellow, Weight::plain},
                                                     {"数据", Tint::grey, Weight::plain},
                                                     {"文头", Tint::none, Weight::strong},
                                                     {"附带文字", Tint::none, Weight::faint},
                                                     {"未读", Tint::red, Weight::plain}}};

std::size_t index_of(Role role) { return static_cast<std::size_t>(role); }

const std::string& words_of(const Said& said) { return said.text; }
template <class Value>
const std::string& words_of(const Value& value) {
  return value.said.text;
}

// "任务14.1 建成监督体系（牵头：市司法局；时限：2024年底前）"
std::string note_of(const DraftTask& task) {
  constexpr std::size_t most = 6;  // of each: a tooltip holds no more
  std::vector<std::string> told;
  const auto add = [&](const char* name, const auto& values) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < std::min(values.size(), most + 1); ++i)
      words.push_back(words_of(values[i]));
    if (!words.empty()) told.push_back(name + first_of(words, most));
  };
  add("牵头：", task.leads);
  add("责任、配合：", task.support);
  add("时限：", task.times);
  add("指标：", task.targets);
  const std::string more = told.empty() ? "" : "（" + join(told, "；") + "）";
  return fmt::format("{}{} {}{}", task.measure ? "措施" : "任务", task.number, short_name(task),
                     more);
}

// Sentences into passages: a line of the source each; what stands on one line begins a new one
// where another task of the top begins; lines of furniture stand together.
class PassageMaker {
 public:
  PassageMaker(const Draft& draft, const SourceText& source)
      : draft_(draft),
        source_(source),
        pieces_(draft),
        tops_(draft.tasks.size()),
        seen_(draft.tasks.size()) {
    for (std::size_t i = 0; i < tops_.size(); ++i) {
      const int parent = draft.tasks[i].parent;
      tops_[i] = parent < 0 ? static_cast<int>(i) : tops_[static_cast<std::size_t>(parent)];
    }
  }

  std::vector<MarkedText::Passage> passages() {
    for (const ReadSentence& sentence : draft_.sentences) add(sentence);
    return std::move(passages_);
  }

 private:
  void add(const ReadSentence& sentence) {
    const int line = line_of(source_, sentence.said.bytes.start);
    if (begins_passage(sentence, line)) {
      passages_.push_back({line == label_line_ ? "" : std::to_string(line), {}});
      label_line_ = line;
    } else if (has_blank_before(sentence)) {
      passages_.back().runs.back().words += " ";
    }
    for (const ReadPiece& piece : pieces_.of(sentence)) add(piece, sentence.why);
    last_ = &sentence;
    last_line_ = line_of(source_, std::max(sentence.said.bytes.start, sentence.said.bytes.end - 1));
  }

  void add(const ReadPiece& piece, const std::string& why) {
    auto& runs = passages_.back().runs;
    const bool in_task =
        piece.task >= 0 && (piece.role == Role::task || piece.role == Role::measure);
    const auto task = static_cast<std::size_t>(in_task ? piece.task : 0);
    MarkedText::Run run;
    run.mark = index_of(piece.role);
    run.link = in_task ? task_anchor(task) : "";
    run.note = in_task ? "" : why;
    if (!runs.empty() && continues(runs.back(), run)) {
      runs.back().words += piece.words;
      return;
    }
    run.words = piece.words;
    if (in_task) tell_task(run, task);
    runs.push_back(std::move(run));
  }

  void tell_task(MarkedText::Run& run, std::size_t task) {
    run.sign = draft_.tasks[task].number;
    run.note = note_of(draft_.tasks[task]);
    if (!seen_[task]) run.anchor = text_anchor(task);
    seen_[task] = true;
  }

  bool begins_passage(const ReadSentence& sentence, int line) const {
    if (!last_) return true;
    const bool both_furniture = sentence.role == Role::furniture && last_->role == Role::furniture;
    if (both_furniture) return passages_.back().runs.back().words.size() > longest_furniture;
    if (line != last_line_) return true;
    return top_of(sentence) != top_of(*last_);
  }

  int top_of(const ReadSentence& sentence) const {
    return is_in_task(sentence) ? tops_[static_cast<std::size_t>(sentence.task)] : -1;
  }

  bool has_blank_before(const ReadSentence& sentence) const {
    const auto size = static_cast<std::int64_t>(source_.content.size());
    const std::int64_t from = std::clamp<std::int64_t>(last_->said.bytes.end, 0, size);
    const std::int64_t to =
        std::clamp<std::int64_t>(sentence.said.bytes.start, from, std::min(from + far, size));
    const auto begin = source_.content.begin();
    return std::any_of(begin + from, begin + to,
                       [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
  }

  static bool continues(const MarkedText::Run& before, const MarkedText::Run& run) {
    return before.mark == run.mark && before.link == run.link &&
           (!run.link.empty() || before.note == run.note);
  }

  static constexpr std::int64_t far = 80;                // bytes
  static constexpr std::size_t longest_furniture = 400;  // bytes
  const Draft& draft_;
  const SourceText& source_;
  SentencePieces pieces_;
  std::vector<int> tops_;
  std::vector<bool> seen_;  // tasks whose words have begun
  std::vector<MarkedText::Passage> passages_;
  const ReadSentence* last_ = nullptr;
  int last_line_ = 0;   // on which it ends
  int label_line_ = 0;  // of the last label
};

}  // namespace

std::string_view in_chinese(Role role) { return looks.at(index_of(role)).name; }

std::array<std::size_t, role_count> sentences_by_role(const Draft& draft) {
  std::array<std::size_t, role_count> counts{};
  for (const ReadSentence& sentence : draft.sentences) ++counts.at(index_of(sentence.role));
  return counts;
}

std::string short_name(const DraftTask& task) {
  if (!task.title.empty()) return task.title;
  return task.short_title.empty() ? shorten(trim(task.said.text), 30) : task.short_title;
}

std::string task_anchor(std::size_t task) { return fmt::format("task-{}", task + 1); }
std::string text_anchor(std::size_t task) { return fmt::format("text-{}", task + 1); }

std::set<std::string> anchors_in(const MarkedText& text) {
  std::set<std::string> anchors;
  for (const MarkedText::Passage& passage : text.passages)
    for (const MarkedText::Run& run : passage.runs)
      if (!run.anchor.empty()) anchors.insert(run.anchor);
  return anchors;
}

MarkedText marked_text(const Draft& draft, const SourceText& source) {
  MarkedText text;
  const auto counts = sentences_by_role(draft);
  for (std::size_t i = 0; i < looks.size(); ++i)
    text.marks.push_back(
        {looks[i].name, fmt::format("{}句", counts[i]), looks[i].tint, looks[i].weight});
  text.passages = PassageMaker(draft, source).passages();
  return text;
}

}  // namespace duban
