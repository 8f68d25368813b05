#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "intake/draft.h"

namespace duban {

// A document of tests/intake/pairs and, beside it, what is to be read in it.
struct Pair {
  std::filesystem::path document;
  std::filesystem::path expected;
  std::string bytes;

  std::string name() const { return document.stem().string(); }
};

std::vector<Pair> all_pairs();  // by name

struct ReadPaper {
  SourceText source;
  Draft draft;
};

// Needs: the bytes can be read.
ReadPaper read_paper(const std::string& bytes);

// A draft for the eye.  One line a task, indented by its level:
//   number printed* title | lead | support | words=last day or rule | words=op value unit
// with ~ before the words of a measure, ? before a hidden duty, ! before a problem to be rectified;
// then the head, parts, shortcomings, figures and decisions.
std::string draft_text(const Draft& draft);

// Title, owners, times and targets of each task, a line each, without numbers.
std::vector<std::string> task_lines(const Draft& draft);

}  // namespace duban
