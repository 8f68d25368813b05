#include "source/pdf/pdf.h"

#include "source/pdf/furniture.h"
#include "source/pdf/page.h"
#include "source/pdf/table.h"
#include "source/pdf/text.h"
#include "source/refusal.h"
#include "source/table_grid.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace duban {

namespace {

constexpr double least_full = 15;  // em: a shorter line ends its paragraph

// Where the paragraphs of a document's pages begin and end.
struct Margins {
  double left = 1e9;
  double right = 0;
  double pitch = 0;  // from a line to the next, mostly
};

// The gap that half of the lines do not exceed.
double usual_pitch(const std::vector<const PdfPage*>& pages) {
  std::vector<double> gaps;
  for (const PdfPage* page : pages)
    for (std::size_t i = 1; i < page->lines.size(); ++i)
      gaps.push_back(page->lines[i].middle - page->lines[i - 1].middle);
  if (gaps.empty()) return 0;
  const auto half = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), half, gaps.end());
  return *half;
}

// By the pages' width: a paper's tables often lie across.
std::map<long, Margins> margins_of(const std::vector<PdfPage>& pages) {
  std::map<long, Margins> all;
  std::map<long, std::vector<const PdfPage*>> by_width;
  for (const PdfPage& page : pages) {
    by_width[std::lround(page.width)].push_back(&page);
    for (const PdfLine& line : page.lines) {
      Margins& margins = all[std::lround(page.width)];
      margins.left = std::min(margins.left, line.left());
      margins.right = std::max(margins.right, line.right());
    }
  }
  for (auto& [width, margins] : all) margins.pitch = usual_pitch(by_width[width]);
  return all;
}

// A line is broken before a character that may not begin one, and a mark may hang over the margin:
// within a sentence more room may be left.
bool is_full(const PdfLine& line, const Margins& margins) {
  const bool ends_sentence = line.words.back().text.ends_with("。");
  const double room = ends_sentence ? 1.5 : 2.7;  // em
  return line.right() > margins.right - room * line.em &&
         line.right() - line.left() > least_full * line.em;
}

class PdfReader {
 public:
  explicit PdfReader(const SourceLimits& limits) : costs_(limits) {}

  Drawn read(std::vector<PdfPage> pages) {
    for (PdfPage& page : pages) page.lines = set_in_lines(std::move(page.words));
    const auto furniture = take_furniture(pages);
    margins_ = margins_of(pages);
    for (std::size_t i = 0; i < pages.size(); ++i) {
      read_page(pages[i]);
      for (const PdfLine& line : furniture[i]) add(text_of(line), pages[i].number, true);
    }
    end_paragraph();
    end_table();
    return {std::move(blocks_), drawing_.take()};
  }

 private:
  void read_page(const PdfPage& page) {
    const Margins& margins = margins_[std::lround(page.width)];
    const std::vector<PdfRegion> regions = table_regions(page.lines);
    auto region = regions.cbegin();
    for (std::size_t at = 0; at < page.lines.size();) {
      if (region != regions.cend() && region->from == at) {
        end_paragraph();
        full_ = false;
        if (!table_.goes_on_with(region->columns)) end_table();
        table_.add(page.lines, *region, page.number);
        at = region++->to;
      } else if (is_group_title(regions, region, at)) {
        table_.add_title(text_of(page.lines[at++]));
      } else {
        read_line(page.lines[at++], margins, page.number);
      }
    }
  }

  // A line across the table, with the same columns above and below it.
  bool is_group_title(const std::vector<PdfRegion>& regions,
                      std::vector<PdfRegion>::const_iterator next, std::size_t at) const {
    return next != regions.begin() && next != regions.end() && std::prev(next)->to == at &&
           next->from == at + 1 && table_.goes_on_with(next->columns);
  }

  void read_line(const PdfLine& line, const Margins& margins, int page) {
    end_table();
    const bool apart = line.middle - middle_ > 1.6 * margins.pitch;  // an empty line between them
    const bool goes_on = full_ && !apart && line.left() < margins.left + line.em / 2 &&
                         std::abs(line.em - em_) < em_ / 8;
    if (!goes_on) begin_paragraph(page);
    text_ += text_of(line);
    full_ = is_full(line, margins);
    em_ = line.em;
    middle_ = line.middle;
  }

  void begin_paragraph(int page) {
    end_paragraph();
    page_ = page;
  }

  void end_paragraph() {
    if (!text_.empty()) add(text_, page_, false);
    text_.clear();
  }

  void end_table() {
    if (table_.rows().empty()) return;
    std::vector<std::vector<SpannedCell>> rows;
    for (const PdfRow& row : table_.rows()) {
      rows.emplace_back();
      for (const PdfCell& cell : row) {
        rows.back().emplace_back();
        for (const std::string& line : cell)
          rows.back().back().lines.push_back(drawing_.line(line));
      }
      if (row.size() == 1) rows.back().front().columns = table_.width();
    }
    SourceBlock block;
    block.kind = SourceBlock::Kind::table;
    block.rows = grid_of(std::move(rows), costs_);
    block.page = table_.page();
    blocks_.push_back(std::move(block));
    table_ = {};
  }

  void add(const std::string& text, int page, bool furniture) {
    costs_.line(text.size());
    SourceBlock block;
    block.line = drawing_.line(text);
    block.page = page;
    block.furniture = furniture;
    blocks_.push_back(std::move(block));
  }

  Costs costs_;
  Drawing drawing_;
  std::map<long, Margins> margins_;
  std::vector<SourceBlock> blocks_;
  PdfTable table_;
  std::string text_;   // of the paragraph so far
  int page_ = 0;       // where it began
  double em_ = 1;      // of its last line
  double middle_ = 0;  // of its last line's height on the page
  bool full_ = false;  // its last line went to the margin
};

}  // namespace

Drawn read_pdf(std::string_view bytes, const SourceLimits& limits) {
  std::vector<PdfPage> pages = pages_of(pdf_words(bytes, limits));
  const bool words = std::any_of(pages.begin(), pages.end(),
                                 [](const PdfPage& page) { return !page.words.empty(); });
  if (!words)
    throw Refusal("no-text",
                  "PDF里没有文字：扫描件没有文字层；请先做文字识别（OCR），或提供docx、txt");
  return PdfReader(limits).read(std::move(pages));
}

}  // namespace duban
