#pragma once

#include <optional>

#include "base/day.h"
#include "outline/outline.h"

namespace duban {

// A day that the paper bears.
struct AnnualDay {
  Day day;
  Bytes bytes;  // where; empty where a person said it
};

// When a paper was signed, and when it was put before the public.
struct AnnualDays {
  std::optional<AnnualDay> written;
  std::optional<AnnualDay> published;
};

// By the labels of its head (成文日期, 发布日期), the line under its title and its signature.
AnnualDays days_of(const Outline& outline);

}  // namespace duban
