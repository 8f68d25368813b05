#include "outline/printed_date.h"

#include "wording/numeral.h"

namespace duban {
namespace {

struct NamedDay {
  Points name;
  int worth;  // the lower, the surer
};
constexpr NamedDay named_days[] = {
    {U"成文日期", 1}, {U"成文时间", 1}, {U"印发日期", 3}, {U"印发时间", 3}, {U"发文日期", 3},
    {U"发文时间", 3}, {U"签发日期", 3}, {U"生成日期", 4}, {U"颁发时间", 4}, {U"颁布日期", 4},
    {U"颁布时间", 4}, {U"发布日期", 5}, {U"发布时间", 5}, {U"公开日期", 5}, {U"公布日期", 5},
    {U"会议时间", 6}, {U"召开时间", 6}};
constexpr int signature = 2;
constexpr int said_in_passing = 3;
constexpr std::size_t longest_line = 300;  // a longer one tells something else

}  // namespace

std::optional<DayAtHead> day_at_head(Points text) {
  constexpr Points units[] = {U"年-./", U"月-./", U"日号"};
  int parts[3] = {};
  std::size_t at = 0;
  for (std::size_t part = 0; part < 3; ++part) {
    const auto number =
        at < text.size() ? read_numeral(text.substr(at, 8)) : std::optional<Numeral>();
    if (!number) return {};
    parts[part] = number->value;
    at += number->length;
    if (at < text.size() && is_one_of(text[at], units[part]))
      ++at;
    else if (part < 2)
      return {};
  }
  if (parts[0] < 1949 || parts[0] > 2100) return {};
  const auto day = real_day(parts[0], parts[1], parts[2]);
  return day ? std::optional(DayAtHead{*day, at}) : std::nullopt;
}

std::optional<Day> whole_day(Points line) {
  if (line.size() > 12) return {};
  const auto found = day_at_head(line);
  return found && found->points == line.size() ? std::optional(found->day) : std::nullopt;
}

void IssueDay::offer(int worth, Day day) {
  if (worth >= worth_) return;
  worth_ = worth;
  day_ = day;
}

void IssueDay::read(Points line) {
  if (line.size() > longest_line) return;
  if (const auto day = whole_day(line)) offer(holds(line, U"年") ? signature : page_day, *day);
  read_named(line);
  read_issued(line);
}

// 时  间：2024年6月3日下午, of minutes
void IssueDay::read_meeting(Points line) {
  std::u32string words;
  for (const char32_t point : line.substr(0, 30))
    if (point != U' ') words += point;
  constexpr Points name = U"时间:";
  if (!words.starts_with(name)) return;
  if (const auto found = day_at_head(Points(words).substr(name.size()))) offer(6, found->day);
}

// 成文日期: 2025-07-23; [成文日期] 2025-07-23
void IssueDay::read_named(Points line) {
  read_meeting(line);
  for (const NamedDay& name : named_days) {
    const std::size_t at = line.find(name.name);
    if (at == Points::npos) continue;
    std::size_t from = at + name.name.size();
    while (from < line.size() && is_one_of(line[from], U":]】|")) ++from;
    if (const auto found = day_at_head(line.substr(from))) offer(name.worth, found->day);
  }
}

// 于2022年3月10日印发; (2022年3月10日市人民政府印发)
void IssueDay::read_issued(Points line) {
  if (!holds(line, U"印发") && !holds(line, U"发布")) return;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!is_arabic(line[at])) continue;
    if (const auto found = day_at_head(line.substr(at))) {
      const Points after = line.substr(at + found->points, 24);
      const bool bracket = at > 0 && line[at - 1] == U'(' && holds(after, U"印发");
      if (bracket || after.starts_with(U"印发") || after.starts_with(U"发布"))
        offer(said_in_passing, found->day);
    }
    while (at + 1 < line.size() && is_arabic(line[at + 1])) ++at;
  }
}

}  // namespace duban
