#include "outline/furniture.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "outline/line_start.h"
#include "outline/page_words.h"
#include "outline/tables/grid.h"

namespace duban {

namespace {

constexpr std::size_t sentence = 90;     // bytes from which a line with 。 is the document's
constexpr std::size_t short_line = 120;  // bytes of the name of another page

bool is_line(const PageLine& line) { return line.block.kind == SourceBlock::Kind::line; }

const std::string& text_of(const PageLine& line) { return line.block.line.text(); }

// The line without its bullet.
std::string_view words_of_line(const PageLine& line) {
  std::string_view words = text_of(line);
  for (const std::string_view bullet : {"•", "·", "●", "■", "▪", "*", "-", ">", "»"})
    if (words.size() > bullet.size() && words.starts_with(bullet) && words != "-->") {
      words.remove_prefix(bullet.size());
      break;
    }
  while (words.starts_with(' ')) words.remove_prefix(1);
  return words;
}

bool has_bullet(const PageLine& line) {
  return text_of(line).starts_with("•") || text_of(line).starts_with("·");
}

bool has_full_stop(std::string_view words) { return words.find("。") != std::string_view::npos; }

bool is_sentence(const PageLine& line) {
  const std::string& text = text_of(line);
  return is_line(line) && !line.block.furniture &&
         ((has_full_stop(text) && text.size() >= sentence) || text.ends_with("。") ||
          text.ends_with("；"));
}

// An item or a label of one, or a table: no page has them around a document.
bool is_item(const PageLine& line) {
  if (line.block.furniture) return false;
  if (!is_line(line)) return true;
  const std::string& text = text_of(line);
  if (is_register_line(words_of_line(line))) return false;
  return begins_label(text) || (begins_item(text) && !has_bullet(line) && text != "附件");
}

bool is_document(const PageLine& line) { return is_item(line) || is_sentence(line); }

// Signs that no sentence has: -->, ---, |.
bool is_drawing(std::string_view words) {
  return words.find_first_not_of("-<>!=_*|/ #+~^`") == std::string_view::npos;
}

bool is_always_furniture(const PageLine& line) {
  const std::string_view words = words_of_line(line);
  if (has_full_stop(words)) return false;
  return is_drawing(text_of(line)) || is_page_control(words) || is_crumbs(words);
}

// What stands before the document and behind it.
class Surroundings {
 public:
  explicit Surroundings(PageLines& lines) : lines_(lines) {
    const auto item = std::find_if(lines.begin(), lines.end(), is_item);
    const auto first = std::find_if(lines.begin(), item, is_sentence);
    const auto last = std::find_if(lines.rbegin(), lines.rend(), is_document);
    head_ = static_cast<std::size_t>(item - lines.begin());
    sentence_ = static_cast<std::size_t>(first - lines.begin());
    tail_ = last == lines.rend() ? lines.size() : static_cast<std::size_t>(lines.rend() - last);
  }

  void mark() {
    mark_head();
    mark_tail();
  }

 private:
  // A register's name and what it tells, in one line or in two.
  void mark_register(std::size_t at, std::size_t end) {
    const std::string_view words = words_of_line(lines_[at]);
    if (!is_line(lines_[at]) || has_full_stop(words) || !is_register_line(words)) return;
    if (at >= sentence_ && at < head_ && is_weak_register_line(words)) return;
    lines_[at].block.furniture = true;
    const bool bare = is_register_name(words) && words.find("题") == std::string_view::npos;
    if (!bare || at + 1 >= end || !is_line(lines_[at + 1])) return;
    const std::string& value = text_of(lines_[at + 1]);
    if (value.size() <= short_line / 2 && value.find("关于") == std::string::npos &&
        value.find("〔") == std::string::npos)
      lines_[at + 1].block.furniture = true;
  }

  // The name of a menu stands on the page twice.
  bool is_repeated(std::size_t at) const {
    const std::string& text = text_of(lines_[at]);
    return text.size() <= short_line / 2 && ((at > 0 && text_of(lines_[at - 1]) == text) ||
                                             (at + 1 < head_ && text_of(lines_[at + 1]) == text));
  }

  void mark_head() {
    for (std::size_t at = 0; at < head_; ++at) {
      PageLine& line = lines_[at];
      if (!is_line(line)) continue;
      mark_register(at, head_);
      const std::string_view words = words_of_line(line);
      const bool menu = at < sentence_ && is_repeated(at);
      const bool named = at < sentence_ ? is_page_word(words) : is_page_word_only(words);
      if (!has_full_stop(words) &&
          (menu || named || is_site_imprint(words) || opens_other_pages(words)))
        line.block.furniture = true;
    }
  }

  void mark_tail() {
    bool others = false;  // other pages are listed
    for (std::size_t at = tail_; at < lines_.size(); ++at) {
      PageLine& line = lines_[at];
      if (!is_line(line)) continue;
      mark_register(at, lines_.size());
      const std::string_view words = words_of_line(line);
      others = others || opens_other_pages(words) || is_site_imprint(words);
      if ((others && words.size() <= short_line) || is_page_word(words))
        line.block.furniture = words != "附件";
    }
  }

  PageLines& lines_;
  std::size_t sentence_ = 0;  // lines before the first sentence
  std::size_t head_ = 0;      // lines before the first item
  std::size_t tail_ = 0;      // the first line behind it
};

// A table of the register: 索引号 | … | 发布机构 | ….
bool is_register(const SourceBlock& table) {
  std::size_t names = 0;
  bool index = false;
  for (const SourceRow& row : table.rows)
    for (const SourceCell& cell : row) {
      if (cell.from_above || cell.from_left) continue;
      names += is_register_name(words_of(cell));
      index = index || words_of(cell).starts_with("索引号");
    }
  constexpr std::size_t enough = 3;
  constexpr std::size_t most_rows = 12;
  return table.rows.size() <= most_rows && (names >= enough || (index && names >= 2));
}

// Numbers alone on a line of a PDF, one more on each page.
void mark_bare_page_numbers(PageLines& lines) {
  int last = 0;
  int page = -1;
  for (PageLine& line : lines) {
    if (!is_line(line) || !is_number(text_of(line))) continue;
    const int number = std::stoi(text_of(line));
    if (line.block.page == page || (last != 0 && number <= last)) continue;
    page = line.block.page;
    last = number;
    line.page_mark = line.block.furniture = true;
  }
}

}  // namespace

void mark_furniture(PageLines& lines, SourceKind kind) {
  for (PageLine& line : lines) {
    if (!is_line(line)) {
      line.block.furniture = line.block.furniture || is_register(line.block);
    } else if (is_page_number(text_of(line))) {
      line.page_mark = line.block.furniture = true;
    } else if (is_always_furniture(line)) {
      line.block.furniture = true;
    }
  }
  if (kind == SourceKind::pdf) mark_bare_page_numbers(lines);
  Surroundings(lines).mark();
}

}  // namespace duban
