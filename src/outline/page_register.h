#pragma once

#include <string>
#include <vector>

#include "outline/printed_date.h"
#include "outline/segments.h"

namespace duban {

// What the table of particulars above a text on an office's page says of it.
struct PageRegister {
  std::string issuer;
  std::string number;
};

// In the first `count` segments; offers its days to `issued`.
PageRegister read_register(const std::vector<Segment>& segments, std::size_t count,
                           IssueDay& issued);

}  // namespace duban
