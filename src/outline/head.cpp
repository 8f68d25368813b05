#include "outline/head.h"

#include "base/text.h"
#include "outline/cells.h"
#include "outline/lines.h"
#include "outline/page_register.h"
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

constexpr std::size_t tail = 12;  // segments in which a paper's end may bear its date

class HeadReader {
 public:
  HeadReader(const std::vector<Segment>& segments, std::size_t count)
      : segments_(segments), count_(count) {}

  ReadHead read() {
    read_title();
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
  std::string words(std::size_t from, std::size_t to) const {
    std::string joined;
    for (std::size_t at = from; at < to; ++at) joined += trim(segments_[at].text.text());
    return joined;
  }

  // The last line before the items that names a paper; of several lines, all.  A notice gives way
  // to what it forwards.
  void find_title() {
    for (std::size_t at = 0; at < count_; ++at) {
      if (!plain(at) || segments_[at].marker || !names_a_paper(line(at))) continue;
      const bool forwarded = title_to_ > 0 && !is_notice(line(title_to_ - 1));
      if (forwarded && is_notice(line(at))) continue;
      title_from_ = at;
      title_to_ = at + 1;
    }
    while (title_from_ > 0 &&
           (continues_title(title_from_ - 1) || is_half_of_title(title_from_ - 1)))
      --title_from_;
  }

  // Whether a notice names the paper by this line and the title's together.
  bool is_half_of_title(std::size_t at) const {
    if (!plain(at) || line(at).size() < 4) return false;
    const std::u32string both = without_blanks(line(at)) + without_blanks(line(title_from_));
    for (std::size_t above = 0; above < at; ++above)
      if (is_notice(line(above)) && holds(without_blanks(line(above)), both)) return true;
    return false;
  }
  static std::u32string without_blanks(Points text) {
    std::u32string kept;
    for (const char32_t point : text)
      if (point != U' ') kept += point;
    return kept;
  }

  // Whether the title begins before the line that names the paper.
  bool continues_title(std::size_t at) const {
    const Points before = line(at);
    if (!plain(at) || before.size() < 4 || before.size() > 40) return false;
    if (names_a_paper(before) || is_metadata(before) || is_paper_number(before)) return false;
    if (before.find_first_of(U"。;:→)>") != Points::npos || whole_day(before)) return false;
    const Points title = line(title_from_);
    const bool signs = is_office(before);
    if (title.starts_with(U"关于")) return signs && !is_notice(title);
    return holds(before, U"关于") || (before.ends_with(U"人民政府") && !is_notice(title));
  }

  void read_title() {
    find_title();
    if (title_to_ == 0) {
      out_.letter.title = registered_title();
      if (out_.letter.title.empty()) out_.letter.title = title_row();
      return;
    }
    const std::string title = words(title_from_, title_to_);
    const Folded folded = fold(title);
    if (!is_notice(folded.points)) {
      out_.letter.title = title;
      return;
    }
    const Points forwarded = forwarded_title(folded.points);
    const std::size_t from = static_cast<std::size_t>(forwarded.data() - folded.points.data());
    out_.letter.title =
        forwarded.empty() ? title
                          : title.substr(folded.bytes[from], folded.bytes[from + forwarded.size()] -
                                                                 folded.bytes[from]);
  }

  // The first row of the table of tasks, one cell across all columns.
  std::string title_row() const {
    if (count_ >= segments_.size() || segments_[count_].block->rows.empty()) return {};
    const SourceRow& row = segments_[count_].block->rows.front();
    const SourceCell* first = nullptr;
    for (const SourceCell& cell : row) {
      if (cell.from_left || points_of(cell).empty()) continue;
      if (first) return {};
      first = &cell;
    }
    return first && names_a_paper(points_of(*first)) ? std::string(trim(joined(*first).text()))
                                                     : std::string();
  }

  // 名称 | 某某年度报告, in the register above a text that bears no title itself.
  std::string registered_title() const {
    constexpr Points names[] = {U"名称", U"标题", U"信息名称", U"文件名称", U"信息标题"};
    for (std::size_t at = 0; at < count_; ++at)
      for (const SourceRow& row : segments_[at].block->rows)
        for (std::size_t cell = 0; cell + 1 < row.size(); ++cell)
          if (is_any(Points(points_of(row[cell])), names) &&
              names_a_paper(points_of(row[cell + 1])))
            return std::string(trim(joined(row[cell + 1]).text()));
    return {};
  }

  void read_day() {
    IssueDay issued;
    for (std::size_t at = 0; at < count_; ++at) issued.read(line(at));
    register_ = read_register(segments_, count_, issued);
    const std::size_t last = segments_.size() - std::min(segments_.size(), tail);
    for (std::size_t at = std::max(count_, last); at < segments_.size(); ++at)
      issued.read(line(at));
    out_.letter.issued = issued.day();
  }

  void read_letter() {
    Letterhead& letter = out_.letter;
    for (std::size_t at = 0; at < count_; ++at) {
      if (!plain(at)) continue;
      if (letter.number.empty()) letter.number = number_in(at);
      const bool before_title = title_to_ > 0 && at < title_to_ && at + 1 >= title_from_;
      const bool signs = at + 1 < segments_.size() && whole_day(line(at + 1));
      const bool announces = at + 1 < count_ && line(at + 1).starts_with(U"关于");
      if (is_office(line(at)) && (signs || (letter.issuer.empty() && (before_title || announces))))
        letter.issuer = trim(segments_[at].text.text());
    }
    if (letter.number.empty()) letter.number = register_.number;
    if (letter.issuer.empty()) letter.issuer = signed_on_one_line();
    if (letter.issuer.empty()) letter.issuer = signed_at_end();
    if (letter.issuer.empty()) letter.issuer = register_.issuer;
    if (letter.issuer.empty()) letter.issuer = named_issuer();
    if (letter.issuer.empty()) letter.issuer = issuer_in_title();
  }

  // Where the day begins in 市政府督查室　　2024年4月2日; 0 = the line is none such.
  std::size_t day_behind_office(std::size_t at) const {
    constexpr std::size_t longest = 50;
    const Points text = line(at);
    if (!plain(at) || text.size() > longest) return 0;
    const std::size_t day = text.find_first_of(U"0123456789");
    if (day == Points::npos || day == 0 || !whole_day(text.substr(day))) return 0;
    return is_office(without_blanks(text.substr(0, day))) ? day : 0;
  }

  std::string signed_on_one_line() {
    const std::size_t last = segments_.size() - std::min(segments_.size(), tail);
    for (std::size_t at = 0; at < segments_.size(); ++at) {
      if (at >= count_ && at < last) continue;
      const std::size_t day = day_behind_office(at);
      if (day == 0) continue;
      const Segment& segment = segments_[at];
      if (!out_.letter.issued) out_.letter.issued = whole_day(line(at).substr(day));
      return std::string(trim(part_of(segment.text, segment.folded, 0, day).text()));
    }
    return {};
  }

  // 某县人民政府关于…, 某局2023年度…
  std::string issuer_in_title() const {
    for (std::size_t at = 0; at < count_; ++at)
      if (const std::string issuer = office_before(segments_[at].text.text());
          plain(at) && is_notice(line(at)) && !issuer.empty())
        return issuer;
    return office_before(out_.letter.title);
  }
  static std::string office_before(std::string_view title) {
    const Folded folded = fold(title);
    const Points words = folded.points;
    const std::size_t to = std::min(words.find(U"关于"), words.find_first_of(U"0123456789"));
    if (to == Points::npos || !is_office(words.substr(0, to))) return {};
    return std::string(trim(title.substr(0, folded.bytes[to])));
  }

  std::string signed_at_end() const {
    for (std::size_t at = segments_.size();
         at-- > segments_.size() - std::min(segments_.size(), tail);)
      if (at > 0 && whole_day(line(at)) && is_office(line(at - 1)))
        return std::string(trim(segments_[at - 1].text.text()));
    return {};
  }

  // 发布机构: 东洲县人民政府
  std::string named_issuer() const {
    constexpr Points names[] = {U"发布机构", U"发文机构", U"发文机关",
                                U"制发机关", U"发布单位", U"印发单位"};
    for (std::size_t at = 0; at < count_; ++at)
      for (const Points name : names) {
        const std::size_t bullet = std::min(line(at).find_first_not_of(U"•·●- "), line(at).size());
        if (!line(at).substr(bullet).starts_with(name)) continue;
        std::size_t from = bullet + name.size();
        while (from < line(at).size() && line(at)[from] == U':') ++from;
        std::size_t to = from;
        while (to < line(at).size() && !ends_value(at, from, to)) ++to;
        return std::string(
            trim(part_of(segments_[at].text, segments_[at].folded, from, to).text()));
      }
    return {};
  }
  // A value ends where another one is named behind a blank: 东洲县人民政府 生成日期: …
  bool ends_value(std::size_t at, std::size_t from, std::size_t to) const {
    const auto& bytes = segments_[at].folded.bytes;
    if (to == from) return false;
    const std::size_t width = bytes[to] - bytes[to - 1];
    return width > 3 || segments_[at].text.text()[bytes[to] - 1] == ' ';
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
    if (title_to_ > 0 && at >= title_from_ && at < title_to_) return PieceKind::head;
    if (is_paper_number(here) || is_addressee(here) || is_forwarding(here)) return PieceKind::head;
    if (names_a_paper(here) || is_signature(here)) return PieceKind::head;
    if (is_metadata(here)) return PieceKind::furniture;
    if (at >= title_from_) return PieceKind::loose;
    return here.size() <= longest_menu_line ? PieceKind::furniture : PieceKind::head;
  }

  const std::vector<Segment>& segments_;
  std::size_t count_;
  ReadHead out_;
  PageRegister register_;
  std::size_t title_from_ = 0;
  std::size_t title_to_ = 0;  // behind its last line; 0 = none
};

}  // namespace

ReadHead read_head(const std::vector<Segment>& segments, std::size_t first_item) {
  return HeadReader(segments, first_item).read();
}

}  // namespace duban
