#include "outline/tables/task_cell.h"

#include "outline/heading.h"
#include "outline/tables/cells.h"

namespace duban {

std::size_t end_of_cell_title(Points cell, std::size_t from, bool has_text) {
  constexpr std::size_t longest = 40;
  Points words = cell.substr(from);
  if (words.ends_with(U"。")) words.remove_suffix(1);
  const bool phrase = words.find_first_of(U"。;") == Points::npos;
  if (phrase && has_text) return cell.size();
  const std::size_t owners = phrase ? owners_behind(cell) : 0;
  if (owners > from && owners <= longest && !says_when_or_how_much(cell.substr(0, owners)))
    return owners;
  if (phrase && words.size() <= longest && !says_when_or_how_much(words)) return cell.size();
  Folded folded;
  folded.points = cell;
  const ItemHeading heading = read_heading(folded, from, cell.size(), {});
  return heading.end < cell.size() && !has_text ? heading.end : from;
}

}  // namespace duban
