#include "xlsx/sheet_looks.h"

#include <xlsxwriter.h>

namespace duban {

namespace {

constexpr const char* text_font = "仿宋";
constexpr const char* head_font = "黑体";
constexpr lxw_color_t open_ground = 0xFFFBE6;  // what people fill
constexpr lxw_color_t head_ground = 0xE7E6E6;
constexpr lxw_color_t line_colour = 0x999999;

// Soft, so that black text stays readable on paper.
lxw_color_t ground_of(Tint tint) {
  switch (tint) {
    case Tint::green:
      return 0xC6E7C8;
    case Tint::yellow:
      return 0xFFE699;
    case Tint::red:
      return 0xF4B0B0;
    case Tint::grey:
      return 0xD9D9D9;
    case Tint::blue:
      return 0xBDD7EE;
    case Tint::none:
      break;
  }
  return 0;
}

lxw_format* base_format(lxw_workbook* book, const char* font, double size) {
  lxw_format* format = workbook_add_format(book);
  format_set_font_name(format, font);
  format_set_font_size(format, size);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  return format;
}

void frame(lxw_format* format) {
  format_set_text_wrap(format);
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, line_colour);
}

// Numbers and days are centred, words stand left; @ keeps what is typed as text: 1-2 is no day.
void set_kind(lxw_format* format, Workbook::Column::Kind kind) {
  using Kind = Workbook::Column::Kind;
  if (kind != Kind::text) format_set_align(format, LXW_ALIGN_CENTER);
  if (kind == Kind::day) format_set_num_format(format, "yyyy-mm-dd");
  if (kind == Kind::percent) format_set_num_format(format, "0\"%\"");
  if (kind == Kind::text) format_set_num_format(format, "@");
}

}  // namespace

lxw_format* SheetLooks::title() {
  if (title_) return title_;
  title_ = base_format(book_, head_font, 16);
  return title_;
}

lxw_format* SheetLooks::note() {
  if (note_) return note_;
  note_ = base_format(book_, text_font, 10);
  format_set_text_wrap(note_);
  return note_;
}

lxw_format* SheetLooks::header(bool open) {
  lxw_format*& known = headers_[open];
  if (known) return known;
  known = base_format(book_, head_font, 10);
  format_set_align(known, LXW_ALIGN_CENTER);
  format_set_bg_color(known, open ? open_ground : head_ground);
  frame(known);
  return known;
}

lxw_format* SheetLooks::field(Workbook::Column::Kind kind, bool open, Tint tint) {
  lxw_format*& known = fields_[{kind, open, tint}];
  if (known) return known;
  known = base_format(book_, text_font, 10);
  set_kind(known, kind);
  frame(known);
  if (open) format_set_unlocked(known);
  if (tint != Tint::none)
    format_set_bg_color(known, ground_of(tint));
  else if (open)
    format_set_bg_color(known, open_ground);
  return known;
}

}  // namespace duban
