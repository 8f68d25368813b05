#include "outline/head.h"

#include "base/text.h"
#include "outline/issuer.h"
#include "outline/lines.h"
#include "outline/page_register.h"
#include "outline/paper_title.h"
#include "outline/printed_date.h"
#include "wording/numeral.h"

namespace duban {
namespace {

// （2022—2025年）, 2021-2025年, （2021年至2023年）: the years of a plan's name.
void read_period(Letterhead& letter) {
  const Folded title = fold(letter.title);
  const Points words = title.points;
  const auto year_at = [&](std::size_t at) {
    const auto year = read_numeral(words.substr(std::min(at, words.size()), 4));
    return year && year->digits == 4 && year->value > 1949 && year->value < 2100 ? year->value : 0;
  };
  for (std::size_t at = 0; at + 9 <= words.size(); ++at) {
    const int first = year_at(at);
    if (first == 0) continue;
    std::size_t next = at + 4;
    if (words[next] == U'年') ++next;
    if (next >= words.size() || !is_one_of(words[next], U"-至到")) continue;
    while (next < words.size() && is_one_of(words[next], U"-至到")) ++next;
    const int last = year_at(next);
    if (last <= first || last > first + 40) continue;
    letter.period_start = Day(first, 1, 1);
    letter.period_end = Day(last, 12, 31);
    return;
  }
}

class HeadReader {
 public:
  HeadReader(const std::vector<Segment>& segments, std::size_t count)
      : segments_(segments), count_(count) {}

  ReadHead read() {
    title_ = find_paper_title(segments_, count_);
    out_.letter.title = title_.words;
    read_day();
    read_letter();
    read_period(out_.letter);
    for (std::size_t at = 0; at < count_; ++at) out_.kinds.push_back(kind(at));
    return std::move(out_);
  }

 private:
  Points line(std::size_t at) const { return segments_[at].folded.points; }
  bool plain(std::size_t at) const {
    return segments_[at].block->kind == SourceBlock::Kind::line && !segments_[at].block->furniture;
  }

  void read_day() {
    IssueDay issued;
    for (std::size_t at = 0; at < count_; ++at) issued.read(line(at));
    register_ = read_register(segments_, count_, issued);
    const std::size_t last = segments_.size() - std::min(segments_.size(), paper_tail);
    for (std::size_t at = std::max(count_, last); at < segments_.size(); ++at)
      issued.read(line(at));
    for (std::size_t at = count_; at < last && issued.is_page_day(); ++at)
      if (at > 0 && is_office(line(at - 1))) issued.read(line(at));
    out_.letter.issued = issued.day();
    if (!issued.is_page_day()) return;
    if (const auto day = day_on_one_line()) out_.letter.issued = day;
  }

  void read_letter() {
    Letterhead& letter = out_.letter;
    for (std::size_t at = 0; at < count_ && letter.number.empty(); ++at)
      if (plain(at)) letter.number = number_in(at);
    if (letter.number.empty()) letter.number = register_.number;
    letter.issuer = find_issuer(segments_, count_, title_, register_.issuer);
  }

  // 市政府督查室　　2024年4月2日, where no line bears the day alone.
  std::optional<Day> day_on_one_line() const {
    const std::size_t last = segments_.size() - std::min(segments_.size(), paper_tail);
    for (std::size_t at = 0; at < segments_.size(); ++at)
      if (at < count_ || at >= last)
        if (const std::size_t day = day_behind_office(segments_[at]))
          return whole_day(line(at).substr(day));
    return std::nullopt;
  }

  std::string number_in(std::size_t at) const {
    const Segment& segment = segments_[at];
    Points number = line(at);
    const std::size_t colon = number.find_first_of(U":]】");
    const bool named = colon != Points::npos && colon <= 6 && holds(number.substr(0, colon), U"号");
    if (named) number.remove_prefix(colon + 1);
    if (!is_paper_number(number)) return {};
    const std::size_t from = static_cast<std::size_t>(number.data() - line(at).data());
    return std::string(
        trim(part_of(segment.text, segment.folded, from, from + number.size()).text()));
  }

  PieceKind kind(std::size_t at) const {
    if (segments_[at].block->furniture) return PieceKind::furniture;
    const Points here = line(at);
    constexpr std::size_t longest_menu_line = 30;
    if (title_.to > 0 && at >= title_.from && at < title_.to) return PieceKind::head;
    if (is_paper_number(here) || is_addressee(here) || is_forwarding(here)) return PieceKind::head;
    if (names_a_paper(here) || is_signature(here)) return PieceKind::head;
    if (is_metadata(here)) return PieceKind::furniture;
    if (at >= title_.from) return PieceKind::loose;
    return here.size() <= longest_menu_line ? PieceKind::furniture : PieceKind::head;
  }

  const std::vector<Segment>& segments_;
  std::size_t count_;
  ReadHead out_;
  PageRegister register_;
  PaperTitle title_;
};

}  // namespace

ReadHead read_head(const std::vector<Segment>& segments, std::size_t first_item) {
  return HeadReader(segments, first_item).read();
}

}  // namespace duban
