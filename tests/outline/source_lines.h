#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "outline/clean.h"

namespace duban {

// A source as a text file with these bytes would be read: a block a line.
inline SourceText text_source(std::string content, SourceKind kind = SourceKind::text) {
  SourceText source;
  source.kind = kind;
  source.content = std::move(content);
  for (std::size_t at = 0; at < source.content.size();) {
    const std::size_t end = std::min(source.content.find('\n', at), source.content.size());
    SourceBlock block;
    block.line = Traced(source.content.substr(at, end - at), static_cast<std::int64_t>(at));
    source.blocks.push_back(std::move(block));
    at = end + 1;
  }
  return source;
}

// The cleaned lines of a text, without tables.
inline std::vector<std::string> clean_lines(std::string content,
                                            SourceKind kind = SourceKind::text) {
  std::vector<std::string> lines;
  for (const SourceBlock& block : clean_blocks(text_source(std::move(content), kind)))
    if (block.kind == SourceBlock::Kind::line) lines.push_back(block.line.text());
  return lines;
}

}  // namespace duban
