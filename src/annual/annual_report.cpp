#include "annual/annual_report.h"

#include <algorithm>

#include "annual/annual_days.h"
#include "base/text.h"
#include "intake/item_text.h"
#include "intake/sections.h"
#include "intake/years.h"
#include "outline/make_outline.h"
#include "wording/fold.h"

namespace duban {

namespace {

constexpr std::array duty_words = {"履行", "履职", "职责"};
constexpr std::array shortcoming_words = {
    "不足",           "短板",     "困难",     "差距",   "薄弱环节", "薄弱之处", "存在的问题",
    "存在的主要问题", "存在问题", "主要问题", "问题和", "问题及",   "问题与"};
constexpr std::array result_words = {"举措", "成效",     "主要工作", "工作开展", "完成情况",
                                     "亮点", "主要做法", "工作情况", "进展情况", "开展情况",
                                     "成绩", "工作总结", "落实情况", "工作回顾"};

template <std::size_t N>
bool says_one(std::string_view words, const std::array<const char*, N>& any) {
  return std::any_of(any.begin(), any.end(), [&](std::string_view word) {
    return words.find(word) != std::string_view::npos;
  });
}

// Of the sections that announce nothing: one heading over the whole report.
bool is_wrapper(const Outline& outline, int item) {
  int roots = 0;
  for (const OutlineItem& each : outline.items) roots += each.parent < 0 ? 1 : 0;
  const AnnualParts parts = parts_of_heading(outline.items[static_cast<std::size_t>(item)].title);
  return roots == 1 && std::count(parts.begin(), parts.end(), true) == 0;
}

class AnnualReader {
 public:
  AnnualReader(const SourceText& source, const AnnualContext& context) : context_(context) {
    report_.source = &source;
    report_.outline = make_outline(source);
  }

  AnnualReport read() {
    find_sections();
    gather_texts();
    const AnnualDays days = days_of(report_.outline);
    report_.written = days.written;
    report_.published = days.published;
    if (context_.published) report_.published = AnnualDay{*context_.published, {}};
    report_.year = context_.year ? context_.year : year();
    return std::move(report_);
  }

 private:
  // By the outline's items: which section each stands in.
  void find_sections() {
    const auto& items = report_.outline.items;
    section_of_item_.assign(items.size(), -1);
    report_.children.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
      const int parent = items[i].parent;
      if (parent >= 0)
        report_.children[static_cast<std::size_t>(parent)].push_back(static_cast<int>(i));
      const bool heads = parent < 0 ? !is_wrapper(report_.outline, static_cast<int>(i))
                                    : section_of_item_[static_cast<std::size_t>(parent)] < 0;
      if (heads) {
        section_of_item_[i] = static_cast<int>(report_.sections.size());
        report_.sections.push_back(
            {items[i].title, static_cast<int>(i), parts_of_heading(items[i].title)});
      } else if (parent >= 0) {
        section_of_item_[i] = section_of_item_[static_cast<std::size_t>(parent)];
      }
    }
  }

  void gather_texts() {
    for (const OutlinePiece& piece : report_.outline.pieces) {
      const bool told = piece.kind == PieceKind::title || piece.kind == PieceKind::body ||
                        piece.kind == PieceKind::loose || piece.kind == PieceKind::field;
      if (told && !trim(piece.text.text()).empty()) add(piece);
    }
    for (AnnualText& text : report_.texts) {
      report_.characters += fold(text.text.text()).points.size();
      text.figures = find_figures(text.text.text());
    }
  }

  void add(const OutlinePiece& piece) {
    const bool heading = piece.kind == PieceKind::title;
    auto& texts = report_.texts;
    const bool goes_on = !piece.paragraph && !texts.empty() && texts.back().item == piece.item &&
                         texts.back().heading == heading;
    if (goes_on) return texts.back().text.append(piece.text);
    const int section =
        piece.item < 0 ? -1 : section_of_item_[static_cast<std::size_t>(piece.item)];
    texts.push_back({piece.text, section, piece.item, heading});
  }

  // 2023年，全区…: the year that a paper without one in its title begins with.
  std::optional<int> first_year() const {
    for (const AnnualText& text : report_.texts) {
      if (text.heading) continue;
      const std::string_view words = trim(text.text.text());
      constexpr std::size_t year_word = 7;  // bytes of 2023年
      return year_in(words.substr(0, std::min(words.size(), year_word)));
    }
    return std::nullopt;
  }

  std::optional<int> year() const {
    if (const auto named = year_in(report_.outline.head.title)) return named;
    if (const auto first = first_year()) return first;
    if (report_.written) return report_.written->day.year() - 1;
    if (report_.published) return report_.published->day.year() - 1;
    return std::nullopt;
  }

  const AnnualContext& context_;
  AnnualReport report_;
  std::vector<int> section_of_item_;
};

}  // namespace

std::string_view in_chinese(AnnualPart part) {
  switch (part) {
    case AnnualPart::results:
      return "上一年度推进法治政府建设的主要举措和成效";
    case AnnualPart::shortcomings:
      return "上一年度推进法治政府建设存在的不足和原因";
    case AnnualPart::duty:
      return "上一年度党政主要负责人履行推进法治建设第一责任人职责的情况";
    case AnnualPart::next_year:
      return "下一年度推进法治政府建设的主要安排";
  }
  return "";
}

AnnualParts parts_of_heading(std::string_view heading) {
  AnnualParts parts{};
  const auto part = [&](AnnualPart which) -> bool& {
    return parts[static_cast<std::size_t>(which)];
  };
  // 认真履行…第一责任人职责 of next year's tasks stands below its own heading, not here.
  part(AnnualPart::next_year) = section_of(heading, true) == Section::ahead ||
                                (heading.find("安排") != heading.npos) ||
                                (heading.find("打算") != heading.npos);
  part(AnnualPart::shortcomings) = says_one(heading, shortcoming_words);
  part(AnnualPart::duty) =
      heading.find("第一责任") != heading.npos ||
      (heading.find("负责人") != heading.npos && says_one(heading, duty_words));
  part(AnnualPart::results) = !part(AnnualPart::duty) && says_one(heading, result_words);
  return parts;
}

const AnnualSection* AnnualReport::section_of(AnnualPart part) const {
  const auto found = std::find_if(sections.begin(), sections.end(),
                                  [&](const AnnualSection& each) { return each.has(part); });
  return found == sections.end() ? nullptr : &*found;
}

int AnnualReport::line(const AnnualText& text, std::size_t at) const {
  return line_of(*source, text.text.bytes(at, std::min(at + 1, text.text.size())).start);
}

AnnualReport read_annual_report(const SourceText& source, const AnnualContext& context) {
  return AnnualReader(source, context).read();
}

}  // namespace duban
