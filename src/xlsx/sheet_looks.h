#pragma once

#include <map>
#include <tuple>

#include "document/workbook.h"

struct lxw_workbook;
struct lxw_format;

namespace duban {

// The cell formats of a workbook, each made once.
class SheetLooks {
 public:
  // Needs: the book outlives it, and owns what it makes.
  explicit SheetLooks(lxw_workbook* book) : book_(book) {}

  lxw_format* title();
  lxw_format* note();
  lxw_format* header(bool open);
  lxw_format* field(Workbook::Column::Kind kind, bool open, Tint tint);

 private:
  lxw_workbook* book_;
  lxw_format* title_ = nullptr;
  lxw_format* note_ = nullptr;
  std::map<bool, lxw_format*> headers_;
  std::map<std::tuple<Workbook::Column::Kind, bool, Tint>, lxw_format*> fields_;
};

}  // namespace duban
