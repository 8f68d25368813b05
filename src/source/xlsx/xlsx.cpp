#include "source/office_package.h"
#include "source/refusal.h"
#include "source/spreadsheet.h"
#include "source/xlsx/formats.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace duban {

namespace {

constexpr std::size_t most_columns = 512;  // nobody's ledger has more; A1:XFD1 would take 16,384
constexpr int most_rows = 1 << 20;
constexpr std::size_t most_merged = 100'000;  // cells that one sheet's merges may repeat

struct CellPlace {
  std::size_t column = 0;
  int row = 0;
};

// "F12"; nothing where it is no such name.
std::optional<CellPlace> read_place(std::string_view name) {
  CellPlace place;
  std::size_t i = 0;
  for (; i < name.size() && name[i] >= 'A' && name[i] <= 'Z' && place.column < 100'000; ++i)
    place.column = place.column * 26 + static_cast<std::size_t>(name[i] - 'A' + 1);
  if (i == 0) return {};
  const auto read = std::from_chars(name.data() + i, name.data() + name.size(), place.row);
  if (read.ec != std::errc() || place.row < 1 || place.row > most_rows) return {};
  --place.column;
  return place;
}

// The text of a <si> or <is>: its runs joined, how to read them aloud left out.
std::string text_in(const pugi::xml_node& item) {
  std::string text;
  for (const pugi::xml_node& inner : item.children()) {
    if (is(inner, "t")) text += inner.child_value();
    if (is(inner, "r")) text += child(inner, "t").child_value();
  }
  return text;
}

// Serial 60 is 1900-02-29, a day that never was: later ones count from 1899-12-30.
std::optional<Day> day_of(double serial, bool from_1904) {
  if (!(serial >= 1) || serial > 2'958'465) return {};
  const int whole = static_cast<int>(serial);
  if (from_1904) return Day(1904, 1, 1) + whole;
  return Day(1899, 12, 30) + (whole < 60 ? whole + 1 : whole);
}

// What the parts of a workbook share.
struct XlsxBook {
  std::vector<std::string> strings;
  XlsxFormats formats;
  bool from_1904 = false;
};

class SheetReader {
 public:
  explicit SheetReader(const XlsxBook& book) : book_(book) {}

  SpreadSheet read(std::string name, const pugi::xml_node& root) {
    SpreadSheet sheet{std::move(name), {}};
    int number = 0;
    for (const pugi::xml_node& node : child(root, "sheetData").children()) {
      number = std::clamp(number_in(node, "r").value_or(number + 1), 1, most_rows);
      SheetRow row{number, cells_of(node)};
      if (!row.cells.empty()) sheet.rows.push_back(std::move(row));
    }
    for (const pugi::xml_node& merge : child(root, "mergeCells").children())
      repeat(sheet, attribute(merge, "ref"));
    return sheet;
  }

 private:
  std::vector<SheetCell> cells_of(const pugi::xml_node& row) const {
    std::vector<SheetCell> cells;
    std::size_t next = 0;
    for (const pugi::xml_node& node : row.children()) {
      if (!is(node, "c")) continue;
      const auto place = read_place(attribute(node, "r"));
      const std::size_t column = place ? place->column : next;
      next = column + 1;
      if (column >= most_columns) continue;
      SheetCell cell = cell_of(node);
      if (cell.empty() && !cell.formula) continue;
      if (cells.size() <= column) cells.resize(column + 1);
      cells[column] = std::move(cell);
    }
    return cells;
  }

  SheetCell cell_of(const pugi::xml_node& node) const {
    SheetCell cell;
    cell.formula = static_cast<bool>(child(node, "f"));
    const std::string_view type = attribute(node, "t");
    const std::string value = child(node, "v").child_value();
    if (type == "inlineStr") return with_text(cell, text_in(child(node, "is")));
    if (type == "s") return with_text(cell, shared(value));
    if (type == "str" || type == "d") return with_text(cell, value);
    if (type == "b") return with_text(cell, value == "1" ? "是" : "否");
    if (type == "e") {
      cell.kind = SheetCell::Kind::error;
      cell.text = value;
      return cell;
    }
    return with_number(cell, value, number_in(node, "s").value_or(0));
  }

  static SheetCell with_text(SheetCell cell, std::string text) {
    cell.kind = text.empty() ? SheetCell::Kind::empty : SheetCell::Kind::text;
    cell.text = std::move(text);
    return cell;
  }

  SheetCell with_number(SheetCell cell, const std::string& value, int style) const {
    const char* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, cell.number);
    if (value.empty() || read.ec != std::errc() || read.ptr != end || !std::isfinite(cell.number))
      return with_text(cell, value);
    cell.kind = SheetCell::Kind::number;
    cell.text = value;
    const auto show = book_.formats.of_style(style);
    cell.percent = show == XlsxFormats::Show::percent;
    if (show == XlsxFormats::Show::day) cell.day = day_of(cell.number, book_.from_1904);
    if (cell.day) cell.kind = SheetCell::Kind::day;
    return cell;
  }

  std::string shared(const std::string& value) const {
    std::size_t at = book_.strings.size();
    std::from_chars(value.data(), value.data() + value.size(), at);
    return at < book_.strings.size() ? book_.strings[at] : std::string();
  }

  // People merge cells that say the same: each says it.
  void repeat(SpreadSheet& sheet, std::string_view area) {
    const auto colon = area.find(':');
    const auto first = read_place(area.substr(0, colon));
    const auto last = colon == area.npos ? first : read_place(area.substr(colon + 1));
    if (!first || !last || last->column >= most_columns) return;
    const SheetCell* origin = find(sheet, *first);
    if (!origin) return;
    SheetCell copy = *origin;
    copy.from_merge = true;
    for (SheetRow& row : sheet.rows) {
      if (row.number < first->row || row.number > last->row) continue;
      for (std::size_t c = first->column; c <= last->column; ++c) {
        if ((row.number == first->row && c == first->column) || ++repeated_ > most_merged) continue;
        if (row.cells.size() <= c) row.cells.resize(c + 1);
        row.cells[c] = copy;
      }
    }
  }

  static const SheetCell* find(const SpreadSheet& sheet, CellPlace place) {
    const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(),
                                  [&](const SheetRow& r) { return r.number == place.row; });
    if (row == sheet.rows.end() || place.column >= row->cells.size()) return nullptr;
    return &row->cells[place.column];
  }

  const XlsxBook& book_;
  std::size_t repeated_ = 0;
};

// Where the relationships of the workbook lead, by their ids, as names of parts.
std::map<std::string, std::string> targets_of(const OfficePackage& package) {
  std::map<std::string, std::string> targets;
  const auto part = package.part("xl/_rels/workbook.xml.rels");
  if (!part) return targets;
  const pugi::xml_document document = parse_part(*part);
  for (const pugi::xml_node& relation : document.document_element().children()) {
    const std::string target(attribute(relation, "Target"));
    targets[std::string(attribute(relation, "Id"))] =
        target.starts_with('/') ? target.substr(1) : "xl/" + target;
  }
  return targets;
}

XlsxBook shared_parts(const OfficePackage& package, const pugi::xml_node& workbook) {
  XlsxBook book;
  const std::string_view since = attribute(child(workbook, "workbookPr"), "date1904");
  book.from_1904 = since == "1" || since == "true";
  if (const auto part = package.part("xl/styles.xml"))
    book.formats = XlsxFormats(parse_part(*part).document_element());
  if (const auto part = package.part("xl/sharedStrings.xml")) {
    const pugi::xml_document document = parse_part(*part);
    for (const pugi::xml_node& item : document.document_element().children())
      book.strings.push_back(text_in(item));
  }
  return book;
}

std::vector<SpreadSheet> sheets_of(std::string_view bytes, const SourceLimits& limits) {
  if (bytes.size() > limits.file_bytes)
    throw Refusal("too-large", fmt::format("文件有{}兆字节，超过上限{}兆", bytes.size() >> 20,
                                           limits.file_bytes >> 20));
  const OfficePackage package(bytes, limits);
  const auto main = package.part("xl/workbook.xml");
  if (!main) throw Refusal("unreadable-file", "不是xlsx电子表格；请用Excel或WPS另存为xlsx");
  const pugi::xml_document document = parse_part(*main);
  const pugi::xml_node workbook = document.document_element();
  const XlsxBook book = shared_parts(package, workbook);
  const auto targets = targets_of(package);
  std::vector<SpreadSheet> sheets;
  for (const pugi::xml_node& node : child(workbook, "sheets").children()) {
    const auto target = targets.find(std::string(attribute(node, "id")));
    const auto part = target == targets.end() ? std::nullopt : package.part(target->second);
    if (!part) throw Refusal("unreadable-file", "电子表格缺少工作表，文件不完整");
    const pugi::xml_document sheet = parse_part(*part);
    sheets.push_back(
        SheetReader(book).read(std::string(attribute(node, "name")), sheet.document_element()));
  }
  return sheets;
}

}  // namespace

std::string cell_name(std::size_t column, int row) {
  std::string letters;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  return letters + std::to_string(row);
}

Result<std::vector<SpreadSheet>> read_xlsx(std::string_view bytes, const std::string& file,
                                           const SourceLimits& limits) {
  try {
    return {sheets_of(bytes, limits), {}};
  } catch (const Refusal& refusal) {
    return {std::nullopt, {{refusal.rule(), Severity::error, {file, 0}, refusal.message()}}};
  }
}

}  // namespace duban
