#include "source/html/tree.h"

#include "source/refusal.h"

#include <gumbo.h>

#include <algorithm>
#include <csetjmp>

namespace duban {

namespace {

// Bytes of tree for a page: the least, and for each byte of it (a bare <p> takes 60).
constexpr std::size_t least_memory = 64u << 20;
constexpr std::size_t memory_for_byte = 48;
constexpr std::size_t most_memory = 1u << 30;
constexpr std::size_t chunk = 1u << 20;

}  // namespace

void* HtmlTree::Memory::take(std::size_t size) {
  size = (size + 15) / 16 * 16;
  if (chunks_.empty() || at_ + size > size_) {
    const std::size_t wanted = std::max(size, chunk);
    if (wanted > left_) return nullptr;
    left_ -= wanted;
    chunks_.push_back(std::unique_ptr<char[]>(new char[wanted]));
    size_ = wanted;
    at_ = 0;
  }
  void* piece = chunks_.back().get() + at_;
  at_ += size;
  return piece;
}

HtmlTree::HtmlTree(std::string_view text)
    : memory_(std::min(most_memory, least_memory + text.size() * memory_for_byte)) {
  root_ = grow(text);
  if (!root_) throw Refusal("too-large", "网页结构异常，处理它所需的内存过多；请另存为docx或txt");
}

// The library cannot be told that memory is at an end, so it is left by a jump; it holds nothing
// but this memory.
const GumboInternalNode* HtmlTree::grow(std::string_view text) {
  struct Ground {
    Memory* memory;
    std::jmp_buf exhausted;
  } ground;
  ground.memory = &memory_;
  GumboOptions options = kGumboDefaultOptions;
  options.userdata = &ground;
  options.max_errors = 0;
  options.allocator = [](void* user, std::size_t size) {
    Ground& here = *static_cast<Ground*>(user);
    void* piece = here.memory->take(size);
    if (!piece) std::longjmp(here.exhausted, 1);
    return piece;
  };
  options.deallocator = [](void*, void*) {};
  if (setjmp(ground.exhausted) != 0) return nullptr;
  return gumbo_parse_with_options(&options, text.data(), text.size())->root;
}

}  // namespace duban
