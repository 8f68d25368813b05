#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wording/amount.h"
#include "wording/compare_words.h"

namespace duban {

// A number in folded points with what stands around it.  Places count in those points, which must
// outlive it.
struct Counted {
  Amount amount;
  std::u32string_view unit;  // 万人, 个工作日, %; "" = none
  std::size_t at = 0;        // where the number begins
  std::size_t end = 0;       // behind its unit
  Comparison ahead;          // in the words before it
  Comparison behind;

  std::string_view op() const;
  // As people count: 个工作日 in 工作日, 个月 in 个月, 万余人 in 万人.
  std::string printed_unit() const;
};

// The number that begins at `at`.  `clause`: where the words begin that may compare it.
Counted counted_at(std::u32string_view points, std::size_t clause, std::size_t at,
                   const Amount& amount);

// Whether the number is part of a date (2025年, 3月5日) or follows 第.
bool is_date_or_ordinal(const Counted& counted, std::u32string_view points);

// Words that count without a number: 全覆盖 is == 100 %, 翻两番 == 4 倍.
struct CountingIdiom {
  std::string_view op;
  double value = 0;
  std::string_view unit;
  std::size_t length = 0;  // code points
};
std::optional<CountingIdiom> counting_idiom(std::u32string_view points);

}  // namespace duban
