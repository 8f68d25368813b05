#include "graph/cycles.h"

#include <algorithm>

#include "graph/order.h"

namespace duban {

// Each round costs as much as ordering the whole graph.
static constexpr int most_rounds = 20;

static void keep_inner_edges(std::vector<Edge>& edges,
                             const std::vector<std::uint32_t>& component) {
  std::erase_if(edges, [&](const Edge& e) { return component[e.from] != component[e.to]; });
}

static std::span<const Edge> out(const std::vector<Edge>& edges, Vertex vertex) {
  const auto range = std::equal_range(edges.begin(), edges.end(), Edge{vertex, 0, {}, true, {}},
                                      [](const Edge& a, const Edge& b) { return a.from < b.from; });
  return {range.first, range.second};
}

// Walks breadth-first from one vertex, so that the way back to it is a shortest one.
class ShortestCycle {
 public:
  ShortestCycle(const std::vector<Edge>& edges, std::size_t vertices)
      : edges_(edges), came_from_(vertices, unseen) {}

  // Needs: `first` lies on a circle, and no earlier call reached its component.
  std::vector<Vertex> through(Vertex first) {
    std::vector<Vertex> queue = {first};
    for (std::size_t next = 0; next < queue.size(); ++next) {
      const Vertex from = queue[next];
      for (const Edge& edge : out(edges_, from)) {
        if (edge.to == first) return way(first, from);
        if (came_from_[edge.to] != unseen) continue;
        came_from_[edge.to] = from;
        queue.push_back(edge.to);
      }
    }
    return {};
  }

 private:
  static constexpr Vertex unseen = UINT32_MAX;

  std::vector<Vertex> way(Vertex first, Vertex last) const {
    std::vector<Vertex> cycle;
    for (Vertex at = last; at != first; at = came_from_[at]) cycle.push_back(at);
    cycle.push_back(first);
    std::reverse(cycle.begin(), cycle.end());
    return cycle;
  }

  const std::vector<Edge>& edges_;
  std::vector<Vertex> came_from_;
};

// One circle of each component that has any.
static std::vector<std::vector<Vertex>> one_round(const std::vector<Edge>& inner,
                                                  const std::vector<std::uint32_t>& component) {
  std::vector<std::vector<Vertex>> cycles;
  std::vector<bool> told(component.size());
  ShortestCycle shortest(inner, component.size());
  for (const Edge& edge : inner) {
    if (told[component[edge.from]]) continue;
    told[component[edge.from]] = true;
    cycles.push_back(shortest.through(edge.from));
  }
  return cycles;
}

std::vector<std::vector<Vertex>> find_cycles(std::vector<Edge> edges, std::size_t vertices) {
  std::vector<std::vector<Vertex>> cycles;
  std::vector<bool> spent(vertices);
  for (int round = 0; round < most_rounds; ++round) {
    const auto component = components(edges, vertices);
    keep_inner_edges(edges, component);
    if (edges.empty()) break;
    for (auto& cycle : one_round(edges, component)) {
      for (const Vertex vertex : cycle) spent[vertex] = true;
      cycles.push_back(std::move(cycle));
    }
    std::erase_if(edges, [&](const Edge& e) { return spent[e.from] || spent[e.to]; });
  }
  return cycles;
}

}  // namespace duban
