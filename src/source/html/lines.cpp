#include "source/html/lines.h"

#include "source/drawn.h"
#include "source/refusal.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace duban {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// How a paragraph begins that has its number in its own words.
bool brings_number(std::string_view words) {
  constexpr std::array own = {"（", "(",  "第", "一", "二", "三", "四", "五", "六",
                              "七", "八", "九", "十", "①",  "②",  "③",  "④"};
  while (words.starts_with("　")) words.remove_prefix(std::string_view("　").size());
  if (!words.empty() && words.front() >= '0' && words.front() <= '9') return true;
  return std::any_of(own.begin(), own.end(),
                     [&](const char* sign) { return words.starts_with(sign); });
}

}  // namespace

void HtmlLines::begin_line(std::string_view first_words, const HtmlManner& manner) {
  line_.furniture = manner.furniture;
  line_.heading = manner.heading;
  if (!marker_.empty() && !brings_number(first_words)) line_.line.append(marker_, marker_bytes_);
  marker_.clear();
}

void HtmlLines::words(const Traced& words, std::size_t from, std::size_t to,
                      const HtmlManner& manner) {
  if (line_.line.empty()) {
    begin_line(std::string_view(words.text()).substr(from, to - from), manner);
  } else if (blank_) {
    line_.line.append(" ", blank_bytes_);
  }
  blank_ = false;
  line_.line.append(words, from, to);
  if (line_.line.size() > line_bytes_) throw Refusal("too-large", "网页里有过长的行，不像公文");
}

void HtmlLines::text(const Traced& traced, const HtmlManner& manner) {
  const std::string& text = traced.text();
  for (std::size_t at = 0; at < text.size();) {
    const bool blank = is_blank(text[at]);
    std::size_t end = at + 1;
    if (blank && manner.preformatted) {
      if (text[at] == '\n') end_line();
      if (text[at] != '\n') words(traced, at, end, manner);
    } else {
      while (end < text.size() && is_blank(text[end]) == blank) ++end;
      if (!blank) words(traced, at, end, manner);
      if (blank && !blank_) blank_bytes_ = traced.bytes(at, end);
      if (blank) blank_ = !line_.line.empty();
    }
    at = end;
  }
}

void HtmlLines::end_line() {
  blank_ = false;
  if (line_.line.empty()) return;
  blocks_.push_back(std::move(line_));
  line_ = {};
}

void HtmlLines::number(std::string marker, Bytes said_by) {
  marker_ = std::move(marker);
  marker_bytes_ = said_by;
}

void HtmlLines::table(std::vector<SourceRow> rows, const HtmlManner& manner) {
  SourceBlock block;
  block.kind = SourceBlock::Kind::table;
  block.rows = std::move(rows);
  block.furniture = manner.furniture;
  blocks_.push_back(std::move(block));
}

void HtmlLines::add(std::vector<SourceBlock> blocks) {
  std::move(blocks.begin(), blocks.end(), std::back_inserter(blocks_));
}

std::vector<SourceBlock> HtmlLines::take() {
  end_line();
  return std::move(blocks_);
}

}  // namespace duban
