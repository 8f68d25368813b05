#include "commands/run.h"

#include <malloc.h>

#include <iostream>

namespace {

// Plans and documents are a million small texts.  glibc's fast bins make freeing them dear, as all
// are joined again whenever a large one goes; and a heap that grows by small steps asks the kernel
// too often.
void suit_heap_to_small_texts() {
  constexpr int step = 16 << 20;  // bytes
  mallopt(M_MXFAST, 0);
  mallopt(M_TOP_PAD, step);
}

}  // namespace

int main(int argc, char** argv) {
  suit_heap_to_small_texts();
  return duban::run({argv + 1, argv + argc}, std::cin, std::cout, std::cerr);
}
