#pragma once

#include <string>
#include <utility>
#include <vector>

#include "reports/measures.h"

namespace duban {

// The findings of one kind or more, as rows of a figure.
struct FoundCase {
  const Assessment* in = nullptr;
  const Finding* finding = nullptr;

  Item item() const { return {in, finding->task}; }
};
using FoundList = std::vector<FoundCase>;

// Overdue, missed or short of its quota.  A part is no late task of its own, and a figure that
// nobody reported may be reached.
bool is_late(const Finding& finding);

template <class Keep>
FoundList found_in(const std::vector<Assessment>& plans, Keep keep) {
  FoundList list;
  for (const Assessment& in : plans)
    for (const Finding& finding : in.findings)
      if (keep(finding)) list.push_back({&in, &finding});
  return list;
}
template <class Keep>
FoundList found_in(const Assessment& in, Keep keep) {
  FoundList list;
  for (const Finding& finding : in.findings)
    if (keep(finding)) list.push_back({&in, &finding});
  return list;
}

Rows rows_of(const FoundList& list);

// The six figures of a leader's page for the whole paper: name and value.
std::vector<std::pair<std::string, std::string>> leader_figures(Paper& paper);
// The same in one sentence.
std::string leader_sentence(Paper& paper);
// The same as a table of one row; a row a plan where there are several.
Table leader_table(Paper& paper);

// Measures, done, under way, lamps and percent, a row a part and one for the whole plan.
Table part_table(Paper& paper, const Assessment& in);

}  // namespace duban
