#pragma once

#include <cstdint>
#include <vector>

namespace duban {

// The elements open at a place of a page, as the HTML standard's tree construction keeps them, in
// so far as it decides how deep they stand.
class HtmlStack {
 public:
  void open(std::uint64_t name, bool self_closing);
  void close(std::uint64_t name);
  std::size_t depth() const { return names_.size(); }
  bool in_drawing() const { return drawings_ > 0; }  // svg, math: other rules

 private:
  template <class Stop>
  void close_unless(std::uint64_t name, Stop&& stops);
  void close_table_parts(std::uint64_t name);
  void close_implied(std::uint64_t name);
  void pop_to(std::size_t depth);

  std::vector<std::uint64_t> names_;
  std::size_t drawings_ = 0;
};

}  // namespace duban
