#include "xlsx/xlsx.h"

#include "base/error.h"
#include "base/file.h"
#include "base/scratch_folder.h"
#include "xlsx/sheet.h"
#include "xlsx/sheet_looks.h"

#include <fmt/core.h>
#include <xlsxwriter.h>

#include <ctime>

namespace duban {

namespace {

std::time_t midnight_utc(Day day) {
  std::tm parts = {};
  parts.tm_year = day.year() - 1900;
  parts.tm_mon = static_cast<int>(day.month()) - 1;
  parts.tm_mday = static_cast<int>(day.day());
  return ::timegm(&parts);
}

void set_properties(lxw_workbook* book, const Workbook& workbook) {
  std::string title = workbook.title;
  std::string author = "duban";
  lxw_doc_properties properties = {};
  properties.title = title.data();
  properties.author = author.data();
  properties.created = midnight_utc(workbook.created);
  workbook_set_properties(book, &properties);
}

}  // namespace

std::string to_xlsx(const Workbook& workbook) {
  const ScratchFolder scratch;
  const auto file = scratch.path() / "book.xlsx";
  std::string folder = scratch.path().string();
  lxw_workbook_options options = {};
  options.tmpdir = folder.data();
  lxw_workbook* book = workbook_new_opt(file.c_str(), &options);
  if (!book) throw Error("无法生成电子表格:内存不足");
  set_properties(book, workbook);
  SheetLooks looks(book);
  for (const Workbook::Sheet& sheet : workbook.sheets) add_sheet(book, looks, sheet);
  if (const lxw_error refused = workbook_close(book); refused != LXW_NO_ERROR)
    throw Error(fmt::format("无法生成电子表格:{}", lxw_strerror(refused)));
  return read_file(file);
}

}  // namespace duban
