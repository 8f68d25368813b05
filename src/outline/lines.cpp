#include "outline/lines.h"

#include "outline/printed_date.h"

namespace duban {
namespace {

constexpr Points kinds_of_papers[] = {
    U"方案",   U"意见",   U"措施",   U"办法",   U"规划",     U"计划",   U"纲要",   U"清单",
    U"要点",   U"通知",   U"报告",   U"任务表", U"分工表",   U"分工",   U"安排",   U"图谱",
    U"细则",   U"规定",   U"决定",   U"总结",   U"台账",     U"举措",   U"工作表", U"一览表",
    U"进度表", U"任务书", U"责任书", U"行动",   U"条例",     U"规程",   U"制度",   U"任务分解",
    U"分解表", U"明细表", U"清单表", U"任务",   U"政策",     U"指南",   U"汇总表", U"推进表",
    U"纪要",   U"督办表", U"交办表", U"督办单", U"通知书",   U"通知单", U"交办单", U"函",
    U"通报",   U"批复",   U"公告",   U"若干条", U"十条",     U"蓝图",   U"路线图", U"标准",
    U"预案",   U"配档表", U"事项",   U"推进会", U"工作情况", U"情况",   U"安排表", U"计划表",
    U"调度表", U"对照表", U"任务单", U"分解",   U"目录",     U"责任表"};

// A name without the brackets and quotes behind it: （2021—2025年）, （试行）, 》.
Points bare_name(Points line) {
  while (line.size() > 4 && closes(line.back())) {
    const std::size_t open = line.back() == U')' ? line.rfind(U'(') : line.size() - 1;
    if (open == Points::npos || open == 0) break;
    line = line.substr(0, open);
  }
  return line;
}

}  // namespace

bool names_a_paper(Points line) {
  constexpr Points short_names[] = {U"督办清单", U"督办通知",  U"督办单",   U"督办函",
                                    U"整改清单", U"整改方案",  U"任务清单", U"分工方案",
                                    U"交办通知", U"任务分工表"};
  if (is_any(line, short_names)) return true;
  if (line.size() < 5 || line.size() > 80) return false;
  if (line.find_first_of(U"。;:!?,→|") != Points::npos) return false;
  return ends_with_any(bare_name(line), kinds_of_papers);
}

bool is_notice(Points line) {
  return line.ends_with(U"通知") && (holds(line, U"印发") || holds(line, U"转发"));
}

bool is_paper_number(Points line) {
  return line.size() < 40 && line.ends_with(U"号") &&
         line.find_first_of(U"〔[([{【") != Points::npos &&
         std::any_of(line.begin(), line.end(), is_arabic) &&
         line.find_first_of(U":《,。") == Points::npos;
}

bool is_addressee(Points line) {
  constexpr Points whom[] = {U"各", U"政府", U"局", U"单位", U"部门", U"委员会", U"公司", U"学校"};
  constexpr Points announcing[] = {U"如下", U"制定", U"以下", U"提出", U"通知"};
  if (line.starts_with(U"为") || holds_any(line, announcing)) return false;
  return line.ends_with(U":") && line.size() < 200 && !holds(line, U"。") && holds_any(line, whom);
}

bool is_forwarding(Points line) {
  constexpr Points words[] = {U"印发给你们", U"请认真贯彻", U"请遵照执行", U"请结合实际",
                              U"现转发给",   U"请认真组织", U"请认真抓好", U"现予印发",
                              U"请抓好落实", U"请贯彻执行", U"请抓好贯彻"};
  return line.size() < 300 && holds_any(line, words);
}

bool is_office(Points line) {
  constexpr Points ends[] = {U"政府", U"办公室", U"办公厅", U"局",     U"委员会", U"厅",
                             U"部",   U"组",     U"委",     U"院",     U"中心",   U"办",
                             U"学院", U"大学",   U"管委会", U"督查室", U"办事处", U"街道"};
  return line.size() >= 3 && line.size() <= 40 && ends_with_any(line, ends) &&
         line.find_first_of(U"。;:,、→>()《") == Points::npos;
}

bool is_signature(Points line) {
  if (whole_day(line) || is_office(line)) return true;
  return line.size() < 30 && line.starts_with(U"(") && line.ends_with(U")") && holds(line, U"公开");
}

bool is_metadata(Points line) {
  if (line.starts_with(U"[") || line.starts_with(U"【")) return true;
  const std::size_t colon = line.find(U':');
  return colon != Points::npos && colon >= 2 && colon <= 8 && line.size() < 80 &&
         !line.ends_with(U"。") && !is_addressee(line);
}

bool closes_paper(Points line) {
  constexpr Points sure[] = {U"之日起施行", U"之日起实施", U"之日起执行", U"之日起生效",
                             U"负责解释",   U"另有规定",   U"有效期至",   U"有效期自",
                             U"特此通知",   U"同时废止"};
  constexpr Points heads[] = {U"各地", U"各部门", U"各单位",   U"各区",   U"各县",   U"各市",
                              U"各镇", U"各乡",   U"各级",     U"各牵头", U"各责任", U"本",
                              U"以上", U"请各",   U"有关部门", U"上级",   U"市各",   U"省各",
                              U"县各", U"区各",   U"国家",     U"各有关", U"各科室", U"各处室",
                              U"请于", U"请将",   U"请你"};
  constexpr Points words[] = {U"之日起",   U"贯彻落实本", U"认真贯彻落实", U"结合实际", U"工作细则",
                              U"制定具体", U"报送",       U"报国务院",     U"可参照",   U"备案",
                              U"抓好落实", U"狠抓落实",   U"有效期",       U"本意见",   U"本方案",
                              U"本措施",   U"适用于",     U"适用",         U"进展情况", U"办理情况",
                              U"书面报",   U"落实情况报", U"本地区",       U"本部门",   U"本单位"};
  if (line.size() < 400 && holds_any(line, sure)) return true;
  return begins_with_any(line, heads) && holds_any(line, words);
}

Points forwarded_title(Points notice) {
  std::size_t from = std::min(notice.find(U"印发"), notice.find(U"转发"));
  if (from == Points::npos) return {};
  from += 2;
  std::size_t to = notice.rfind(U"的通知");
  if (to == Points::npos || to < from) to = notice.size();
  const Points title = notice.substr(from, to - from);
  const std::size_t close = title.rfind(U'》');
  return title.starts_with(U"《") && close != Points::npos ? title.substr(1, close - 1) : title;
}

bool ends_with_owners(Points paragraph) {
  constexpr Points words[] = {U"责任单位", U"牵头", U"负责", U"责任部门", U"配合", U"主办"};
  if (paragraph.empty() || paragraph.back() != U')') return false;
  const std::size_t open = paragraph.rfind(U'(');
  return open != Points::npos && holds_any(paragraph.substr(open), words);
}

std::u32string without_blanks(Points text) {
  std::u32string kept;
  for (const char32_t point : text)
    if (point != U' ') kept += point;
  return kept;
}

}  // namespace duban
