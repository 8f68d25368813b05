#include "outline/page_register.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "outline/lines.h"
#include "outline/tables/cells.h"

namespace duban {
namespace {

constexpr Points issuers[] = {U"发布机构", U"发文机构", U"发文机关", U"制发机关",
                              U"发布单位", U"印发单位", U"公开主体"};

// A name and, in the next cell, its value: 成文日期 | 2023年3月15日.
void read_pair(Points name, const SourceCell& cell, PageRegister& all, IssueDay& issued) {
  while (name.ends_with(U':')) name.remove_suffix(1);
  const std::u32string value = points_of(cell);
  const std::string said(trim(joined(cell).text()));
  const bool names_issuer =
      std::find(std::begin(issuers), std::end(issuers), name) != std::end(issuers);
  if (all.issuer.empty() && names_issuer && is_office(value)) all.issuer = said;
  if (all.number.empty() && name.ends_with(U'号') && is_paper_number(value)) all.number = said;
  if (whole_day(value)) issued.read(std::u32string(name) + U":" + value);
}

}  // namespace

PageRegister read_register(const std::vector<Segment>& segments, std::size_t count,
                           IssueDay& issued) {
  PageRegister all;
  for (std::size_t at = 0; at < std::min(count, segments.size()); ++at)
    for (const SourceRow& row : segments[at].block->rows)
      for (std::size_t cell = 0; cell + 1 < row.size(); ++cell)
        read_pair(points_of(row[cell]), row[cell + 1], all, issued);
  return all;
}

}  // namespace duban
