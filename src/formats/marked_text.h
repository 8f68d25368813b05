#pragma once

#include <string>

#include "document/document.h"

namespace duban {

// The parts of a marked text that formats share.

bool is_ground(const MarkedText::Mark& mark);

// The mark of a run; of an index that no mark has, the ground.
const MarkedText::Mark& mark_of(const MarkedText& text, const MarkedText::Run& run);

// "【任务14.1】", for formats that cannot colour; "" for the ground.
std::string sign_in_words(const MarkedText::Mark& mark, const std::string& sign = "");

// "【任务】12句　未加标记的为背景30句", or "" without marks.
std::string legend_in_words(const MarkedText& text);

// All runs of a passage, each behind its sign.
std::string words_of(const MarkedText& text, const MarkedText::Passage& passage);

// The passage as a block in HTML, with its legend; see html_style.
std::string marked_html(const MarkedText& text);

}  // namespace duban
