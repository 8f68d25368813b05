#pragma once

#include <memory>
#include <string_view>
#include <vector>

struct GumboInternalNode;

namespace duban {

// A page's elements.  Lives in memory of its own, which is given back as a whole: the library's
// own way of freeing a tree goes as deep as the tree.
class HtmlTree {
 public:
  // Needs: the text outlives the tree and is good UTF-8.  Throws Refusal where it needs too much
  // memory.
  explicit HtmlTree(std::string_view text);
  const GumboInternalNode& root() const { return *root_; }

 private:
  class Memory {
   public:
    explicit Memory(std::size_t most) : left_(most) {}
    void* take(std::size_t size);  // nullptr when there is no more

   private:
    std::vector<std::unique_ptr<char[]>> chunks_;
    std::size_t at_ = 0;
    std::size_t size_ = 0;  // of the last chunk
    std::size_t left_;
  };
  const GumboInternalNode* grow(std::string_view text);

  Memory memory_;
  const GumboInternalNode* root_ = nullptr;
};

}  // namespace duban
