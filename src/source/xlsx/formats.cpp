#include "source/xlsx/formats.h"

#include <map>

namespace duban {

namespace {

using Show = XlsxFormats::Show;

// ECMA-376 part 1, 18.8.30: the formats that every program knows; 27 to 36 and 50 to 58 are days in
// East Asian editions.
Show built_in(int id) {
  if (id == 9 || id == 10) return Show::percent;
  const bool day =
      (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return day ? Show::day : Show::number;
}

}  // namespace

// Letters within quotes, after a backslash, or in brackets that name a colour or a language show
// nothing of the number.
XlsxFormats::Show shown_by(std::string_view code) {
  bool day = false;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == ';') break;  // what follows is for other numbers
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '"' || c == '[') {
      const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
      if (end == code.npos) break;
      i = end;
    } else if (c == '%') {
      return Show::percent;
    } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
      day = true;
    }
  }
  return day ? Show::day : Show::number;
}

XlsxFormats::XlsxFormats(const pugi::xml_node& style_sheet) {
  std::map<int, Show> own;
  for (const pugi::xml_node& format : child(style_sheet, "numFmts").children())
    if (const auto id = number_in(format, "numFmtId"))
      own[*id] = shown_by(attribute(format, "formatCode"));
  for (const pugi::xml_node& style : child(style_sheet, "cellXfs").children()) {
    const int id = number_in(style, "numFmtId").value_or(0);
    const auto known = own.find(id);
    by_style_.push_back(known == own.end() ? built_in(id) : known->second);
  }
}

XlsxFormats::Show XlsxFormats::of_style(int style) const {
  const auto at = static_cast<std::size_t>(style);
  return style >= 0 && at < by_style_.size() ? by_style_[at] : Show::number;
}

}  // namespace duban
