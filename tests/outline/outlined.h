#pragma once

#include <string>

#include "outline/make_outline.h"
#include "tests/outline/source_lines.h"

namespace duban {

inline Outline outlined(const std::string& text) { return make_outline(text_source(text)); }

// The items as a reader sees them, one a line, indented by their level: marker|title|body, then
// labels and fields as "label=words".
inline std::string drawn(const Outline& outline) {
  std::string drawing;
  for (std::size_t at = 0; at < outline.items.size(); ++at) {
    const OutlineItem& item = outline.items[at];
    drawing += std::string(static_cast<std::size_t>(item.level) * 2, ' ');
    drawing += item.marker.printed + "|" + item.title + "|";
    for (const OutlinePiece& piece : outline.pieces)
      if (piece.item == static_cast<int>(at) && piece.kind == PieceKind::body)
        drawing += piece.text.text();
    for (const OutlinePiece& piece : outline.pieces)
      if (piece.item == static_cast<int>(at) && piece.kind == PieceKind::field)
        drawing += "|" + std::to_string(static_cast<int>(piece.label)) + "=" + piece.text.text();
    drawing += "\n";
  }
  return drawing;
}

inline std::string drawn(const std::string& text) { return drawn(outlined(text)); }

// The words of all pieces of a kind, one a line.
inline std::string words_of(const Outline& outline, PieceKind kind) {
  std::string words;
  for (const OutlinePiece& piece : outline.pieces)
    if (piece.kind == kind) words += piece.text.text() + "\n";
  return words;
}

inline std::string labelled(Label label, const std::string& words) {
  return "|" + std::to_string(static_cast<int>(label)) + "=" + words;
}

}  // namespace duban
