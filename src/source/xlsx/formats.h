#pragma once

#include <vector>

#include "source/office_xml.h"

namespace duban {

// How the numbers of a spreadsheet are shown, by the style of their cells.
class XlsxFormats {
 public:
  enum class Show { number, percent, day };

  XlsxFormats() = default;
  explicit XlsxFormats(const pugi::xml_node& style_sheet);

  Show of_style(int style) const;

 private:
  std::vector<Show> by_style_;
};

// By a format's code: yyyy"年"m"月"d"日" shows days, 0.0% percentages.
XlsxFormats::Show shown_by(std::string_view code);

}  // namespace duban
