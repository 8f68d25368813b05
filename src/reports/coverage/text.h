#pragma once

#include <array>
#include <set>
#include <string>

#include "document/document.h"
#include "intake/draft.h"

namespace duban {

// 任务, 措施, 背景, 不足, 数据, 文头, 附带文字, 未读.
std::string_view in_chinese(Role role);

constexpr std::size_t role_count = 8;
std::array<std::size_t, role_count> sentences_by_role(const Draft& draft);

// Its title; where it has none, one cut from its words.
std::string short_name(const DraftTask& task);

// Where links lead to: a task's row, and where its words begin in the text.
std::string task_anchor(std::size_t task);
std::string text_anchor(std::size_t task);

// The document whole, in reading order, each stretch marked with its role.
MarkedText marked_text(const Draft& draft, const SourceText& source);

std::set<std::string> anchors_in(const MarkedText& text);

}  // namespace duban
