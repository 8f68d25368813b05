#include "reports/draw/draw.h"

#include "document/build.h"
#include "reports/draw/facts.h"
#include "reports/draw/results.h"

namespace duban {

namespace {

std::string title_of(const DrawRecord& record) {
  const std::string& about = record.frozen.title;
  if (!record.drawn) return about + "抽取公告";
  return about + (record.drawn->again_of.empty() ? "抽取记录" : "重抽记录");
}

}  // namespace

Document draw_paper(const DrawRecord& record) {
  Document paper;
  paper.title = title_of(record);
  paper.compact = true;
  tell_draw_facts(paper, record);  // as written: names joined are told there
  const DrawRecord named = with_names(record);
  if (named.drawn) add_results(paper, *named.drawn);
  add_signatures(paper);
  const std::size_t page = paper.blocks.size();
  if (named.drawn) add_long_results(paper, *named.drawn);
  add_draw_annex(paper, record);
  if (paper.blocks.size() > page) {
    const auto first = paper.blocks.begin() + static_cast<std::ptrdiff_t>(page);
    paper.blocks.insert(first, heading(1, "附件"));
    paper.annex = page;
  }
  return paper;
}

}  // namespace duban
