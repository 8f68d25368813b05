#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// In which characters and words a document is written.
enum class Script {
  simplified,
  traditional,  // traditional characters, mainland words
  taiwan,       // traditional characters, and words put into Taiwan's: 檔案 for 文件
};

// Reads a document line by line and tells its script; a name in traditional characters (中環) makes
// no text traditional.
class ScriptJudge {
 public:
  void add(std::string_view line);
  Script script() const;

 private:
  std::size_t traditional_ = 0;  // characters that exist in this form only
  std::size_t simplified_ = 0;
  std::size_t taiwan_ = 0;  // words
};

// A stretch of converted text and the bytes [from, to) of the original that it stands for.  Where
// both are of one size, each character stands where its original stood.
struct ConvertedStretch {
  std::string text;
  std::size_t from = 0;
  std::size_t to = 0;
};

// The text in simplified characters and in the words of mainland official papers, in touching
// stretches.  One stretch equal to the text where nothing is to be done: always for a simplified
// script.  Total: a text that is no UTF-8 stays as it is.
std::vector<ConvertedStretch> to_mainland(std::string_view text, Script script);

}  // namespace duban
