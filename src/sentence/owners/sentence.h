#pragma once

#include <string_view>
#include <vector>

#include "sentence/owners/owner.h"

namespace duban {

// Adds the marks of [within.from, within.to) that stand in no bracket: 责任单位：… on a line or in
// running text, 由市司法局牵头，市财政局配合, 市司法局：负责….
void add_sentence_marks(std::string_view text, At within, std::vector<OwnerMark>& marks);

}  // namespace duban
