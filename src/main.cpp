#include "commands/run.h"

#include <iostream>

int main(int argc, char** argv) {
  return duban::run({argv + 1, argv + argc}, std::cin, std::cout, std::cerr);
}
