#pragma once

#include <string>

struct GumboInternalNode;

namespace duban {

// The numbers that a browser shows in front of an ordered list's items.
class ListNumbers {
 public:
  explicit ListNumbers(const GumboInternalNode& list);
  std::string next(const GumboInternalNode& item);  // "1."; "" where the list shows none

 private:
  int number_ = 1;
  int step_ = 1;
  char type_ = '1';  // 1 a A i I; 0 = shows none
};

}  // namespace duban
