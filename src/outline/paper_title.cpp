#include "outline/paper_title.h"

#include "base/text.h"
#include "outline/lines.h"
#include "outline/printed_date.h"
#include "outline/tables/cells.h"

namespace duban {
namespace {

class TitleFinder {
 public:
  TitleFinder(const std::vector<Segment>& segments, std::size_t count)
      : segments_(segments), count_(count) {}

  PaperTitle find() {
    find_title();
    title_.words = read_words();
    return std::move(title_);
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
      const bool forwarded = title_.to > 0 && !is_notice(line(title_.to - 1));
      if (forwarded && is_notice(line(at))) continue;
      title_.from = at;
      title_.to = at + 1;
    }
    while (title_.from > 0 &&
           (continues_title(title_.from - 1) || is_half_of_title(title_.from - 1)))
      --title_.from;
  }

  // Whether a notice names the paper by this line and the title's together.
  bool is_half_of_title(std::size_t at) const {
    if (!plain(at) || line(at).size() < 4) return false;
    const std::u32string both = without_blanks(line(at)) + without_blanks(line(title_.from));
    for (std::size_t above = 0; above < at; ++above)
      if (is_notice(line(above)) && holds(without_blanks(line(above)), both)) return true;
    return false;
  }

  // Whether the title begins before the line that names the paper.
  bool continues_title(std::size_t at) const {
    const Points before = line(at);
    if (!plain(at) || before.size() < 4 || before.size() > 40) return false;
    if (names_a_paper(before) || is_metadata(before) || is_paper_number(before)) return false;
    if (before.find_first_of(U"。;:→)>") != Points::npos || whole_day(before)) return false;
    const Points title = line(title_.from);
    const bool signs = is_office(before);
    if (title.starts_with(U"关于")) return signs && !is_notice(title);
    if (begins_name(before) && goes_on(title)) return true;
    return holds(before, U"关于") || (before.ends_with(U"人民政府") && !is_notice(title));
  }

  // 某县2023年重点工作: the first half of a name, rather than an office or the page's own words.
  static bool begins_name(Points line) {
    constexpr Points others[] = {U"文件", U"网站", U"网",   U"公开", U"平台", U"首页",
                                 U"专栏", U"政府", U"部门", U"栏",   U"号"};
    return line.size() >= 6 && line.substr(0, 8).find_first_of(places) != Points::npos &&
           !is_office(line) && !ends_with_any(line, others);
  }
  static bool goes_on(Points title) {
    return title.size() <= 24 && title.substr(0, 6).find_first_of(places) == Points::npos &&
           !is_arabic(title.front());
  }
  static constexpr Points places = U"省市县区旗州镇乡";

  std::string read_words() const {
    const std::string title = title_.to == 0 ? registered_title() : words(title_.from, title_.to);
    if (title.empty()) return title_row();
    const Folded folded = fold(title);
    if (!is_notice(folded.points)) return title;
    const Points forwarded = forwarded_title(folded.points);
    if (forwarded.empty()) return title;
    const std::size_t from = static_cast<std::size_t>(forwarded.data() - folded.points.data());
    const std::size_t begin = folded.bytes[from];
    return title.substr(begin, folded.bytes[from + forwarded.size()] - begin);
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

  const std::vector<Segment>& segments_;
  std::size_t count_;
  PaperTitle title_;
};

}  // namespace

PaperTitle find_paper_title(const std::vector<Segment>& segments, std::size_t count) {
  return TitleFinder(segments, count).find();
}

}  // namespace duban
