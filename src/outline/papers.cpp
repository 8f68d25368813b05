#include "outline/papers.h"

#include "outline/lines.h"

namespace duban {
namespace {

constexpr std::size_t longest_listed = 60;

class PlaceFinder {
 public:
  explicit PlaceFinder(const std::vector<Segment>& segments)
      : segments_(segments), places_(segments.size(), PaperPart::text) {}

  std::vector<PaperPart> find() {
    for (std::size_t at = 0; at < segments_.size(); ++at) {
      if (line(at) == U"目录") mark_contents(at);
      if (places_[at] != PaperPart::text || !plain(at)) continue;
      if (leads_on(at))
        places_[at] = PaperPart::contents;
      else if (is_attachment(at))
        mark_attachment(at);
      else if (behind_signature(at) && names_a_paper(line(at)) && !segments_[at].marker)
        places_[at] = PaperPart::opens;
    }
    return std::move(places_);
  }

 private:
  Points line(std::size_t at) const { return segments_[at].folded.points; }
  bool plain(std::size_t at) const {
    return segments_[at].block->kind == SourceBlock::Kind::line && !segments_[at].block->furniture;
  }

  // A line of a table of contents: 一、总体要求………3
  bool leads_on(std::size_t at) const {
    const Points text = line(at);
    if (text.size() > longest_listed || text.empty() || !is_arabic(text.back())) return false;
    return holds(text, U"……") || holds(text, U"....") || holds(text, U"····");
  }

  // The lines behind 目录 up to where the first of them comes again, as the text's heading.
  void mark_contents(std::size_t from) {
    constexpr std::size_t most_lines = 200;
    std::size_t first = from + 1;
    if (first >= segments_.size()) return;
    Points heading = line(first);
    while (!heading.empty() && (is_arabic(heading.back()) || is_one_of(heading.back(), U".…·-")))
      heading.remove_suffix(1);
    if (heading.size() < 3) return;
    for (std::size_t at = first + 1; at < std::min(segments_.size(), from + most_lines); ++at) {
      if (!line(at).starts_with(heading)) continue;
      std::fill(places_.begin() + static_cast<std::ptrdiff_t>(from),
                places_.begin() + static_cast<std::ptrdiff_t>(at), PaperPart::contents);
      return;
    }
  }

  bool is_attachment(std::size_t at) const {
    return line(at).starts_with(U"附件") || line(at).starts_with(U"附表") ||
           line(at).starts_with(U"附:");
  }

  // 附件, 附件2, 附件2: with nothing behind it.
  static bool stands_alone(Points text) {
    text.remove_prefix(std::min<std::size_t>(text.size(), 2));
    while (!text.empty() &&
           (is_arabic(text.back()) || is_one_of(text.back(), U":一二三四五六七八九十-")))
      text.remove_suffix(1);
    return text.empty();
  }

  void mark_attachment(std::size_t at) {
    const std::size_t next = at + 1;
    if (line(at).size() > longest_listed) return;
    const bool last = next >= segments_.size();
    if (stands_alone(line(at)) && !last && !signs(next)) {
      places_[at] = PaperPart::opens;
      if (is_plain_title(next)) places_[next] = PaperPart::titles;
      return;
    }
    const bool list = last || signs(next) || is_attachment(next) || lists(next) || ends_notice(at);
    if (!list && names_a_paper(line(at).substr(2))) {
      places_[at] = PaperPart::opens;
      return;
    }
    places_[at] = PaperPart::listed;
    for (std::size_t below = next; below < segments_.size() && lists(below); ++below)
      places_[below] = PaperPart::listed;
  }

  bool is_plain_title(std::size_t at) const {
    constexpr std::size_t longest = 45;
    return plain(at) && !segments_[at].marker && line(at).size() <= longest &&
           line(at).find_first_of(U"。;:,") == Points::npos;
  }

  // 2.责任清单, below 附件：1.任务分工表
  bool lists(std::size_t at) const {
    if (at >= segments_.size() || !plain(at) || !segments_[at].marker) return false;
    const Marker& marker = segments_[at].marker->marker;
    return marker.style == NumberStyle::digit && marker.ordinal > 1 &&
           line(at).size() <= longest_listed && !holds(line(at), U"。");
  }

  bool signs(std::size_t at) const { return plain(at) && is_signature(line(at)); }

  // Whether a signature comes before any further item.
  bool ends_notice(std::size_t at) const {
    constexpr std::size_t within = 6;
    for (std::size_t next = at + 1; next < std::min(segments_.size(), at + within); ++next) {
      if (segments_[next].marker || !plain(next)) return false;
      if (signs(next)) return true;
    }
    return false;
  }

  bool behind_signature(std::size_t at) const {
    if (at == 0 || !plain(at - 1)) return false;
    return is_signature(line(at - 1)) && !is_office(line(at - 1));
  }

  const std::vector<Segment>& segments_;
  std::vector<PaperPart> places_;
};

}  // namespace

std::vector<PaperPart> find_places(const std::vector<Segment>& segments) {
  return PlaceFinder(segments).find();
}

}  // namespace duban
