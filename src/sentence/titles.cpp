#include "sentence/titles.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "sentence/clauses.h"
#include "sentence/word_table.h"

namespace duban {

namespace {

constexpr std::size_t most_characters = 28;
constexpr std::size_t most_whole = 40;   // where every cut would leave half a duty
constexpr std::size_t fewest_alone = 4;  // of a verb without what stands before it
constexpr std::size_t fewest_before_joint = 9;
constexpr std::size_t fewest_behind_of = 4;  // of a noun behind 的 that can stand alone

const WordTable round_openers = {"（", "("};
const WordTable round_closers = {"）", ")"};
const WordTable quote_openers = {"“", "《", "「", "‘"};
const WordTable quote_closers = {"”", "》", "」", "’"};
// Verbs whose object may lose what stands before its 的.
const WordTable takes_noun = {"推进", "深化", "加强", "强化", "研究",
                              "探索", "开展", "实现", "形成"};
const WordTable joints = {"、", "和", "及", "与", "并", "以", "，", ","};
const WordTable takers = {"将", "把"};
// Verbs whose object does something itself: 支持A、B和C开展D.
const WordTable carriers = {"支持", "鼓励", "引导", "组织", "督促", "推动", "指导", "促进", "实现"};
// What no title ends with.
const WordTable dangling = {"、", "和", "及", "与", "并", "以", "的", "，", ",", "对", "在"};

// The words without what stands in round brackets, unless that is how a place is written: 县（市）.
std::string without_asides(std::string_view words) {
  constexpr std::size_t longest_kept = 12;
  std::string kept;
  std::size_t from = 0;
  while (from < words.size()) {
    const At opener = round_openers.find(words, from);
    const At closer = round_closers.find(words, opener.to);
    if (opener.from == opener.to || closer.from == closer.to) break;
    const bool keep = closer.from - opener.to <= longest_kept;
    kept += words.substr(from, (keep ? closer.to : opener.from) - from);
    from = closer.to;
  }
  return kept.append(words.substr(from));
}

bool fits(std::string_view title) { return length(title) <= most_characters; }
bool fits_whole(std::string_view title) { return length(title) <= most_whole; }

struct Joints {
  std::size_t first_listed = std::string_view::npos;  // the first 、
  std::size_t last_etc = std::string_view::npos;      // the last 等
  std::size_t behind_of = 0;                          // behind the last 的
  std::size_t last_of = 0;                            // at that 的
  std::size_t last_cut = 0;                           // the last joint that the title may end at
};

void note_joint(std::string_view rest, std::size_t at, std::size_t characters, Joints& found) {
  if (rest.starts_with("等")) found.last_etc = at;
  if (rest.starts_with("的")) {
    found.last_of = at;
    found.behind_of = at + std::string_view("的").size();
  }
  if (joints.begins(rest) && characters + 2 <= most_characters) found.last_cut = at;
}

// Where the words may be cut, outside their quotes.
Joints joints_of(std::string_view words, std::size_t from) {
  Joints found;
  int depth = 0;
  std::size_t characters = 0;
  bool quoted = false;  // just behind a closing quote: “A”“B” is a list
  for (std::size_t i = 0; i < words.size(); i += character_length(words[i]), ++characters) {
    const std::string_view rest = words.substr(i);
    const bool listed =
        depth == 0 && (rest.starts_with("、") || (quoted && quote_openers.begins(rest)));
    quoted = quote_closers.begins(rest);
    if (listed && i > from) found.first_listed = std::min(found.first_listed, i);
    if (quote_openers.begins(rest)) ++depth;
    if (quoted && depth > 0) --depth;
    if (depth == 0 && i > from) note_joint(rest, i, characters, found);
  }
  return found;
}

// The longest head of at most so many characters.
std::string_view head_of(std::string_view words, std::size_t characters) {
  std::size_t to = 0;
  while (to < words.size() && characters-- > 0) to += character_length(words[to]);
  return words.substr(0, to);
}

// 完善A、B、C等机制 → 完善A等机制; 完善应对A等B机制 → 完善B机制.
std::string cut_at_etc(std::string_view words, std::size_t verb, const Joints& cuts) {
  if (cuts.last_etc == std::string_view::npos) return {};
  if (cuts.first_listed < cuts.last_etc)
    return std::string(words.substr(0, cuts.first_listed)).append(words.substr(cuts.last_etc));
  return std::string(words.substr(0, verb))
      .append(words.substr(cuts.last_etc + std::string_view("等").size()));
}

// 建立A的B → 建立B.
std::string cut_behind_of(std::string_view words, std::size_t verb, const Joints& cuts) {
  const std::string_view noun = words.substr(cuts.behind_of);
  if (cuts.behind_of == 0 || length(noun) < fewest_behind_of) return {};
  return std::string(words.substr(0, verb)).append(noun);
}

// 健全A、B及C机制 → 健全A、B机制.
std::string cut_at_joint(std::string_view words, const Joints& cuts) {
  if (length(words.substr(0, cuts.last_cut)) < fewest_before_joint) return {};
  std::string cut(words.substr(0, cuts.last_cut));
  for (const std::string_view noun : {"制度", "机制", "体系", "清单", "平台", "办法"})
    if (words.ends_with(noun)) cut.append(noun);
  return cut;
}

// 打击散布、传播谣言的行为 may not end before its 的, nor 支持A、B开展C before what they do.
bool joint_halves(std::string_view words, const Joints& cuts) {
  return carriers.begins(words) || cuts.last_of > cuts.last_cut;
}

// 作为A、B、C的D → 作为A等的D.
std::string cut_list(std::string_view words, const Joints& cuts) {
  if (cuts.first_listed > cuts.last_of) return {};
  return std::string(words.substr(0, cuts.first_listed))
      .append("等")
      .append(words.substr(cuts.last_of));
}

// So much of its head as a title may have, no quote left open.
std::string_view cut_off(std::string_view words) {
  words = head_of(words, most_characters);
  std::size_t open = words.size();
  int depth = 0;
  for (std::size_t i = 0; i < words.size(); i += character_length(words[i])) {
    if (quote_openers.at(words, i).to != i && depth++ == 0) open = i;
    if (quote_closers.at(words, i).to != i && depth > 0 && --depth == 0) open = words.size();
  }
  if (length(words.substr(0, open)) >= fewest_alone) words = words.substr(0, open);
  while (dangling.ends(words)) words = head_of(words, length(words) - 1);
  return words;
}

// `found`: the verb at the head of the words, which stays.
std::string shortened(std::string_view words, const FoundVerb& found) {
  if (fits(words)) return std::string(words);
  const std::size_t verb = found.at.to - found.at.from;
  const bool plain = found.kind == VerbKind::makes || takes_noun.begins(words);
  const Joints cuts = joints_of(words, verb);
  const bool halves = joint_halves(words, cuts) && fits_whole(words);
  for (std::string& cut : std::vector<std::string>{
           cut_at_etc(words, verb, cuts), plain ? cut_behind_of(words, verb, cuts) : std::string(),
           halves ? std::string() : cut_at_joint(words, cuts)})
    if (fits(cut) && length(cut) > fewest_behind_of) return std::move(cut);
  return std::string(fits_whole(words) ? words : cut_off(words));
}

// What a long object may be called: all of it, its first thing, the noun behind its 的.
std::vector<std::string> names_of_object(std::string_view object) {
  const auto with_etc = [](std::string_view words) {
    const Joints cuts = joints_of(words, 0);
    if (cuts.first_listed == std::string_view::npos) return std::string();
    const bool ends = cuts.last_etc != std::string_view::npos;
    return std::string(words.substr(0, cuts.first_listed))
        .append(ends ? words.substr(cuts.last_etc) : "等");
  };
  const Joints cuts = joints_of(object, 0);
  const std::string_view noun = object.substr(cuts.behind_of);
  return {std::string(object), with_etc(object), std::string(noun), with_etc(noun)};
}

// 将A、B等C纳入D、E的F keeps what is taken and what becomes of it; empty where it is too long.
std::string title_of_taking(std::string_view words, std::size_t verb) {
  const std::size_t object = takers.at(words, 0).to;
  const std::string_view rest = words.substr(verb);
  const FoundVerb found = verb_at(rest, 0);
  const Joints cuts = joints_of(rest, found.at.to);
  const std::vector<std::string> ends = {std::string(rest), cut_list(rest, cuts),
                                         shortened(rest, found)};
  for (const std::size_t most : {most_characters, most_whole})
    for (const std::string& end : ends)
      for (const std::string& name : names_of_object(words.substr(object, verb - object))) {
        std::string title(words.substr(0, object));
        title.append(name).append(end);
        if (!name.empty() && !end.empty() && length(title) <= most) return title;
      }
  return {};
}

}  // namespace

std::string title_of_duty(std::string_view clause, std::size_t from, std::size_t verb) {
  const std::string_view words = words_of(clause, {0, clause.size()});
  verb = std::min(verb, words.size());
  const FoundVerb found = verb_at(words, verb);
  if (from < verb) {
    if (std::string whole = without_asides(words.substr(from)); fits(whole)) return whole;
    if (takers.at(words, from).to != from)
      if (std::string title = title_of_taking(words.substr(from), verb - from); !title.empty())
        return title;
  }
  const std::string_view bare = words.substr(verb);
  if (length(bare) >= fewest_alone) return shortened(without_asides(bare), found);
  // 2024年在全市推广: the verb alone says too little.
  return shortened(without_asides(words.substr(behind_time(words, behind_marker(words, 0)))), {});
}

}  // namespace duban
