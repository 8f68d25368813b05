#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/task_graph.h"

namespace duban {

// Every vertex after all that it waits for; nothing where some wait for one another in a circle.
// Needs: edges sorted by `from`.
std::optional<std::vector<Vertex>> topological_order(const std::vector<Edge>& edges,
                                                     std::size_t vertices);

// By vertex: the number of its strongly connected component.  Vertices on a common circle, and
// only those, share one.  Needs: edges sorted by `from`.
std::vector<std::uint32_t> components(const std::vector<Edge>& edges, std::size_t vertices);

}  // namespace duban
