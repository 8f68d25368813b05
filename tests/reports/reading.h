#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "document/document.h"
#include "reports/report.h"
#include "tests/desk.h"

// What a test reads out of a paper.

inline duban::ReportInput input_on(const Desk& desk, const char* day, const duban::Rules& rules) {
  duban::ReportInput input{
      *duban::parse_day(day), {}, rules, duban::official_calendar(), "", false, {}, {}};
  input.plans.push_back(desk.on(day));
  return input;
}

inline std::string words_of(const std::vector<duban::Text>& runs) {
  std::string words;
  for (const auto& run : runs) words += run.words;
  return words;
}

// Everything a paper says outside tables and charts, a line a paragraph.
inline std::string said_in(const duban::Document& document) {
  std::string said;
  for (const auto& block : document.blocks) {
    if (const auto* heading = std::get_if<duban::Heading>(&block)) said += heading->words + "\n";
    if (const auto* paragraph = std::get_if<duban::Paragraph>(&block))
      said += words_of(paragraph->runs) + "\n";
    if (const auto* listing = std::get_if<duban::Listing>(&block))
      for (const auto& item : listing->items) said += words_of(item.runs) + "\n";
  }
  return said;
}

inline bool says(const duban::Document& document, const std::string& words) {
  return said_in(document).find(words) != std::string::npos;
}

inline std::vector<std::string> headings_of(const duban::Document& document, int level) {
  std::vector<std::string> words;
  for (const auto& block : document.blocks)
    if (const auto* heading = std::get_if<duban::Heading>(&block);
        heading && heading->level == level)
      words.push_back(heading->words);
  return words;
}

template <class T>
const T& first_of(const duban::Document& document) {
  for (const auto& block : document.blocks)
    if (const T* found = std::get_if<T>(&block)) return *found;
  FAIL("the paper has no such block");
  throw 0;
}

// The table that has a column of this title.
inline const duban::Table& table_with(const duban::Document& document, const std::string& column) {
  for (const auto& block : document.blocks)
    if (const auto* table = std::get_if<duban::Table>(&block))
      for (const auto& one : table->columns)
        if (one.title == column) return *table;
  FAIL("no table has a column " << column);
  throw 0;
}

inline std::string cell_at(const duban::Table& table, std::size_t row, const std::string& column) {
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].title == column) return words_of(table.rows.at(row).at(i).runs);
  FAIL("no column " << column);
  return "";
}

inline const duban::Trace* trace_of(const duban::Document& document, const std::string& figure) {
  for (const auto& trace : document.traces)
    if (trace.figure == figure) return &trace;
  return nullptr;
}
