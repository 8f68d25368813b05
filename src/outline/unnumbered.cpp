#include "outline/unnumbered.h"

#include "outline/lines.h"

namespace duban {
namespace {

constexpr Points usual_headings[] = {
    U"总体要求", U"指导思想", U"基本原则", U"工作原则", U"工作目标", U"主要目标",
    U"总体目标", U"目标任务", U"重点任务", U"主要任务", U"工作任务", U"工作措施",
    U"主要措施", U"保障措施", U"组织保障", U"工作要求", U"实施步骤", U"工作步骤",
    U"时间安排", U"工作安排", U"组织领导", U"组织实施", U"工作重点", U"重点工作",
    U"工作内容", U"职责分工", U"责任分工", U"整改任务", U"整改措施", U"整改目标"};

bool is_short_line(const Segment& segment) {
  constexpr std::size_t longest = 30;
  const Points line = segment.folded.points;
  return segment.paragraph && line.size() >= 3 && line.size() <= longest &&
         line.find_first_of(U"。;:!?→|") == Points::npos && !is_one_of(line.back(), U",、") &&
         !is_signature(line) && !line.starts_with(U"(") && !line.starts_with(U"-") &&
         !line.starts_with(U"•") && !line.starts_with(U"·");
}

const Segment* text_at(const std::vector<Segment>& segments, std::size_t at) {
  while (at < segments.size() && segments[at].block->furniture) ++at;
  return at < segments.size() ? &segments[at] : nullptr;
}

bool ends_text(const Segment& before) {
  const Points text = before.folded.points;
  return text.empty() || is_one_of(text.back(), U"。;)!");
}

}  // namespace

int unnumbered_rank(const std::vector<Segment>& segments, std::size_t at,
                    const OutlineBuilder& outline) {
  const Segment& segment = segments[at];
  if (at == 0 || !is_short_line(segment)) return 0;
  const Segment* next = text_at(segments, at + 1);
  if (!next) return 0;
  const bool usual = is_any(segment.folded.points, usual_headings);
  if (segment.block->heading == 0 && !usual) {
    if (!next->marker || !ends_text(segments[at - 1])) return 0;
    if (!outline.is_open(next->marker->rank)) return 0;
    return next->marker->rank - 1;
  }
  if (next->marker && next->marker->rank > 1) return next->marker->rank - 1;
  return outline.unnumbered_rank();
}

}  // namespace duban
