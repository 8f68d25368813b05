#include "graph/order.h"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <iterator>
#include <utility>

namespace duban {

using Csr =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

static Csr to_csr(const std::vector<Edge>& edges, std::size_t vertices) {
  const auto ends = [](const Edge& edge) { return std::pair(edge.from, edge.to); };
  return Csr(boost::edges_are_sorted, boost::make_transform_iterator(edges.begin(), ends),
             boost::make_transform_iterator(edges.end(), ends),
             static_cast<std::uint32_t>(vertices), static_cast<std::uint32_t>(edges.size()));
}

std::optional<std::vector<Vertex>> topological_order(const std::vector<Edge>& edges,
                                                     std::size_t vertices) {
  const Csr graph = to_csr(edges, vertices);
  std::vector<Vertex> order;
  order.reserve(vertices);
  try {
    boost::topological_sort(graph, std::back_inserter(order));
  } catch (const boost::not_a_dag&) {
    return {};
  }
  std::reverse(order.begin(), order.end());
  return order;
}

std::vector<std::uint32_t> components(const std::vector<Edge>& edges, std::size_t vertices) {
  const Csr graph = to_csr(edges, vertices);
  std::vector<std::uint32_t> component(vertices);
  boost::strong_components(graph, boost::make_iterator_property_map(
                                      component.begin(), boost::get(boost::vertex_index, graph)));
  return component;
}

}  // namespace duban
