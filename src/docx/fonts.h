#pragma once

namespace duban {

// A typeface that an office's machine has.
struct Typeface {
  const char* name;
  const char* other;  // what a machine without it has of the same kind; "" = it is everywhere
};

namespace typefaces {

constexpr Typeface title = {"方正小标宋简体", "方正小标宋_GBK"};
constexpr Typeface body = {"仿宋_GB2312", "仿宋"};
constexpr Typeface second = {"楷体_GB2312", "楷体"};
constexpr Typeface first = {"黑体", ""};
constexpr Typeface folio = {"宋体", ""};
constexpr Typeface all[] = {title, body, second, first, folio};

}  // namespace typefaces

}  // namespace duban
