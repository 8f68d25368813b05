#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace duban {

// Short ways to say a Document.

Text bold(std::string words);
Text lamp(Tint tint, std::string words = "");

Heading heading(int level, std::string words);
Paragraph paragraph(std::string words);
Paragraph paragraph(std::vector<Text> runs);
Listing bullets(const std::vector<std::string>& items);
Listing numbered(const std::vector<std::string>& items);

Cell cell(std::string words);
Cell cell(Tint tint, std::string words = "");
std::vector<Cell> row(const std::vector<std::string>& cells);

// Puts the numbers of GB/T 9704 before the words of every heading: 一、 （一） 1. by level, each
// counted anew under the heading above it.  Headings of an annex that must stay bare are added
// afterwards.
void number_headings(Document& document);

}  // namespace duban
