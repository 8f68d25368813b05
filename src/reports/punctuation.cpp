#include "reports/punctuation.h"

#include "base/text.h"

#include <algorithm>
#include <vector>

namespace duban {

namespace {

// Han characters, Chinese marks and full-width forms.
bool is_chinese(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0xFF00 && c <= 0xFFEF) || c == U'“' || c == U'”' || c == U'—' || c == U'…';
}

char32_t wide(char32_t mark) {
  constexpr std::u32string_view narrow_marks = U",;:?!";
  constexpr std::u32string_view wide_marks = U"，；：？！";
  const auto at = narrow_marks.find(mark);
  return at == std::u32string_view::npos ? 0 : wide_marks[at];
}

class Widener {
 public:
  explicit Widener(std::u32string text) : text_(std::move(text)) {}

  std::u32string widened() {
    for (std::size_t i = 0; i < text_.size(); ++i) widen(i);
    return std::move(text_);
  }

 private:
  bool beside_chinese(std::size_t i) const {
    return (i > 0 && is_chinese(text_[i - 1])) ||
           (i + 1 < text_.size() && is_chinese(text_[i + 1]));
  }

  // A closing bracket goes with its opening one.
  void widen(std::size_t i) {
    if (text_[i] == U'(') {
      opened_wide_.push_back(beside_chinese(i));
      if (opened_wide_.back()) text_[i] = U'（';
    } else if (text_[i] == U')') {
      const bool is_wide = opened_wide_.empty() ? beside_chinese(i) : opened_wide_.back();
      if (!opened_wide_.empty()) opened_wide_.pop_back();
      if (is_wide) text_[i] = U'）';
    } else if (const char32_t mark = wide(text_[i]); mark != 0 && beside_chinese(i)) {
      text_[i] = mark;
    }
  }

  std::u32string text_;
  std::vector<bool> opened_wide_;
};

bool may_be_narrow(char c) {
  return c == ',' || c == ';' || c == ':' || c == '?' || c == '!' || c == '(' || c == ')';
}

void use(std::string& words) {
  if (std::any_of(words.begin(), words.end(), may_be_narrow)) words = full_width(words);
}

void use(std::vector<Text>& runs) {
  for (Text& run : runs) use(run.words);
}

struct EveryWord {
  void operator()(Heading& heading) const { use(heading.words); }
  void operator()(Paragraph& paragraph) const { use(paragraph.runs); }
  void operator()(Listing& listing) const {
    for (Paragraph& item : listing.items) use(item.runs);
  }
  void operator()(Table& table) const {
    use(table.caption);
    for (Table::Column& column : table.columns) use(column.title);
    for (auto& row : table.rows)
      for (Cell& cell : row) use(cell.runs);
  }
  void operator()(StackedBars& chart) const {
    use(chart.caption);
    for (StackedBars::Bar& bar : chart.bars) use(bar.label);
    for (auto& entry : chart.legend) use(entry.second);
  }
  void operator()(Columns& chart) const {
    use(chart.caption);
    for (Columns::Series& series : chart.series) use(series.name);
  }
  void operator()(Gantt& chart) const {
    use(chart.caption);
    for (Gantt::Row& row : chart.rows) use(row.label), use(row.note);
  }
  // The text itself is somebody else's and stays as it is.
  void operator()(MarkedText& text) const {
    use(text.caption);
    for (MarkedText::Mark& mark : text.marks) use(mark.name), use(mark.figure);
    for (MarkedText::Passage& passage : text.passages)
      for (MarkedText::Run& run : passage.runs) use(run.note);
  }
};

}  // namespace

std::string full_width(std::string_view text) {
  return to_utf8(Widener(code_points(text)).widened());
}

void use_full_width(Document& document) {
  use(document.title);
  use(document.subtitle);
  for (auto& fact : document.facts) use(fact.second);
  for (Block& block : document.blocks) std::visit(EveryWord(), block);
  for (Trace& trace : document.traces) use(trace.figure), use(trace.value);
}

}  // namespace duban
