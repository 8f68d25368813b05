#include "outline/head.h"

#include <algorithm>

#include "base/text.h"
#include "wording/numeral.h"

namespace duban {
namespace {

using Points = std::u32string_view;

bool holds(Points words, Points part) { return words.find(part) != Points::npos; }

template <std::size_t count>
bool holds_any(Points words, const Points (&parts)[count]) {
  return std::any_of(std::begin(parts), std::end(parts),
                     [&](Points part) { return holds(words, part); });
}

template <std::size_t count>
bool ends_with_any(Points words, const Points (&ends)[count]) {
  return std::any_of(std::begin(ends), std::end(ends),
                     [&](Points end) { return words.ends_with(end); });
}

// What official papers are.
constexpr Points kinds_of_papers[] = {
    U"方案",   U"意见",   U"措施",   U"办法",   U"规划",   U"计划",   U"纲要",   U"清单",
    U"要点",   U"通知",   U"报告",   U"任务表", U"分工表", U"分工",   U"安排",   U"图谱",
    U"细则",   U"规定",   U"决定",   U"总结",   U"台账",   U"举措",   U"工作表", U"一览表",
    U"进度表", U"任务书", U"责任书", U"行动",   U"条例",   U"规程",   U"制度",   U"任务分解",
    U"分解表", U"明细表", U"清单表", U"任务",   U"政策",   U"指南",   U"汇总表", U"推进表",
    U"督办单", U"函",     U"通报",   U"批复",   U"公告",   U"若干条", U"十条",   U"蓝图",
    U"路线图", U"标准",   U"预案",   U"配档表", U"事项"};

Points without_bracket(Points line) {
  if (line.empty() || line.back() != U')') return line;
  const std::size_t open = line.rfind(U'(');
  return open == Points::npos || open == 0 ? line : line.substr(0, open);
}

bool is_notice(Points line) {
  return (line.ends_with(U"的通知") || line.ends_with(U"通知")) && holds(line, U"印发");
}

bool is_title(Points line) {
  if (line.size() < 5 || line.size() > 80) return false;
  if (line.find_first_of(U"。;:!?,") != Points::npos || holds(line, U"→")) return false;
  Points bare = without_bracket(line);
  while (!bare.empty() && Points(U"》」\"”").find(bare.back()) != Points::npos)
    bare.remove_suffix(1);
  return ends_with_any(bare, kinds_of_papers);
}

bool is_number(Points line) {
  return line.size() < 40 && line.ends_with(U"号") &&
         (holds(line, U"〔") || holds(line, U"[") || holds(line, U"(")) &&
         line.find_first_of(U"0123456789") != Points::npos && !holds(line, U":") &&
         !holds(line, U"《");
}

// A line that is one day: 2022年3月10日, 二〇二二年三月十日.
std::optional<Day> day_at(Points line, std::size_t* size = nullptr) {
  std::size_t at = 0;
  int parts[3] = {};
  constexpr Points units[] = {U"年-./", U"月-./", U"日号"};
  for (int part = 0; part < 3; ++part) {
    const auto number = at < line.size() ? read_numeral(line.substr(at, 8)) : std::nullopt;
    if (!number) return {};
    parts[part] = number->value;
    at += number->length;
    const bool unit = at < line.size() && units[part].find(line[at]) != Points::npos;
    if (unit) ++at;
    if (!unit && part < 2) return {};
  }
  if (parts[0] < 1900) return {};
  if (size) *size = at;
  return real_day(parts[0], parts[1], parts[2]);
}

std::optional<Day> whole_day(Points line) {
  std::size_t size = 0;
  const auto day = day_at(line, &size);
  return size == line.size() ? day : std::nullopt;
}

// The day of 于2022年3月10日印发, (2022年3月10日…印发).
std::optional<Day> issued_in(Points line) {
  if (line.size() > 300 || (!holds(line, U"印发") && !holds(line, U"发布"))) return {};
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] < U'0' || line[at] > U'9') continue;
    std::size_t size = 0;
    const auto day = day_at(line.substr(at), &size);
    const Points after = line.substr(std::min(line.size(), at + size), 20);
    if (day && (after.starts_with(U"印发") || after.starts_with(U"发布") ||
                (after.find(U"印发") != Points::npos && line.front() == U'(')))
      return day;
    while (at < line.size() && line[at] >= U'0' && line[at] <= U'9') ++at;
  }
  return {};
}

// How much a date that a page prints is worth: the lower the better; 0 = none.
struct DateName {
  Points name;
  int worth;
};
constexpr DateName date_names[] = {
    {U"成文日期", 1}, {U"成文时间", 1}, {U"印发日期", 3}, {U"印发时间", 3}, {U"发文日期", 3},
    {U"发文时间", 3}, {U"签发日期", 3}, {U"生成日期", 4}, {U"颁发时间", 4}, {U"颁布日期", 4},
    {U"发布日期", 5}, {U"发布时间", 5}, {U"公开日期", 5}};
constexpr int signed_worth = 2;

struct DatedBy {
  int worth = 100;
  std::optional<Day> day;

  void offer(int value, std::optional<Day> found) {
    if (found && value < worth) worth = value, day = found;
  }
};

void offer_named_days(Points line, DatedBy& issued) {
  for (const DateName& name : date_names) {
    const std::size_t at = line.find(name.name);
    if (at == Points::npos) continue;
    std::size_t day = at + name.name.size();
    while (day < line.size() && Points(U":]】").find(line[day]) != Points::npos) ++day;
    issued.offer(name.worth, day_at(line.substr(day)));
  }
}

bool is_metadata(Points line) {
  if (line.starts_with(U"[") || line.starts_with(U"【")) return true;
  const std::size_t colon = line.find(U':');
  return colon != Points::npos && colon >= 2 && colon <= 8 && line.size() < 80 &&
         !line.ends_with(U":") && !line.ends_with(U"。");
}

bool is_addressee(Points line) {
  constexpr Points whom[] = {U"各", U"政府", U"局", U"单位", U"部门", U"委员会", U"公司"};
  return line.ends_with(U":") && line.size() < 200 && holds_any(line, whom);
}

bool is_forwarding(Points line) {
  constexpr Points words[] = {U"现印发给你们", U"印发给你们", U"请认真贯彻",     U"请遵照执行",
                              U"请结合实际",   U"现转发给",   U"请认真组织实施", U"请认真抓好",
                              U"贯彻执行。",   U"现予印发"};
  return holds_any(line, words);
}

bool is_office(Points line) {
  constexpr Points ends[] = {U"政府",     U"办公室", U"办公厅", U"局",   U"委员会", U"厅", U"部",
                             U"领导小组", U"委",     U"院",     U"中心", U"党组",   U"办"};
  return line.size() >= 3 && line.size() <= 40 && line.find_first_of(U"。;:,、→") == Points::npos &&
         ends_with_any(line, ends);
}

// What stands between 印发 and 的通知, without its title marks.
Points attached_title(Points notice) {
  std::size_t from = notice.find(U"印发");
  if (from == Points::npos) return {};
  from += 2;
  std::size_t to = notice.rfind(U"的通知");
  if (to == Points::npos || to < from) to = notice.size();
  Points title = notice.substr(from, to - from);
  if (title.starts_with(U"《") && title.find(U'》') != Points::npos)
    title = title.substr(1, title.find(U'》') - 1);
  return title;
}

}  // namespace

bool is_signature(Points line) {
  return whole_day(line) || (line.starts_with(U"(") && holds(line, U"公开")) || is_office(line);
}

namespace {

struct HeadReader {
  const std::vector<Segment>& segments;
  std::size_t count;
  ReadHead out;
  std::size_t title_from = 0;
  std::size_t title_to = 0;  // behind the last line of the title

  Points line(std::size_t at) const { return segments[at].folded.points; }
  bool plain(std::size_t at) const {
    return segments[at].block->kind == SourceBlock::Kind::line && !segments[at].block->furniture;
  }
  std::string words(std::size_t from, std::size_t to) const {
    std::string joined;
    for (std::size_t at = from; at < to; ++at) joined += trim(segments[at].text.text());
    return joined;
  }

  // The last line before the items that names a paper, with the line before it that begins it.
  void find_title() {
    for (std::size_t at = 0; at < count; ++at) {
      if (!plain(at) || segments[at].marker || !is_title(line(at))) continue;
      if (title_to > 0 && !is_notice(line(title_to - 1)) && is_notice(line(at))) continue;
      title_from = at;
      title_to = at + 1;
    }
    if (title_to == 0) return;
    while (title_from > 0 && continues_title(title_from - 1)) --title_from;
  }

  bool continues_title(std::size_t at) const {
    const Points before = line(at);
    if (!plain(at) || before.size() < 4 || before.size() > 40 || is_title(before) ||
        is_metadata(before) || is_number(before))
      return false;
    if (before.find_first_of(U"。;:→)") != Points::npos) return false;
    if (whole_day(before)) return false;
    const Points title = line(title_from);
    if (title.starts_with(U"关于")) return false;
    if (holds(before, U"关于")) return true;
    return before.ends_with(U"人民政府") && !is_notice(title) && !holds(title, U"关于");
  }

  void read_title() {
    find_title();
    if (title_to == 0) return;
    std::string title = words(title_from, title_to);
    const Folded folded = fold(title);
    if (is_notice(folded.points)) title = to_utf8(attached_title(folded.points));
    out.letter.title = title;
  }

  void read_days(DatedBy& issued) {
    for (std::size_t at = 0; at < count; ++at) {
      if (segments[at].block->kind == SourceBlock::Kind::table) continue;
      offer_named_days(line(at), issued);
      issued.offer(signed_worth, whole_day(line(at)));
      issued.offer(signed_worth + 1, issued_in(line(at)));
    }
    const std::size_t tail =
        std::max(count, segments.size() - std::min<std::size_t>(segments.size(), 12));
    for (std::size_t at = tail; at < segments.size(); ++at) {
      issued.offer(signed_worth, whole_day(line(at)));
      issued.offer(signed_worth + 1, issued_in(line(at)));
    }
  }

  void read_letter() {
    DatedBy issued;
    read_days(issued);
    out.letter.issued = issued.day;
    for (std::size_t at = 0; at < count; ++at) {
      if (!plain(at)) continue;
      if (out.letter.number.empty() && is_number(line(at)))
        out.letter.number = trim(segments[at].text.text());
      if (at + 1 < segments.size() && is_office(line(at)) && whole_day(line(at + 1)))
        out.letter.issuer = trim(segments[at].text.text());
    }
  }

  PieceKind kind(std::size_t at) const {
    const Points here = line(at);
    if (segments[at].block->furniture) return PieceKind::furniture;
    if (title_to > 0 && at >= title_from && at < title_to) return PieceKind::head;
    if (is_number(here) || is_addressee(here) || is_forwarding(here) || is_title(here))
      return PieceKind::head;
    if (is_signature(here)) return PieceKind::head;
    if (title_to > 0 && at < title_from && (is_metadata(here) || here.size() <= 30))
      return PieceKind::furniture;
    if (at < title_from) return PieceKind::head;
    if (is_metadata(here)) return PieceKind::furniture;
    return PieceKind::loose;
  }
};

// （2022—2025年）, 2021-2025年: first and last year of a plan's name.
void read_period(Letterhead& letter) {
  const Folded title = fold(letter.title);
  const Points words = title.points;
  for (std::size_t at = 0; at + 9 <= words.size(); ++at) {
    const auto first = read_numeral(words.substr(at, 4));
    if (!first || first->digits != 4) continue;
    std::size_t next = at + 4;
    if (words[next] == U'年') ++next;
    if (next >= words.size() || Points(U"-至到").find(words[next]) == Points::npos) continue;
    ++next;
    const auto last = read_numeral(words.substr(std::min(next, words.size()), 4));
    if (!last || last->digits != 4 || first->value < 1949 || last->value <= first->value ||
        last->value > first->value + 40)
      continue;
    letter.period_start = Day(first->value, 1, 1);
    letter.period_end = Day(last->value, 12, 31);
    return;
  }
}

}  // namespace

ReadHead read_head(const std::vector<Segment>& segments, std::size_t first_item) {
  HeadReader reader{segments, first_item, {}};
  reader.read_title();
  reader.read_letter();
  read_period(reader.out.letter);
  for (std::size_t at = 0; at < first_item; ++at) reader.out.kinds.push_back(reader.kind(at));
  return std::move(reader.out);
}

}  // namespace duban
