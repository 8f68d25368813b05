#pragma once

#include <string_view>
#include <vector>

#include "sentence/owners/owner.h"

namespace duban {

// Adds the marks that are sentences or parts of one: 由市司法局牵头，市财政局配合; and lines that
// begin with an office: 市司法局：负责….  Never the mere subject of a sentence.
void add_clause_marks(std::string_view text, At within, std::vector<OwnerMark>& marks);

}  // namespace duban
