#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/day.h"
#include "document/official.h"

namespace duban {

// The colour of a task or a figure; plain data here, judged elsewhere.
enum class Tint { none, green, yellow, red, grey, blue };

// A run of text with one look.
struct Text {
  std::string words;
  bool bold = false;
  Tint tint = Tint::none;  // printed as a lamp before the words
  std::string link = {};   // an anchor of this paper that the words lead to; "" = none
};

// Printed as it stands: number_headings (document/build.h) puts 一、 （一） 1. before the words.
struct Heading {
  int level = 1;  // 1 to 3
  std::string words;
};

struct Paragraph {
  std::vector<Text> runs;
};

struct Listing {
  bool numbered = false;
  std::vector<Paragraph> items;
};

struct Cell {
  std::vector<Text> runs;
  int indent = 0;  // characters
};

struct Table {
  std::string caption;
  struct Column {
    std::string title;
    double share = 1;     // of the width
    bool number = false;  // set right
  };
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;  // missing cells are empty; cells past the columns are lost
  // Of the rows: what links lead to, unique in the paper; "" or missing = nothing does.  An anchor
  // is a-z 0-9 -.
  std::vector<std::string> anchors = {};
};

// Bars, each a stack of tinted counts: lamps by part.
struct StackedBars {
  std::string caption;
  struct Segment {
    Tint tint = Tint::none;
    double value = 0;
  };
  struct Bar {
    std::string label;
    std::vector<Segment> segments;
  };
  std::vector<std::pair<Tint, std::string>> legend;
  std::vector<Bar> bars;
};

// Columns over time, each a stack: due dates by quarter.
struct Columns {
  std::string caption;
  struct Series {
    std::string name;
    Tint tint = Tint::none;
    bool faint = false;  // estimated (估)
  };
  std::vector<Series> series;
  struct Group {
    std::string label;           // "2024年 三季度": what stands before the blank is told once
    std::vector<double> values;  // by series
  };
  std::vector<Group> groups;
  std::optional<std::size_t> marked;  // the group that holds today
};

// A wall chart (挂图作战): bars on a time axis with dependency arrows.
struct Gantt {
  std::string caption;
  Day first;
  Day last;
  std::optional<Day> today;
  struct Row {
    std::string label;  // "14.1 …": what stands before the blank names the row elsewhere
    int level = 0;      // indentation; 0 = a heading row (a part)
    Tint tint = Tint::none;
    std::optional<Day> start;
    std::optional<Day> finish;
    double done = 0;         // 0..1
    std::optional<Day> due;  // a diamond
    bool faint = false;      // estimated (估)
    bool critical = false;
    std::string note;  // shown at the bar's end and as its tooltip
  };
  std::vector<Row> rows;
  struct Arrow {
    std::size_t from = 0;  // rows
    std::size_t to = 0;
    bool hard = true;
  };
  std::vector<Arrow> arrows;
};

// A foreign text shown whole, each stretch marked with what became of it.
struct MarkedText {
  std::string caption;
  enum class Weight { faint, plain, strong };
  // A kind of stretch.  The one without tint and of plain weight is the ground: its stretches stand
  // bare.
  struct Mark {
    std::string name;    // 任务
    std::string figure;  // how much of the text it is, for the legend: "12句"
    Tint tint = Tint::none;
    Weight weight = Weight::plain;
  };
  std::vector<Mark> marks;  // the legend
  struct Run {
    std::string words;
    std::size_t mark = 0;  // in `marks`
    std::string sign;      // which one of the kind: "14.1"; "" = the kind tells enough
    std::string note;      // more about it, where there is room: a tooltip
    std::string link;      // an anchor of this paper; "" = none
    std::string anchor;    // its own; "" = none
  };
  struct Passage {
    std::string label;  // "57", in the margin; "" = as the one before
    std::vector<Run> runs;
  };
  std::vector<Passage> passages;
};

using Block =
    std::variant<Heading, Paragraph, Listing, Table, StackedBars, Columns, Gantt, MarkedText>;

// The rows behind one figure of a paper.
struct Trace {
  std::string figure;             // its name, e.g. "逾期任务数"
  std::string value;              // as printed
  std::vector<std::string> rows;  // task ids, periods, event ids
};

// A paper, format-neutral: what is said and in which order, not how it looks.
struct Document {
  std::string title;
  std::string subtitle;
  std::vector<std::pair<std::string, std::string>> facts;  // 截至日期, 依据, 编号, 日志校验值 …
  std::optional<Official> official;  // none = a working paper, which goes to nobody
  std::vector<Block> blocks;
  std::vector<Trace> traces;
  bool compact = false;  // a form that is to fit one page: narrow margins
  std::string language = "zh-CN";
  // The first block of what is annexed: an official paper is signed before it.
  std::optional<std::size_t> annex = {};
  // What kind of working paper it is, above its title: 会议材料; "" = not said.
  std::string mark = {};
};

}  // namespace duban
