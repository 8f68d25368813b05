#include "outline/unnumbered.h"

#include "outline/heading.h"
#include "outline/lines.h"

namespace duban {
namespace {

// 【市教育局牵头，4月底】: who and when; 【组织领导】 is a heading.
bool is_owner_line(Points line) {
  constexpr Points words[] = {U"牵头", U"负责", U"责任", U"配合", U"处", U"科",   U"局",
                              U"委",   U"室",   U"部",   U"办",   U"月", U"长期", U"持续"};
  return is_one_of(line.front(), U"[【〔") && closes(line.back()) && holds_any(line, words);
}

bool is_short_line(const Segment& segment) {
  constexpr std::size_t longest = 30;
  const Points line = segment.folded.points;
  return segment.paragraph && line.size() >= 3 && line.size() <= longest &&
         line.find_first_of(U"。;:!?→|") == Points::npos && !is_one_of(line.back(), U",、") &&
         !is_signature(line) && !line.starts_with(U"(") && !is_owner_line(line) &&
         !line.starts_with(U"-") && !line.starts_with(U"•") && !line.starts_with(U"·");
}

const Segment* text_at(const std::vector<Segment>& segments, std::size_t at) {
  while (at < segments.size() && segments[at].block->furniture) ++at;
  return at < segments.size() ? &segments[at] : nullptr;
}

bool ends_text(const Segment& before) {
  const Points text = before.folded.points;
  return text.empty() || is_one_of(text.back(), U"。;)!");
}

// 2022年工作总结, 下一步工作打算：, with 一、 or 1. on the next line.
bool heads_report_part(const std::vector<Segment>& segments, std::size_t at) {
  constexpr Points ends[] = {U"工作总结", U"工作计划", U"工作打算", U"工作安排",
                             U"工作思路", U"工作回顾", U"工作情况", U"工作谋划"};
  constexpr std::size_t longest = 20;
  Points line = segments[at].folded.points;
  if (line.ends_with(U":")) line.remove_suffix(1);
  if (!segments[at].paragraph || line.size() > longest || !ends_with_any(line, ends)) return false;
  const Segment* next = text_at(segments, at + 1);
  return next && next->marker && next->marker->marker.ordinal == 1;
}

}  // namespace

bool heads_unnumbered(const std::vector<Segment>& segments, std::size_t at) {
  return is_usual_heading(segments[at].folded.points) || heads_report_part(segments, at);
}

int unnumbered_rank(const std::vector<Segment>& segments, std::size_t at,
                    const OutlineBuilder& outline) {
  const Segment& segment = segments[at];
  if (at > 0 && heads_report_part(segments, at)) return text_at(segments, at + 1)->marker->rank - 1;
  if (at == 0 || !is_short_line(segment)) return 0;
  const Segment* next = text_at(segments, at + 1);
  if (!next) return 0;
  const bool usual = is_usual_heading(segment.folded.points);
  if (segment.block->heading == 0 && !usual) {
    if (!next->marker || !ends_text(segments[at - 1])) return 0;
    if (!outline.is_open(next->marker->rank)) return 0;
    return next->marker->rank - 1;
  }
  const int open = outline.open_unnumbered_rank();
  if (next->marker && (open == 0 || open > next->marker->rank)) return next->marker->rank - 1;
  if (open > 0) return open;
  const bool below_heading = segments[at - 1].marker && !ends_text(segments[at - 1]);
  return outline.unnumbered_rank(below_heading);
}

}  // namespace duban
