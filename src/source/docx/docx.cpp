#include "source/docx/docx.h"

#include "source/docx/numbering.h"
#include "source/docx/paragraph.h"
#include "source/docx/styles.h"
#include "source/office_package.h"
#include "source/refusal.h"
#include "source/table_grid.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace duban {

namespace {

constexpr int deepest = 64;  // tables and text boxes within one another, with their wrappers

// Around paragraphs, rows and cells alike; what is deleted is not among them.
bool is_wrapper(const pugi::xml_node& node) {
  constexpr std::array<std::string_view, 7> wrappers = {
      "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent"};
  const std::string_view name = local_name(node.name());
  return std::find(wrappers.begin(), wrappers.end(), name) != wrappers.end() || name == "Choice";
}

class DocxReader {
 public:
  DocxReader(std::string_view bytes, const SourceLimits& limits)
      : package_(bytes, limits), costs_(limits) {
    if (const auto styles = package_.part("word/styles.xml"))
      styles_ = DocxStyles(parse_part(*styles).document_element());
    if (const auto numbering = package_.part("word/numbering.xml"))
      numbering_ = DocxNumbering(parse_part(*numbering).document_element(), styles_);
  }

  Drawn all() {
    const auto main = package_.part("word/document.xml");
    if (!main)
      throw Refusal("unreadable-file", "这是ZIP压缩文件，不是docx；请解压后逐个读入，或另存为docx");
    const pugi::xml_document document = parse_part(*main);
    blocks(child(document.document_element(), "body"));
    furniture_ = true;
    notes("word/footnotes.xml");
    notes("word/endnotes.xml");
    return {std::move(blocks_), drawing_.take()};
  }

 private:
  void notes(const std::string& name) {
    const auto part = package_.part(name);
    if (!part) return;
    const pugi::xml_document document = parse_part(*part);
    for (const pugi::xml_node& note : document.document_element().children())
      if (attribute(note, "type").empty() || attribute(note, "type") == "normal") blocks(note);
  }

  // Calls for each of that name below, through wrappers.
  template <class Visit>
  void each(const pugi::xml_node& parent, Visit&& visit) {
    if (++depth_ > deepest) throw Refusal("too-large", "docx内部嵌套过深，不像公文");
    for (const pugi::xml_node& node : parent.children()) {
      if (is_wrapper(node)) {
        each(node, visit);
      } else {
        visit(node);
      }
    }
    --depth_;
  }

  void blocks(const pugi::xml_node& parent) {
    each(parent, [&](const pugi::xml_node& node) {
      if (is(node, "p")) paragraph(node);
      if (is(node, "tbl")) table(node);
    });
  }

  void paragraph(const pugi::xml_node& node) {
    DocxParagraph paragraph = read_paragraph(node);
    if (paragraph.goes_on) {
      join_carried(paragraph);
      carried_ = std::move(paragraph.lines);
    } else {
      const std::string number = next_number(node, paragraph.style);
      join_carried(paragraph);
      if (!paragraph.empty()) paragraph.lines.front().insert(0, number);
      lines(paragraph, heading(node, paragraph.style));
    }
    for (const pugi::xml_node& box : paragraph.boxes) blocks(box);
  }

  // In front of a paragraph, the one whose end was deleted.
  void join_carried(DocxParagraph& paragraph) {
    if (carried_.empty()) return;
    carried_.back() += paragraph.lines.front();
    carried_.insert(carried_.end(), paragraph.lines.begin() + 1, paragraph.lines.end());
    paragraph.lines = std::move(carried_);
    carried_.clear();
  }

  void lines(const DocxParagraph& paragraph, int heading) {
    for (const std::string& text : paragraph.lines) {
      costs_.line(text.size());
      SourceBlock block;
      block.line = drawing_.line(text);
      block.heading = heading;
      block.furniture = furniture_ || styles_.is_contents(paragraph.style);
      blocks_.push_back(std::move(block));
    }
  }

  std::string next_number(const pugi::xml_node& node, const std::string& style) {
    ListPlace place = list_place(child(node, "pPr"));
    const ListPlace of_style = styles_.list_place(style);
    if (!place.list) place.list = of_style.list;
    if (!place.level) place.level = of_style.level;
    return numbering_.next(place, style);
  }

  int heading(const pugi::xml_node& node, const std::string& style) const {
    const auto outline = number_in(child(child(node, "pPr"), "outlineLvl"), "val");
    if (outline) return *outline >= 0 && *outline < 9 ? *outline + 1 : 0;
    return styles_.heading(style);
  }

  void table(const pugi::xml_node& node) {
    std::vector<std::vector<SpannedCell>> rows;
    std::vector<SourceBlock> unfolded;
    bool arranges = true;  // one column
    each(node, [&](const pugi::xml_node& row) {
      if (!is(row, "tr") || child(child(row, "trPr"), "del")) return;
      rows.push_back(table_row(row, unfolded));
      arranges = arranges && rows.back().size() <= 1;
    });
    const bool inner_table = std::any_of(
        unfolded.begin(), unfolded.end(),
        [](const SourceBlock& block) { return block.kind == SourceBlock::Kind::table; });
    if (arranges || (inner_table && rows.size() <= layout_rows)) {
      std::move(unfolded.begin(), unfolded.end(), std::back_inserter(blocks_));
      return;
    }
    SourceBlock block;
    block.kind = SourceBlock::Kind::table;
    block.rows = grid_of(std::move(rows), costs_);
    block.furniture = furniture_;
    blocks_.push_back(std::move(block));
  }

  std::vector<SpannedCell> table_row(const pugi::xml_node& row,
                                     std::vector<SourceBlock>& unfolded) {
    std::vector<SpannedCell> cells;
    const auto skip = [&](const char* name) {
      const int count = number_in(child(child(row, "trPr"), name), "val").value_or(0);
      for (int i = 0; i < std::min(count, 64); ++i) cells.emplace_back();
    };
    skip("gridBefore");
    each(row, [&](const pugi::xml_node& cell) {
      if (is(cell, "tc")) cells.push_back(table_cell(cell, unfolded));
    });
    skip("gridAfter");
    return cells;
  }

  SpannedCell table_cell(const pugi::xml_node& node, std::vector<SourceBlock>& unfolded) {
    const pugi::xml_node properties = child(node, "tcPr");
    const pugi::xml_node merge = child(properties, "vMerge");
    SpannedCell cell;
    cell.columns = static_cast<std::size_t>(
        std::clamp(number_in(child(properties, "gridSpan"), "val").value_or(1), 1, 1000));
    cell.continues = merge && attribute(merge, "val") != "restart";
    std::vector<SourceBlock> outside = std::move(blocks_);
    blocks_.clear();
    blocks(node);
    std::vector<SourceBlock> inside = std::move(blocks_);
    blocks_ = std::move(outside);
    for (const SourceBlock& block : inside) add_lines(block, cell.lines);
    std::move(inside.begin(), inside.end(), std::back_inserter(unfolded));
    return cell;
  }

  // A table within a cell of data is read into the cell row by row.
  static void add_lines(const SourceBlock& block, std::vector<Traced>& lines) {
    if (!block.line.empty()) lines.push_back(block.line);
    for (const SourceRow& row : block.rows)
      for (const SourceCell& cell : row)
        if (!cell.from_above && !cell.from_left)
          lines.insert(lines.end(), cell.lines.begin(), cell.lines.end());
  }

  OfficePackage package_;
  Costs costs_;
  DocxStyles styles_;
  DocxNumbering numbering_;
  Drawing drawing_;
  std::vector<SourceBlock> blocks_;
  std::vector<std::string> carried_;
  bool furniture_ = false;
  int depth_ = 0;
};

}  // namespace

Drawn read_docx(std::string_view bytes, const SourceLimits& limits) {
  return DocxReader(bytes, limits).all();
}

}  // namespace duban
