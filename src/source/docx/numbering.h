#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include "source/docx/styles.h"

namespace duban {

// The automatic numbers of a docx, counted along as Word does.
class DocxNumbering {
 public:
  DocxNumbering() = default;
  DocxNumbering(const pugi::xml_node& numbering, const DocxStyles& styles);

  // The number in front of the next paragraph at that place: "一、", "第三条 "; "" = none.
  std::string next(const ListPlace& place, const std::string& style);

 private:
  static constexpr std::size_t most_levels = 9;
  struct Level {
    int start = 1;
    int restart = -1;  // w:lvlRestart: after a level from 1 on; 0 = never, -1 = any above it
    std::string format = "decimal";
    std::string text;
    std::string style;
    bool legal = false;  // all its numbers in digits
    bool blank = true;   // something stands between number and text
  };
  using Levels = std::array<Level, most_levels>;
  struct Abstract {
    Levels levels;
    std::string style_link;
    std::array<std::optional<int>, most_levels> counters;
  };
  struct List {
    int abstract = -1;
    std::map<std::size_t, int> starts;
    std::map<std::size_t, Level> levels;
    bool begun = false;
  };

  static Level read_level(const pugi::xml_node& node);
  void read_abstract(const pugi::xml_node& node);
  void read_list(const pugi::xml_node& node);
  static const Level& level_of(const List& list, const Abstract& abstract, std::size_t level);
  static void count(List& list, Abstract& abstract, std::size_t level);
  static std::string printed(const List& list, const Abstract& abstract, std::size_t level);

  std::unordered_map<int, Abstract> abstracts_;
  std::unordered_map<int, List> lists_;
};

}  // namespace duban
