#include "outline/issuer.h"

#include <algorithm>

#include "base/text.h"
#include "outline/lines.h"
#include "outline/printed_date.h"

namespace duban {
namespace {

class IssuerFinder {
 public:
  IssuerFinder(const std::vector<Segment>& segments, std::size_t count, const PaperTitle& title)
      : segments_(segments), count_(count), title_(title) {}

  std::string find(const std::string& registered) const {
    std::string issuer = over_title_or_day();
    if (issuer.empty()) issuer = signed_on_one_line();
    if (issuer.empty()) issuer = signed_at_end();
    if (issuer.empty()) issuer = registered;
    if (issuer.empty()) issuer = named_issuer();
    if (issuer.empty()) issuer = issuer_in_title();
    return issuer;
  }

 private:
  Points line(std::size_t at) const { return segments_[at].folded.points; }
  bool plain(std::size_t at) const {
    return segments_[at].block->kind == SourceBlock::Kind::line && !segments_[at].block->furniture;
  }

  std::string over_title_or_day() const {
    std::string issuer;
    for (std::size_t at = 0; at < count_; ++at) {
      if (!plain(at) || !is_office(line(at))) continue;
      const bool before_title = title_.to > 0 && at < title_.to && at + 1 >= title_.from;
      const bool signs = at + 1 < segments_.size() && whole_day(line(at + 1));
      const bool announces = at + 1 < count_ && line(at + 1).starts_with(U"关于");
      if (signs || (issuer.empty() && (before_title || announces)))
        issuer = trim(segments_[at].text.text());
    }
    return issuer;
  }

  std::string signed_on_one_line() const {
    const std::size_t last = segments_.size() - std::min(segments_.size(), paper_tail);
    for (std::size_t at = 0; at < segments_.size(); ++at) {
      if (at >= count_ && at < last) continue;
      const std::size_t day = day_behind_office(segments_[at]);
      if (day == 0) continue;
      const Segment& segment = segments_[at];
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
    return office_before(title_.words);
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
         at-- > segments_.size() - std::min(segments_.size(), paper_tail);)
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

  const std::vector<Segment>& segments_;
  std::size_t count_;
  const PaperTitle& title_;
};

}  // namespace

std::size_t day_behind_office(const Segment& segment) {
  constexpr std::size_t longest = 50;
  const Points text = segment.folded.points;
  const bool plain = segment.block->kind == SourceBlock::Kind::line && !segment.block->furniture;
  if (!plain || text.size() > longest) return 0;
  const std::size_t day = text.find_first_of(U"0123456789");
  if (day == Points::npos || day == 0 || !whole_day(text.substr(day))) return 0;
  return is_office(without_blanks(text.substr(0, day))) ? day : 0;
}

std::string find_issuer(const std::vector<Segment>& segments, std::size_t count,
                        const PaperTitle& title, const std::string& registered) {
  return IssuerFinder(segments, count, title).find(registered);
}

}  // namespace duban
