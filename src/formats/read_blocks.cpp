#include "formats/read_blocks.h"

#include <algorithm>
#include <string_view>

#include "document/tint.h"
#include "formats/read_charts.h"

namespace duban {

namespace {

constexpr double most_share = 1e6;
constexpr int most_indent = 1000;

std::vector<Text> runs_in(const SortedJson& list, const std::string& name) {
  return read_each(list, name, [](const SortedJson& run) {
    return Text{need_text(run, "words"), need_flag(run, "bold"), need_tint(run, "tint"),
                text_or_none(run, "link")};
  });
}

// An element of a list that is itself a list of runs: an item of a listing, a cell.
std::vector<Text> runs_of(const SortedJson& element) {
  if (!element.is_array()) throw JsonFault{"", "应为列表"};
  return runs_in(element, "");
}

Block heading_of(const SortedJson& json) {
  return Heading{need_whole(json, "level", 1, 3), need_text(json, "words")};
}

Block paragraph_of(const SortedJson& json) {
  return Paragraph{runs_in(need_list(json, "runs"), "runs")};
}

Block listing_of(const SortedJson& json) {
  const auto item = [](const SortedJson& runs) { return Paragraph{runs_of(runs)}; };
  return Listing{need_flag(json, "numbered"), read_each_of(json, "items", item)};
}

std::vector<int> indents_of(const SortedJson& row) {
  if (!row.is_array()) throw JsonFault{"", "应为列表"};
  return read_each(row, "", [](const SortedJson& indent) {
    if (!indent.is_number_integer() || indent < 0 || indent > most_indent)
      throw JsonFault{"", "应为不太大的整数"};
    return indent.get<int>();
  });
}

// Written only where some cell has one: a list by row, each by cell.
void set_indents(Table& table, const SortedJson& json) {
  if (!json.contains("indents")) return;
  const auto rows = read_each_of(json, "indents", indents_of);
  if (rows.size() > table.rows.size()) throw JsonFault{"indents", "比行还多"};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (rows[row].size() > table.rows[row].size()) throw JsonFault{"indents", "比单元格还多"};
    for (std::size_t i = 0; i < rows[row].size(); ++i) table.rows[row][i].indent = rows[row][i];
  }
}

Block table_of(const SortedJson& json) {
  Table table;
  table.caption = need_text(json, "caption");
  table.columns = read_each_of(json, "columns", [](const SortedJson& column) {
    return Table::Column{need_text(column, "title"), need_number(column, "share", 1e-6, most_share),
                         need_flag(column, "number")};
  });
  table.rows = read_each_of(json, "rows", [](const SortedJson& row) {
    if (!row.is_array()) throw JsonFault{"", "应为列表"};
    return read_each(row, "", [](const SortedJson& cell) { return Cell{runs_of(cell), 0}; });
  });
  set_indents(table, json);
  if (json.contains("anchors")) table.anchors = need_texts(json, "anchors");
  return table;
}

struct Kind {
  std::string_view type;
  Block (*read)(const SortedJson& json);
};

constexpr Kind kinds[] = {
    {"heading", heading_of}, {"paragraph", paragraph_of},         {"listing", listing_of},
    {"table", table_of},     {"stacked_bars", read_stacked_bars}, {"columns", read_columns},
    {"gantt", read_gantt},   {"marked_text", read_marked_text}};

}  // namespace

Block read_block(const SortedJson& json) {
  const std::string type = need_text(json, "type");
  const auto kind = std::find_if(std::begin(kinds), std::end(kinds),
                                 [&](const Kind& k) { return k.type == type; });
  if (kind == std::end(kinds)) throw JsonFault{"type", "没有“" + type + "”这种内容"};
  return kind->read(json);
}

}  // namespace duban
