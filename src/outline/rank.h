#pragma once

namespace duban {

// How far in each way of numbering usually stands, from the outermost; GB/T 9704 orders 一、 （一）
// 1. （1）.  Between two ranks is room for headings without a number.
enum Rank {
  attachment_rank = 2,
  part_rank = 4,
  chapter_rank = 6,
  section_rank = 8,
  han_rank = 10,
  article_rank = 12,
  han_bracket_rank = 14,
  named_rank = 16,
  digit_rank = 18,
  dotted_rank = 20,  // and 2 more for each further dot
  box_rank = 38,     // 专栏1, anywhere in the text
  digit_bracket_rank = 40,
  digit_close_rank = 42,
  circled_rank = 44,
  first_is_rank = 46,
  table_rank = 60,  // what only tables have
};

}  // namespace duban
