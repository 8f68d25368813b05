#include "outline/undertaker.h"

namespace duban {
namespace {

struct Told {
  bool lead = false;
  bool support = false;
  bool undertaker = false;
  bool owner = false;  // another one
};

std::vector<Told> told_of(const Outline& outline) {
  std::vector<Told> told(outline.items.size());
  for (const OutlinePiece& piece : outline.pieces) {
    if (piece.item < 0 || piece.kind != PieceKind::label) continue;
    Told& item = told[static_cast<std::size_t>(piece.item)];
    const bool undertakes = piece.text.text().find("承办") != std::string::npos;
    item.lead |= piece.label == Label::lead;
    item.support |= piece.label == Label::support;
    item.undertaker |= piece.label == Label::owner && undertakes;
    item.owner |= piece.label == Label::owner && !undertakes;
  }
  return told;
}

}  // namespace

void settle_undertakers(Outline& outline) {
  const std::vector<Told> told = told_of(outline);
  for (OutlinePiece& piece : outline.pieces) {
    if (piece.item < 0 || piece.label != Label::owner) continue;
    const auto at = static_cast<std::size_t>(piece.item);
    const Told& item = told[at];
    if (!item.undertaker || item.owner || item.lead) continue;
    if (item.support || outline.items[at].matter) piece.label = Label::lead;
  }
}

}  // namespace duban
