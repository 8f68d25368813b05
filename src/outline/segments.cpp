#include "outline/segments.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/on_all_cores.h"
#include "outline/glued_markers.h"
#include "outline/labels.h"
#include "outline/lines.h"
#include "outline/points.h"
#include "outline/printed_date.h"

namespace duban {
namespace {

// Dotted numbers are headings only where the document counts them.
bool counts_dotted(const std::vector<Segment>& segments) {
  int dotted = 0;
  for (const Segment& segment : segments)
    if (segment.marker && segment.marker->marker.style == NumberStyle::dotted) ++dotted;
  return dotted >= 2;
}

// 2 重点任务, with 2.1 on the next line.
void mark_bare_numbers(std::vector<Segment>& paragraphs) {
  constexpr std::size_t longest = 30;
  for (std::size_t at = 0; at + 1 < paragraphs.size(); ++at) {
    const auto& below = paragraphs[at + 1].marker;
    const Points text = paragraphs[at].folded.points;
    if (!below || below->marker.style != NumberStyle::dotted || paragraphs[at].marker) continue;
    std::size_t digits = 0;
    std::string core;
    while (digits < text.size() && is_arabic(text[digits]))
      core += static_cast<char>(text[digits++]);
    if (core.empty() || core.size() > 2 || text.size() > longest || digits == text.size()) continue;
    if (below->marker.core != core + ".1") continue;
    paragraphs[at].marker =
        FoundMarker{{NumberStyle::digit, core, core, std::stoi(core)}, digit_rank, digits};
  }
}

// 整改目标, 责任单位 … alone on their lines, as cells of a form stand when its table is lost: such
// lines come again with every item.
void mark_bare_labels(std::vector<Segment>& paragraphs) {
  constexpr Points duties[] = {U"整改目标", U"整改措施",     U"整改时限",     U"责任单位",
                               U"责任人",   U"牵头单位",     U"配合单位",     U"责任领导",
                               U"完成时限", U"整改责任单位", U"整改完成时限", U"责任部门",
                               U"完成时间", U"工作措施",     U"工作目标"};
  std::map<std::u32string, int> seen;
  for (const Segment& segment : paragraphs)
    if (is_any(Points(segment.folded.points), duties)) ++seen[segment.folded.points];
  int repeated = 0;
  for (const auto& [name, times] : seen) repeated += times >= 2;
  if (repeated < 2) return;
  for (Segment& segment : paragraphs)
    if (const auto found = seen.find(segment.folded.points);
        found != seen.end() && found->second >= 2)
      segment.label = label_named(segment.folded.points);
}

// ★6.: marks of weight before a number.
std::optional<FoundMarker> weighed_marker(const Segment& segment, int most = most_items) {
  const Points text = segment.folded.points;
  const std::size_t marks = std::min(text.find_first_not_of(U"★☆▲△◆■"), text.size());
  auto marker = read_marker(segment.text.text(), segment.folded, marks, most);
  if (marker) marker->points += marks;
  return marker;
}

Segment whole(const SourceBlock& block) {
  Segment segment;
  segment.block = &block;
  if (block.kind == SourceBlock::Kind::table) return segment;
  segment.text = block.line;
  segment.folded = fold(segment.text.text());
  segment.marker = weighed_marker(segment);
  return segment;
}

// Where the text of a document begins behind its title: …实施方案为加快…; 0 = no title is glued to
// it.
std::size_t behind_title(Points text) {
  constexpr Points openings[] = {U"为", U"根据", U"按照", U"依据", U"现就", U"经"};
  constexpr std::size_t longest = 80;
  for (std::size_t at = 8; at < std::min(text.size(), longest); ++at)
    if (begins_with_any(text.substr(at), openings) && names_a_paper(text.substr(0, at))) return at;
  return 0;
}

void add_opening(const Segment& segment, std::size_t to, std::vector<Segment>& into) {
  const std::size_t title = behind_title(Points(segment.folded.points).substr(0, to));
  if (title > 0) into.push_back(cut_segment(segment, 0, title, std::nullopt));
  into.push_back(cut_segment(segment, title, to, std::nullopt));
  into.back().paragraph = true;
}

bool is_whole(const Segment& segment) {
  return segment.block->kind == SourceBlock::Kind::table || segment.block->furniture;
}

// Paragraph by paragraph, on all cores where there are many.
template <class Work>
void each_of(std::size_t count, Work work) {
  constexpr std::size_t paragraphs_a_thread = 500;
  on_all_cores(count, std::min(count_cores(), count / paragraphs_a_thread + 1),
               [&](std::size_t, std::size_t i) { work(i); });
}

std::vector<Segment> whole_segments(const std::vector<SourceBlock>& blocks) {
  std::vector<Segment> segments(blocks.size());
  each_of(blocks.size(), [&](std::size_t i) { segments[i] = whole(blocks[i]); });
  return segments;
}

std::vector<MarkerCandidate> candidates_in(const Segment& segment, int most) {
  const std::size_t from = segment.marker ? segment.marker->points : 0;
  return find_candidates(segment.text.text(), segment.folded, from, most);
}

// As they are found before the counts of a long list ask for more.
std::vector<std::vector<MarkerCandidate>> find_all_candidates(
    const std::vector<Segment>& segments) {
  std::vector<std::vector<MarkerCandidate>> found(segments.size());
  each_of(segments.size(), [&](std::size_t i) {
    if (!is_whole(segments[i])) found[i] = candidates_in(segments[i], most_items);
  });
  return found;
}

void cut(Segment&& segment, std::vector<MarkerCandidate> found, MarkerCounts& counts,
         std::vector<Segment>& into) {
  bool long_list = most_counted(counts) > most_items;
  if (long_list && !segment.marker) segment.marker = weighed_marker(segment, most_counted(counts));
  const bool opens_text = counts.empty() && !segment.marker;
  if (segment.marker) count_marker(counts, *segment.marker);
  long_list = long_list || most_counted(counts) > most_items;
  if (long_list) found = candidates_in(segment, most_counted(counts));
  std::size_t begin = 0;
  std::optional<FoundMarker> marker = segment.marker;
  for (std::size_t index = 0; index < found.size(); ++index) {
    if (!counts_on(counts, found, index)) continue;
    count_marker(counts, found[index].marker);
    if (begin == 0 && opens_text)
      add_opening(segment, found[index].at, into);
    else
      into.push_back(cut_segment(segment, begin, found[index].at, marker));
    begin = found[index].at;
    marker = found[index].marker;
  }
  if (begin == 0)
    into.push_back(std::move(segment));
  else
    into.push_back(cut_segment(segment, begin, segment.folded.points.size(), marker));
}

// …。某县人民政府2023年7月3日 at the end of a document told on one line: office and day stand
// apart.
void cut_signature(std::vector<Segment>& segments) {
  if (segments.empty() || segments.back().block->kind == SourceBlock::Kind::table) return;
  const Points text = segments.back().folded.points;
  const std::size_t stop = text.find_last_of(U"。)");
  if (stop == Points::npos) return;
  for (std::size_t day = stop + 4; day < text.size(); ++day) {
    if (!whole_day(text.substr(day)) || !is_office(text.substr(stop + 1, day - stop - 1))) continue;
    const Segment whole = std::move(segments.back());
    segments.back() = cut_segment(whole, 0, stop + 1, whole.marker);
    segments.back().paragraph = whole.paragraph;
    for (const auto& [from, to] : {std::pair(stop + 1, day), std::pair(day, text.size())}) {
      segments.push_back(cut_segment(whole, from, to, std::nullopt));
      segments.back().paragraph = true;
    }
    return;
  }
}

}  // namespace

Segment cut_segment(const Segment& whole, std::size_t from, std::size_t to,
                    const std::optional<FoundMarker>& marker) {
  Segment part;
  part.block = whole.block;
  part.text = part_of(whole.text, whole.folded, from, to);
  part.folded = fold(part.text.text());
  part.marker = marker;
  part.paragraph = from == 0;
  return part;
}

std::vector<Segment> cut_segments(const std::vector<SourceBlock>& blocks) {
  std::vector<Segment> paragraphs = whole_segments(blocks);
  mark_bare_labels(paragraphs);
  const bool dotted = counts_dotted(paragraphs);
  if (dotted) mark_bare_numbers(paragraphs);
  for (Segment& paragraph : paragraphs) {
    const bool uncounted =
        !dotted && paragraph.marker && paragraph.marker->marker.style == NumberStyle::dotted;
    if (uncounted || is_whole(paragraph)) paragraph.marker.reset();
  }
  std::vector<std::vector<MarkerCandidate>> candidates = find_all_candidates(paragraphs);
  std::vector<Segment> segments;
  segments.reserve(paragraphs.size());
  MarkerCounts counts;
  for (std::size_t i = 0; i < paragraphs.size(); ++i)
    if (is_whole(paragraphs[i]))
      segments.push_back(std::move(paragraphs[i]));
    else
      cut(std::move(paragraphs[i]), std::move(candidates[i]), counts, segments);
  cut_signature(segments);
  return segments;
}

std::size_t blank_behind(const Segment& segment, std::size_t from) {
  constexpr std::size_t within = 40;
  const Folded& folded = segment.folded;
  const std::size_t to = std::min(folded.points.size(), from + within);
  for (std::size_t at = from + 1; at < to; ++at) {
    const std::size_t byte = folded.bytes[at];
    const std::int64_t before = segment.text.bytes(folded.bytes[at - 1], byte).end;
    const std::size_t next =
        at + 1 < folded.points.size() ? folded.bytes[at + 1] : segment.text.size();
    if (segment.text.bytes(byte, next).start > before) return at;
  }
  return 0;
}

}  // namespace duban
