#pragma once

#include <cstddef>
#include <vector>

#include "graph/task_graph.h"

namespace duban {

// Circles of waiting, as the vertices in their order, each circle beginning with its first task of
// the document.  No two share a vertex, and every other circle shares one with them (up to a fixed
// number of rounds; what is entangled deeper shows once these are mended).
// Needs: edges sorted by `from`.
std::vector<std::vector<Vertex>> find_cycles(std::vector<Edge> edges, std::size_t vertices);

}  // namespace duban
