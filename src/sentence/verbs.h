#pragma once

#include <string_view>

#include "sentence/sentence.h"

namespace duban {

// What a verb at the head of a clause makes of it.
enum class VerbKind {
  none,
  makes,    // 建立, 完善, 落实, 公布: brings about or keeps up something that can be shown
  acts,     // 加强, 开展, 推进: work on something
  leans,    // 丰富, 打响, 用好: a duty by itself, else a part of the one before it
  results,  // 推动, 提升, 确保: what a duty is for; a duty only where none stands before it
  means,    // 通过, 围绕, 坚持: how a duty is done
  forbids,  // 严禁, 不得
};

struct FoundVerb {
  VerbKind kind = VerbKind::none;
  At at;
};

FoundVerb verb_at(std::string_view text, std::size_t at);

// The verb that a clause begins with, behind its time, its adverbs and its 要 or 应当:
// 2024年底前基本 建成 has 建成.  Of kind none where it begins with something else.
FoundVerb leading_verb(std::string_view clause);

// A verb of a duty inside a clause that begins with 对…, 将…, 通过…, 在…过程中.
FoundVerb inner_verb(std::string_view clause, std::size_t from);

// The verb behind a subject that is an office or a person: 各级政府应当建立…, 县（市）一般实行….
FoundVerb verb_of_subject(std::string_view clause);

// Behind adverbs that say nothing of the duty: 进一步, 积极, 切实.  An adverb that is also a verb
// (加快, 全面) stays where no other verb follows.
std::size_t behind_adverbs(std::string_view text, std::size_t at);
// Behind a time at the head: 2024年底前, 每年, 于每年一季度.
std::size_t behind_time(std::string_view text, std::size_t at);
// Behind what opens an item of a list: 一是, （1）, ①, 同时.
std::size_t behind_marker(std::string_view text, std::size_t at);

}  // namespace duban
