#pragma once

#include <string>
#include <vector>

#include "outline/paper_title.h"
#include "outline/segments.h"

namespace duban {

// Segments in which a paper's end may bear its signature and day.
constexpr std::size_t paper_tail = 12;

// Where the day begins in 市政府督查室　　2024年4月2日; 0 = the segment is none such.
std::size_t day_behind_office(const Segment& segment);

// Who issued a document: the office over its title or its day, else the one its register
// (`registered`) or its title names; "" = nobody.  `count` segments stand before the items.
std::string find_issuer(const std::vector<Segment>& segments, std::size_t count,
                        const PaperTitle& title, const std::string& registered);

}  // namespace duban
