#include "sentence/clauses.h"

#include "sentence/word_table.h"

namespace duban {

namespace {

const WordTable commas = {"，", ","};
const WordTable enumeration_commas = {"、"};
const WordTable openers = {"（", "(", "“", "《", "〔", "【", "「", "‘", "〈", "["};
const WordTable closers = {"）", ")", "”", "》", "〕", "】", "」", "’", "〉", "]"};
const WordTable tails = {"，", ",", "。", "；", ";", "！", " ", "\n", "、", "：", ":"};
const WordTable prepositions = {"对", "将", "把", "向", "由", "就", "给", "与", "同", "面向"};
// 将X纳入Y keeps X in its title.
const WordTable takers = {"将", "把"};
// Ends of what a duty goes by: 按照…要求.
const WordTable guides = {"要求", "部署", "精神", "原则", "规定", "情况", "结果", "目标",
                          "思路", "方式", "手段", "优势", "需求", "需要", "职责", "标准"};
// Ends of what tells when a duty arises, and words that only look so.
const WordTable occasion_ends = {"时", "前", "后", "过程中", "之日起", "的"};
const WordTable no_occasion_ends = {"及时", "按时", "同时", "目前", "以前", "小时",
                                    "实时", "提前", "以后", "今后", "前后", "目的"};
// What is measured, not done: 出庭应诉率100%, 接入单位达到24家.
const WordTable rates = {"率", "占比", "比例", "达到", "保持在", "满意度"};
const WordTable dates = {"年底", "月底", "日前", "年前", "月前", "季度", "年内", "上半年", "下半年",
                         "年末", "每年", "每月", "每周", "月份", "期间", "全年", "旬",     "当年"};
const WordTable counts = {"不少于", "不低于", "以上", "达到",     "%",    "％",     "不超过",
                          "以内",   "全覆盖", "至少", "工作日内", "日内", "小时内", "不高于"};
const WordTable moments = {"前", "时", "后", "过程中", "之日起", "中",
                           "的", "外", "下", "间",     "基础上"};
const WordTable occasions = {"过程中", "基础上", "之前", "之后", "期间", "前提下", "情况下"};
// What a sentence that states says, and one that orders does not.
const WordTable statements = {"有效期",   "从其规定", "另有规定", "同比",     "时间节点",
                              "负责解释", "至关重要", "可申请",   "只享受",   "可享受",
                              "可在",     "日起施行", "日起实施", "同时废止", "具有重要意义",
                              "可由",     "起施行"};

constexpr std::size_t not_said = std::string_view::npos;

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

// A comma between digits parts thousands.
bool parts_number(std::string_view text, const At& comma) {
  return comma.to - comma.from == 1 && comma.from > 0 && comma.to < text.size() &&
         is_digit(text[comma.from - 1]) && is_digit(text[comma.to]);
}

At whole(const FoundVerb& verb, std::size_t from) {
  return {verb.at.from + from, verb.at.to + from};
}

// Behind the moment that 在…过程中 tells, so that its verbs are not taken for the duty's.
std::size_t behind_occasion(std::string_view clause, std::size_t from) {
  const At found = occasions.find(clause, from);
  return found.from == found.to ? from : found.to;
}

// 对执法案卷进行抽查: the verb says too little without what is done to whom.
bool says_what_for(std::string_view clause, std::size_t head, const At& verb) {
  constexpr std::size_t most_behind = 24;  // bytes
  static const WordTable for_whom = {"对", "对于"};
  static const WordTable weak = {"进行", "开展", "实行", "实施", "给予", "予以", "采取", "加强"};
  return for_whom.at(clause, head).to != head && weak.at(clause, verb.from).to == verb.to &&
         clause.size() - verb.to <= most_behind;
}

// At the subject, or at the 将 behind a subject that would make the title too long.
std::size_t start_of_title(std::string_view clause, std::size_t subject, std::size_t verb) {
  constexpr std::size_t longest = 90;  // bytes
  const At taker = takers.find(clause, subject);
  const bool taking = taker.from != taker.to && taker.to < verb;
  return taking && clause.size() - subject > longest ? taker.from : subject;
}

// 对下放的事项要落实…: the duty's verb is the one behind 要, not one that tells of what.
FoundVerb verb_behind_topic(std::string_view clause, std::size_t from) {
  static const WordTable topics_end = {"的事项要", "的要",   "的应当", "的单位要", "的问题要",
                                       "情况要",   "工作要", "事项要", "问题要",   "单位要"};
  const At end = topics_end.find(clause, from);
  if (end.from == end.to) return inner_verb(clause, from);
  const FoundVerb verb = verb_at(clause, behind_adverbs(clause, end.to));
  return verb.kind == VerbKind::none ? inner_verb(clause, from) : verb;
}

// 推动村（社区）依法参与…: what others shall do is more than an aim of the duty before it.
bool moves_others(std::string_view clause, const FoundVerb& leading) {
  static const WordTable movers = {"推动", "促进"};
  static const WordTable deeds = {"参与", "参加", "建立", "制定", "设立", "配备", "开展", "落实"};
  if (leading.kind != VerbKind::results || movers.at(clause, leading.at.from).to != leading.at.to)
    return false;
  const std::string_view others = clause.substr(leading.at.to);
  const FoundVerb deed = verb_of_subject(others);
  return deed.kind != VerbKind::none && deeds.at(others, deed.at.from).to == deed.at.to;
}

// A verb is a verb of the clause's own where it begins it, follows its subject, or stands behind
// 对…, 将…, 通过….
FoundVerb verb_of(std::string_view clause, DutyClause& read) {
  const FoundVerb leading = leading_verb(clause);
  if (leading.kind == VerbKind::means) {
    if (guides.ends(clause)) return leading;
    const FoundVerb inner = inner_verb(clause, behind_occasion(clause, leading.at.to));
    return inner.kind == VerbKind::none ? leading : inner;
  }
  if (leading.kind != VerbKind::none) {
    read.own_subject = moves_others(clause, leading);
    return leading;
  }
  const std::size_t start = behind_time(clause, behind_marker(clause, 0));
  const std::size_t head = behind_adverbs(clause, start);
  const At preposition = prepositions.at(clause, head);
  const bool prepositional = preposition.from != preposition.to;
  if (prepositional)
    if (const FoundVerb inner = verb_behind_topic(clause, preposition.to);
        inner.kind != VerbKind::none) {
      if (takers.at(clause, head).to != head || says_what_for(clause, head, inner.at))
        read.title_from = head;
      return inner;
    }
  if (rates.in(clause) && read.counted) return {};
  const FoundVerb of_subject = verb_of_subject(clause);
  read.own_subject = of_subject.kind != VerbKind::none && !prepositional;
  if (read.own_subject) read.title_from = start_of_title(clause, start, of_subject.at.from);
  return of_subject;
}

ClausePart part_of(std::string_view clause, const DutyClause& read, bool first) {
  if (occasion_ends.ends(clause) && !no_occasion_ends.ends(clause)) return ClausePart::opener;
  switch (read.verb.kind) {
    case VerbKind::makes:
    case VerbKind::acts:
    case VerbKind::leans:
    case VerbKind::forbids:
      return ClausePart::duty;
    case VerbKind::means:
      return ClausePart::opener;
    case VerbKind::results:
      return first || read.own_subject ? ClausePart::duty : ClausePart::closer;
    case VerbKind::none:
      break;
  }
  const bool moment = moments.ends(clause) || (read.dated && clause.size() < 30);
  return first || moment ? ClausePart::opener : ClausePart::closer;
}

DutyClause read_clause(std::string_view text, const At& at, bool first) {
  DutyClause read;
  read.title_from = not_said;
  read.at = at;
  const std::string_view clause = words_of(text, at);
  const std::size_t marker = behind_marker(clause, 0);
  read.dated = dates.in(clause) || behind_time(clause, marker) != marker;
  read.counted = counts.in(clause);
  read.verb = verb_of(clause, read);
  read.part = part_of(clause, read, first);
  if (statements.in(clause)) read.part = ClausePart::closer;
  read.verb.at = whole(read.verb, at.from);
  read.title_from = read.title_from == not_said ? read.verb.at.from : at.from + read.title_from;
  return read;
}

bool may_be_duty(std::string_view text, const DutyClause& clause, bool only) {
  const std::string_view words = words_of(text, clause.at);
  if (clause.verb.kind == VerbKind::means || says_only_when(words)) return false;
  const bool opens = clause.part == ClausePart::opener && clause.verb.kind == VerbKind::none;
  return only || !opens || !moments.ends(words);
}

// A sentence without a known verb is a duty all the same where it counts or dates something, or
// has an aim behind it, and states nothing.
void take_for_duty(std::string_view text, std::vector<DutyClause>& clauses) {
  bool promising = false;
  for (DutyClause& clause : clauses) {
    if (clause.part == ClausePart::duty) return;
    promising =
        promising || clause.dated || clause.counted || clause.verb.kind == VerbKind::results;
    if (statements.in(words_of(text, clause.at))) return;
  }
  if (!promising) return;
  for (DutyClause& clause : clauses) {
    if (!may_be_duty(text, clause, clauses.size() == 1)) continue;
    clause.part = ClausePart::duty;
    clause.sure = false;
    if (clause.verb.kind == VerbKind::none) clause.verb.at = {clause.at.from, clause.at.from};
    return;
  }
}

}  // namespace

bool says_only_when(std::string_view words) {
  static const WordTable paces = {"按月", "按季度", "按季", "按周",
                                  "按年", "按年度", "逐月", "逐季"};
  static const WordTable bare = {"完成", "办结", "推进", "实施", "落实", "调度",
                                 "通报", "销号", "更新", "见效", "启动", "总结"};
  const std::size_t from = behind_marker(words, 0);
  std::size_t end = behind_time(words, from);
  if (end == from) end = paces.at(words, from).to;
  if (end == from) return false;
  return end == words.size() || bare.at(words, end).to == words.size();
}

std::string_view words_of(std::string_view text, const At& at) {
  std::size_t to = at.to;
  while (to > at.from) {
    std::size_t last = to - 1;
    while (last > at.from && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    if (tails.at(text, last).to != to) break;
    to = last;
  }
  return text.substr(at.from, to - at.from);
}

std::vector<At> split_outside_asides(std::string_view text, const At& at, bool enumeration) {
  const WordTable& separators = enumeration ? enumeration_commas : commas;
  std::vector<At> parts;
  std::size_t from = at.from;
  int depth = 0;
  for (std::size_t i = at.from; i < at.to;) {
    const At separator = separators.at(text, i);
    const std::size_t next = i + character_length(text[i]);
    if (openers.at(text, i).to != i) {
      ++depth;
    } else if (closers.at(text, i).to != i) {
      depth = depth > 0 ? depth - 1 : 0;
    } else if (depth == 0 && separator.to != i && !parts_number(text, separator)) {
      parts.push_back({from, separator.to});
      from = separator.to;
    }
    i = next;
  }
  if (from < at.to) parts.push_back({from, at.to});
  return parts;
}

std::vector<DutyClause> read_clauses(std::string_view text, const At& sentence) {
  std::vector<DutyClause> clauses;
  bool first = true;  // no duty yet in the sentence
  for (const At& at : split_outside_asides(text, sentence, false)) {
    clauses.push_back(read_clause(text, at, first));
    first = first && clauses.back().part != ClausePart::duty;
  }
  take_for_duty(text, clauses);
  return clauses;
}

}  // namespace duban
