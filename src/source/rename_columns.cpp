#include "source/rename_columns.h"

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t header_rows = 5;

std::string words_of(const SourceCell& cell) {
  std::string words;
  for (const Traced& line : cell.lines)
    for (const char c : line.text())
      if (static_cast<unsigned char>(c) > ' ') words.push_back(c);
  return words;
}

}  // namespace

int rename_columns(SourceText& source, const std::map<std::string, std::string>& names) {
  int renamed = 0;
  for (SourceBlock& block : source.blocks)
    for (std::size_t r = 0; r < std::min(block.rows.size(), header_rows); ++r)
      for (SourceCell& cell : block.rows[r]) {
        const auto name = names.find(words_of(cell));
        if (name == names.end() || cell.lines.empty()) continue;
        Traced whole = cell.lines.front();
        for (std::size_t i = 1; i < cell.lines.size(); ++i) whole.append(cell.lines[i]);
        cell.lines = {whole.replaced(0, whole.size(), name->second)};
        ++renamed;
      }
  return renamed;
}

}  // namespace duban
