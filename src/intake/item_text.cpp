#include "intake/item_text.h"

#include <algorithm>

namespace duban {

namespace {

void add_paragraph(Traced& text, const OutlinePiece& piece) {
  if (!text.empty() && piece.paragraph) {
    const std::int64_t end = text.bytes().end;
    text.append("\n", {end, end});
  }
  text.append(piece.text);
}

void add_piece(ItemText& item, const OutlinePiece& piece) {
  const Bytes bytes = piece.text.bytes();
  if (item.said == Bytes{})
    item.said = bytes;
  else
    item.said.end = std::max(item.said.end, bytes.end);
  switch (piece.kind) {
    case PieceKind::title:
      return add_paragraph(item.title, piece);
    case PieceKind::body:
      return add_paragraph(item.body, piece);
    case PieceKind::field:
      if (!item.labelled.empty() && !piece.paragraph && item.labelled.back().label == piece.label)
        return item.labelled.back().text.append(piece.text);
      item.labelled.push_back({piece.label, piece.text});
      return;
    default:
      return;
  }
}

}  // namespace

bool ItemText::has(Label label) const {
  return std::any_of(labelled.begin(), labelled.end(),
                     [&](const LabelledText& text) { return text.label == label; });
}

std::vector<ItemText> item_texts(const Outline& outline) {
  std::vector<ItemText> texts(outline.items.size());
  for (const OutlinePiece& piece : outline.pieces)
    if (piece.item >= 0 && piece.kind != PieceKind::furniture)
      add_piece(texts[static_cast<std::size_t>(piece.item)], piece);
  for (std::size_t i = 0; i < outline.items.size(); ++i)
    if (const int parent = outline.items[i].parent; parent >= 0)
      texts[static_cast<std::size_t>(parent)].children.push_back(static_cast<int>(i));
  return texts;
}

}  // namespace duban
