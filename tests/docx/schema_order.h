#pragma once

#include <string>
#include <vector>

// The first breach of ECMA-376 (transitional) in a part: children of a property element that are
// unknown or stand in another order than the schema's; "" = none.
std::string order_fault(const std::string& part);
