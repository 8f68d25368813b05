#pragma once

#include <pugixml.hpp>

#include <set>
#include <string>
#include <vector>

#include "document/document.h"

namespace duban {

// Where the blocks of a paper are written, and what must be unique or known over all of it.
struct WordFlow {
  pugi::xml_node body;
  int width = 0;                  // twips of a line
  std::set<std::string> anchors;  // that links may lead to
  int bookmarks = 0;              // so far
};

// The anchors that something in the paper bears.
std::set<std::string> anchors_of(const Document& document);

// Runs with lamps, bold and links within the paper; a link to nowhere is plain words.
void add_runs(const WordFlow& flow, pugi::xml_node paragraph, const std::vector<Text>& runs);

// Makes what the paragraph holds so far the place that `anchor` names; "" = nothing.
void add_bookmark(WordFlow& flow, pugi::xml_node paragraph, const std::string& anchor);

// A bookmark's name as Word allows it: a letter first, no hyphens, 40 characters at most.
std::string bookmark_name(const std::string& anchor);

// The soft colour behind a tinted cell; "" for none.
std::string fill_of(Tint tint);

}  // namespace duban
